import type { AnswerField, ApiVersion, ScalarType } from '../types.ts';

/** Fields of one scalar type. */
export const scalars = (type: ScalarType, ...names: readonly string[]): readonly AnswerField[] =>
  names.map((name) => ({ name, type }));

/** A list of texts. `item` is its wrapper in 2014-08-28; absent: a plain array there too. */
export const texts = (name: string, item?: string): AnswerField => ({
  name,
  type: 'List',
  of: 'String',
  ...(item !== undefined && { item }),
});

/** A list of objects. `item` is its wrapper in 2014-08-28; null: a plain array there too. */
export const entries = (name: string, item: string | null, fields: readonly AnswerField[]): AnswerField => ({
  name,
  type: 'List',
  of: 'Object',
  ...(item !== null && { item }),
  fields,
});

export const record = (name: string, fields: readonly AnswerField[]): AnswerField => ({
  name,
  type: 'Object',
  fields,
});

/** Fields that one version alone answers. */
export const inVersion = (version: ApiVersion, ...fields: readonly AnswerField[]): readonly AnswerField[] =>
  fields.map((field) => ({ ...field, only: version }));

/** An answer of text fields, with the RequestId that every answer has. */
export const answering = (...names: readonly string[]): readonly AnswerField[] =>
  scalars('String', 'RequestId', ...names);

/** What an answer paged by number says of itself. */
export const pageFields: readonly AnswerField[] = scalars('Integer', 'PageNumber', 'PageSize', 'TotalCount');
