import { kebab } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import { isList, isObject, type Parameters, type Value } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import { checkScalar, type NotAccepted } from './check-scalar.ts';
import { badCount, notOfType } from './check-text.ts';
import { countWords } from './limits.ts';
import { flagOf } from './names.ts';
import { isFree, isScalar, itemOf, quote } from './shape.ts';
import { required } from './text.ts';

/** A name that the catalogue does not have among these fields. */
export interface UnknownName {
  readonly unknown: string;
  readonly outer: string;
  readonly fields: readonly Parameter[];
}

/** What is wrong; where a suggestion is worth looking for, what to look among. */
export type Fault = Text | NotAccepted | UnknownName;

/** Checks parameters, or the fields of the object whose flag is `outer`. Null was refused by the reader. */
export const checkFields = (
  fields: readonly Parameter[],
  values: Parameters,
  outer: string,
  secret = false,
): readonly Fault[] => {
  const known = fields.flatMap((field) => {
    const value = values[field.name];
    // Most of an operation's parameters are not given.
    if (value === undefined && !field.required) return [];
    const flag = flagOf(outer, kebab(field.name));
    return value === undefined ? [required(flag)] : checkValue(field, value, flag, values, outer, secret);
  });
  const unknown = Object.keys(values).filter((name) => !fields.some((field) => field.name === name));
  return [...known, ...unknown.map((name) => ({ unknown: name, outer, fields }))];
};

const checkValue = (
  parameter: Parameter,
  value: Value,
  flag: string,
  siblings: Parameters,
  outer: string,
  secretAround: boolean,
): readonly Fault[] => {
  if (value === null) return [];
  const secret = secretAround || parameter.secret === true;
  const wrongType = () => [notOfType(flag, quote(JSON.stringify(value), secret), parameter.type)];
  if (isFree(parameter)) return parameter.type === 'String' || isObject(value) ? [] : wrongType();
  if (isScalar(parameter)) return checkScalar(parameter, value, { flag, siblings, outer, secret });
  if (parameter.type === 'List')
    return isList(value) ? checkList(parameter, value, flag, secret) : wrongType();
  if (!isObject(value)) return wrongType();
  if (parameter.type === 'Object') return checkFields(parameter.fields ?? [], value, flag, secret);
  const item = itemOf(parameter);
  return [
    ...checkCount(parameter, Object.keys(value).length, flag),
    ...Object.entries(value).flatMap(([key, inner]) =>
      checkScalar(item, inner, { flag: flagOf(flag, key), siblings: {}, outer: flag, secret }),
    ),
  ];
};

const checkList = (
  parameter: Parameter,
  values: readonly Value[],
  flag: string,
  secret: boolean,
): readonly Fault[] => {
  const item = itemOf(parameter);
  return [
    ...checkCount(parameter, values.length, flag),
    ...values.flatMap((value, index) =>
      checkValue(item, value, isScalar(item) ? flag : `${flag}.${index + 1}`, {}, '', secret),
    ),
  ];
};

const checkCount = (parameter: Parameter, count: number, flag: string): readonly Fault[] => {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = parameter;
  const words = countWords(parameter);
  return words === undefined || (count >= minItems && count <= maxItems)
    ? []
    : [badCount(flag, count, words)];
};
