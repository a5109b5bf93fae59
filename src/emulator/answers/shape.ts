import type { AnswerField } from '../../catalog/types.ts';

/** One value of an answer; what is undefined is left out. */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly AnswerValue[]
  | { readonly [field: string]: AnswerValue };

/** What an operation answers, by the field names of either version. */
export interface Answer {
  readonly [field: string]: AnswerValue;
}

/**
 * An answer in the shape of one version: its fields with their types, and in 2014-08-28 each list inside the
 * wrapper that the catalogue names (`wrapped`). `fields` are the version's own.
 */
export const shape = (fields: readonly AnswerField[], answer: Answer, wrapped: boolean): Answer => {
  const shaped: Record<string, AnswerValue> = {};
  for (const field of fields) shaped[field.name] = shapeField(field, answer[field.name], wrapped);
  return shaped;
};

const shapeField = (field: AnswerField, value: AnswerValue, wrapped: boolean): AnswerValue => {
  if (!isList(value)) return shapeValue(field, value, wrapped);
  const items = value.map((item) => shapeValue(field, item, wrapped));
  return wrapped && field.item !== undefined ? { [field.item]: items } : items;
};

const shapeValue = (field: AnswerField, value: AnswerValue, wrapped: boolean): AnswerValue => {
  if (value === undefined || value === null) return undefined;
  if (isList(value)) return value.map((item) => shapeValue(field, item, wrapped));
  if (typeof value === 'object') {
    return field.fields === undefined ? value : shape(field.fields, value, wrapped);
  }
  switch (field.type === 'List' ? field.of : field.type) {
    case 'String':
      return String(value);
    case 'Boolean':
      return value === true || value === 'true';
    case 'Integer':
    case 'Float':
      return Number(value);
    default:
      return value;
  }
};

/** `Array.isArray` does not narrow readonly arrays. */
const isList = (value: AnswerValue): value is readonly AnswerValue[] => Array.isArray(value);
