import type { Parameter } from '../../../src/catalog/types.ts';
import { isList, isObject, type Parameters, type Value } from '../../../src/catalog/values.ts';
import type { Reader } from '../../../src/emulator/request/readers.ts';

/** Values by the names of the newest version that an entry alone does not tell, such as ids of what is there. */
export type Known = Readonly<Record<string, Value | undefined>>;

/** A value that the entry of a parameter allows, and one that is known where an entry does not tell it. */
export const plausible = ({ parameter, name, fields }: Reader, known: Known): Value => {
  const value = known[name];
  if (value !== undefined) return value;
  if (parameter.type === 'List') {
    return [fields.length > 0 ? plausibleFields(fields, known) : scalar(parameter, parameter.of ?? 'String')];
  }
  if (parameter.type === 'Object') return plausibleFields(fields, known);
  if (parameter.type === 'Map') return { env: scalar(parameter, parameter.of ?? 'String') };
  return scalar(parameter, parameter.type);
};

const plausibleFields = (fields: readonly Reader[], known: Known): Parameters =>
  Object.fromEntries(fields.map((field) => [field.name, plausible(field, known)]));

const scalar = (parameter: Parameter, type: string): Value => {
  const { values, default: usual, min = 1, format } = parameter;
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (usual !== undefined) return usual;
  if (type === 'Boolean') return true;
  if (type === 'String') return format === 'Base64' ? 'ZWNobw==' : `${parameter.name}-1`;
  return Math.max(min, 1);
};

/** Values under the names of the newest version → the same under the names of the readers' version. */
export const inVersion = (readers: readonly Reader[], values: Parameters): Parameters => {
  const named: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values)) {
    const reader = readers.find((one) => one.name === name);
    if (reader !== undefined) named[reader.parameter.name] = renamed(reader, value);
  }
  return named;
};

const renamed = ({ fields }: Reader, value: Value): Value => {
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => (isObject(item) ? inVersion(fields, item) : item));
  return inVersion(fields, value);
};
