import { holdsSecret } from '../catalog/catalog.ts';
import { fieldNamed } from '../catalog/fields.ts';
import type { Parameter } from '../catalog/types.ts';
import { isList, isObject, type Parameters, type Value } from '../catalog/values.ts';

/** An operation's parameters as they travel: flat, and frozen for every attempt of the call. */
export interface EncodedParameters {
  readonly parameters: Readonly<Record<string, string>>;
  /** Names in `parameters` whose values nobody may read. */
  readonly secrets: readonly string[];
}

/**
 * Typed parameters → flat wire parameters: lists count from 1 (`Tag.1.Key`), objects and maps take a dot,
 * `json` parameters are one JSON text. A parameter that the catalogue does not know (sent with
 * `--no-validate`) is flattened by its shape. `null` and empty lists are not sent.
 */
export const encode = (known: readonly Parameter[], values: Parameters): EncodedParameters => {
  const parameters: Record<string, string> = {};
  const secrets: string[] = [];

  const put = (name: string, value: Value, secret: boolean): void => {
    if (value === null) return;
    parameters[name] = String(value);
    if (secret) secrets.push(name);
  };
  const flatten = (name: string, value: Value, parameter: Parameter | undefined, secret: boolean): void => {
    const hidden = secret || parameter?.secret === true;
    // One text for all of its fields hides them all: made here, or given so (`--no-validate`).
    const hiddenWhole = hidden || (parameter !== undefined && holdsSecret(parameter));
    if (parameter?.json === true && typeof value !== 'string' && value !== null) {
      put(name, canonicalJson(value), hiddenWhole);
    } else if (isList(value)) {
      value.forEach((item, index) => {
        flatten(`${name}.${index + 1}`, item, itemOf(parameter), hidden);
      });
    } else if (isObject(value)) {
      flattenFields(`${name}.`, value, parameter?.fields ?? none, hidden);
    } else {
      put(name, value, hiddenWhole);
    }
  };
  const flattenFields = (
    prefix: string,
    fields: Parameters,
    entries: readonly Parameter[],
    secret: boolean,
  ): void => {
    for (const [field, value] of Object.entries(fields)) {
      flatten(`${prefix}${field}`, value, fieldNamed(entries, field), secret);
    }
  };

  flattenFields('', values, known, false);
  return Object.freeze({ parameters: Object.freeze(parameters), secrets });
};

const none: readonly Parameter[] = [];

/** JSON text with sorted keys and no spaces: the same meaning is the same text. */
export const canonicalJson = (value: Value): string => {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isObject(value)) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([field, inner]) => `${JSON.stringify(field)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
};

/** What one element of a list is: a list of objects describes its elements' fields. */
const itemOf = (list: Parameter | undefined): Parameter | undefined =>
  list?.fields === undefined ? undefined : { ...list, type: 'Object' };
