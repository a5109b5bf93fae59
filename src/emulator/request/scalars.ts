import type { Parameter, ScalarType } from '../../catalog/types.ts';
import { isList, isObject, type Value } from '../../catalog/values.ts';
import { isDeep } from '../../json.ts';
import { invalid } from '../service-error.ts';

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * One value of the wire as its type. Empty is a value of a String (it clears a setting) and nothing of any
 * other type. A Long beyond 2^53 stays text. Throws a ServiceError that names `path`.
 */
export const readScalar = (type: ScalarType, text: string, path: string): Value | undefined => {
  if (type === 'String') return text;
  if (text === '') return undefined;
  if (type === 'Boolean') {
    const word = text.toLowerCase();
    if (word !== 'true' && word !== 'false') throw invalid(path);
    return word === 'true';
  }
  if (!(type === 'Float' ? decimal : integer).test(text)) throw invalid(path);
  const number = Number(text);
  if (!Number.isFinite(number)) throw invalid(path);
  if (type === 'Integer' && !isInteger(text, 32)) throw invalid(path);
  if (type === 'Long' && !isInteger(text, 64)) throw invalid(path);
  return type === 'Long' && !Number.isSafeInteger(number) ? text : number;
};

/** A parameter whose value is JSON text: an array for a List, an object for an Object or a Map. */
export const readJson = (parameter: Parameter, text: string, path: string): Value | undefined => {
  if (text === '') return undefined;
  if (parameter.type === 'String') return text;
  const value = parse(text);
  const fits = parameter.type === 'List' ? isList(value) : isObject(value);
  if (value === undefined || !fits || isDeep(value)) throw invalid(path);
  return value;
};

const parse = (text: string): Value | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isInteger = (text: string, bits: number): boolean => {
  // 2^31 has ten digits.
  if (text.length < 10) return true;
  const number = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(bits, number) === number;
};
