import { kebab } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import { isFree, isScalar, itemOf } from '../parameters/shape.ts';

/** Parameters as a person types them into a POSIX shell: a flag with its values each. */
export const writeFlags = (known: readonly Parameter[], parameters: Parameters): readonly string[] =>
  known.flatMap((parameter) => {
    const value = parameters[parameter.name];
    return value === undefined ? [] : [writeFlag(parameter, value)];
  });

const writeFlag = (parameter: Parameter, value: Value): string => {
  const flag = `--${kebab(parameter.name)}`;
  if (value === true) return flag;
  if (parameter.type === 'Boolean') return `${flag}=${value}`;
  const values: readonly Value[] = parameter.type === 'List' && Array.isArray(value) ? value : [value];
  const one = parameter.type === 'List' ? itemOf(parameter) : parameter;
  return [flag, ...values.map((item) => shellWord(write(one, item)))].join(' ');
};

/** `key=value,key=value` where every field is a plain word, JSON elsewhere. */
const write = (parameter: Parameter, value: Value): string => {
  if (typeof value === 'string') return value;
  if (isScalar(parameter) || isFree(parameter) || typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value);
  const isPlain = fields.every(([, inner]) => typeof inner !== 'object' && !/[,"'[\]{}]/.test(String(inner)));
  return isPlain ? fields.map(([key, inner]) => `${kebab(key)}=${inner}`).join(',') : JSON.stringify(value);
};

const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
