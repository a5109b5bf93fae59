import { positionsOf } from '../../catalog/fields.ts';
import { kebab } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import { isList, isObject, type Parameters, type Value } from '../../catalog/values.ts';
import { ownOf } from '../../json.ts';
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

const none: readonly Fault[] = [];

/** Checks parameters, or the fields of the object whose flag is `outer`. Null was refused by the reader. */
export const checkFields = (
  fields: readonly Parameter[],
  values: Parameters,
  outer: string,
  secret = false,
): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const field of fields) {
    // Most of an operation's parameters are neither given nor required.
    const value = ownOf(values, field.name);
    if (value === undefined && !field.required) continue;
    const flag = flagOf(outer, kebab(field.name));
    const found =
      value === undefined ? [required(flag)] : checkValue(field, value, flag, values, outer, secret);
    // One by one: a list of very many items may have more faults than a call takes arguments.
    for (const fault of found) faults.push(fault);
  }
  for (const name in values) {
    if (!positionsOf(fields).has(name)) faults.push({ unknown: name, outer, fields });
  }
  return faults;
};

const checkValue = (
  parameter: Parameter,
  value: Value,
  flag: string,
  siblings: Parameters,
  outer: string,
  secretAround: boolean,
): readonly Fault[] => {
  if (value === null) return none;
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
