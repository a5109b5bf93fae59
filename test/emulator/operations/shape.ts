import type { AnswerField } from '../../../src/catalog/types.ts';
import { isJsonObject } from '../../../src/json.ts';
import type { FactField } from '../../catalog/facts.ts';

/**
 * What is wrong with an answer's body: fields that its entry does not have, and values of another type. In
 * 2014-08-28 lists are `wrapped`.
 */
export const mismatches = (
  fields: readonly (AnswerField | FactField)[],
  body: unknown,
  wrapped: boolean,
  path = '',
): readonly string[] => {
  if (!isJsonObject(body)) return [`${path} is no object`];
  return Object.entries(body).flatMap(([name, value]) => {
    const field = fields.find((one) => one.name === name);
    const where = `${path}${name}`;
    return field === undefined ? [`${where} is unknown`] : misfits(field, value, wrapped, where);
  });
};

const misfits = (
  field: AnswerField | FactField,
  value: unknown,
  wrapped: boolean,
  where: string,
): readonly string[] => {
  if (field.type !== 'List' && field.type !== 'RepeatList')
    return misfit(field.type, field, value, wrapped, where);
  const item = wrapped ? field.item : undefined;
  const list = typeof item === 'string' && isJsonObject(value) ? value[item] : value;
  if (!Array.isArray(list)) return [`${where} is no list${typeof item === 'string' ? ` of ${item}` : ''}`];
  if (typeof item === 'string' && isJsonObject(value) && Object.keys(value).length !== 1)
    return [`${where} wraps more`];
  const type = field.fields === undefined ? (field.of ?? 'String') : 'Object';
  return list.flatMap((entry: unknown, index) => misfit(type, field, entry, wrapped, `${where}.${index}`));
};

const misfit = (
  type: string,
  field: AnswerField | FactField,
  value: unknown,
  wrapped: boolean,
  where: string,
): readonly string[] => {
  if (type === 'Object' || type === 'Struct')
    return mismatches(field.fields ?? [], value, wrapped, `${where}.`);
  const fits =
    type === 'Boolean'
      ? typeof value === 'boolean'
      : type === 'String'
        ? typeof value === 'string'
        : type === 'Map'
          ? isJsonObject(value)
          : typeof value === 'number' && (type === 'Float' || Number.isInteger(value));
  if (!fits) return [`${where} is ${JSON.stringify(value)}, no ${type}`];
  const allowed = 'enum' in field && !field.enumOpen ? field.enum : undefined;
  // The facts are older than the states in which hooks hold an instance (`Pending:Wait`).
  const state = typeof value === 'string' ? value.replace(/:Wait$/, '') : value;
  const isListed = allowed === undefined || value === '' || allowed.some((one) => one === state);
  return isListed ? [] : [`${where} is ${JSON.stringify(value)}, none of ${allowed.join(', ')}`];
};
