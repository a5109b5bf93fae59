import type { Parameter } from '../../catalog/types.ts';
import { type Text, verbatim } from '../../text.ts';
import { hidden } from './text.ts';

/** Whether any JSON may stand there: the catalogue does not describe what is inside. */
export const isFree = (parameter: Parameter): boolean =>
  parameter.json === true &&
  parameter.fields === undefined &&
  (parameter.type === 'Object' || parameter.type === 'String');

/** Whether it holds one value rather than several. */
export const isScalar = ({ type }: Parameter): boolean =>
  type !== 'List' && type !== 'Object' && type !== 'Map';

/** One item of a List, or one value of a Map, as a parameter of its own. */
export const itemOf = (several: Parameter): Parameter => {
  const { json, required, requiredIn, minItems, maxItems, alsoScalar, of, ...one } = several;
  return { ...one, type: several.fields === undefined ? (of ?? 'String') : 'Object' };
};

/** Whether its value, or one of its fields' values, may not be shown. */
export const hasSecret = (parameter: Parameter): boolean =>
  parameter.secret === true || (parameter.fields ?? []).some(hasSecret);

/** A value as a message shows it: quoted, not too long, and never a secret one. */
export const quote = (value: string, secret: boolean): Text =>
  secret ? hidden : verbatim(`'${value.length > longest ? `${value.slice(0, longest)}…` : value}'`);

const longest = 80;
