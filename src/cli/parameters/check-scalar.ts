import { kebab } from '../../catalog/names.ts';
import { patternOf } from '../../catalog/patterns.ts';
import type { Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import { inWriting, ownOf } from '../../json.ts';
import type { Text } from '../../text.ts';
import * as say from './check-text.ts';
import { lengthWords, patternWords, rangeWords } from './limits.ts';
import { flagOf } from './names.ts';
import { quote } from './shape.ts';

/** A value that is not among the accepted ones, one of which may have been meant. */
export interface NotAccepted {
  readonly value: string;
  readonly accepted: readonly (string | number)[];
  readonly say: (near: string | undefined) => Text;
}

/** Where a value stands. */
interface Position {
  readonly flag: string;
  /** The object that it is a field of, with that object's flag (empty: the operation itself). */
  readonly siblings: Parameters;
  readonly outer: string;
  readonly secret: boolean;
}

/** Checks one value against its type, and then against everything that the catalogue says of it. */
export const checkScalar = (
  parameter: Parameter,
  value: Value,
  position: Position,
): readonly (Text | NotAccepted)[] => {
  if (value === null) return none;
  const written = inWriting(value);
  // Nearly all values of a plan are right: what a fault would say is made when there is one.
  const shown = (): Text => quote(written, position.secret);
  if (!hasType(parameter, value)) {
    const isDigits = isWhole(parameter) && /^-?\d+$/.test(written);
    const { flag } = position;
    return [
      isDigits
        ? say.tooLarge(flag, shown(), bitsOf(parameter))
        : say.notOfType(flag, shown(), parameter.type),
    ];
  }
  const ofValue = checkAccepted(parameter, written, shown, position);
  const ofType = checkByType(parameter, value, written, shown, position);
  return ofValue.length === 0 ? ofType : [...ofValue, ...ofType];
};

const none: readonly Text[] = [];

const checkByType = (
  parameter: Parameter,
  value: Value,
  written: string,
  shown: () => Text,
  position: Position,
): readonly Text[] => {
  if (parameter.type === 'Boolean') return none;
  return parameter.type === 'String'
    ? checkText(parameter, written, shown, position.flag)
    : checkNumber(parameter, Number(value), shown, position);
};

const isWhole = ({ type }: Parameter): boolean => type === 'Integer' || type === 'Long';

/** The width of the API's whole numbers. */
const bitsOf = ({ type }: Parameter): 32 | 64 => (type === 'Integer' ? 32 : 64);

const hasType = (parameter: Parameter, value: Value): boolean => {
  if (parameter.type === 'String') return typeof value === 'string';
  if (parameter.type === 'Boolean') return typeof value === 'boolean';
  if (parameter.type === 'Float') return typeof value === 'number';
  const isNumeral = typeof value === 'number' || (parameter.type === 'Long' && typeof value === 'string');
  return isNumeral && (isSmall(value) || isInteger(String(value), bitsOf(parameter)));
};

/** Nearly all whole numbers are, and need no BigInt. */
const isSmall = (value: Value): boolean => typeof value === 'number' && (value | 0) === value;

const isInteger = (digits: string, bits: number): boolean =>
  /^-?\d{1,19}$/.test(digits) && BigInt.asIntN(bits, BigInt(digits)) === BigInt(digits);

const checkAccepted = (
  parameter: Parameter,
  value: string,
  shown: () => Text,
  position: Position,
): readonly (Text | NotAccepted)[] => {
  const { values, valuesBy, open, secret } = parameter;
  const { flag } = position;
  if (values !== undefined && open !== true && !values.some((one) => String(one) === value)) {
    return [
      {
        value: secret ? '' : value,
        accepted: values,
        say: (near) => say.notOneOf(flag, shown(), values, near),
      },
    ];
  }
  const by = valuesBy && dependence(valuesBy.parameter, position);
  if (valuesBy === undefined || by === undefined) return none;
  const matching = ownOf(valuesBy.values, by.value);
  return matching === undefined || matching.includes(value)
    ? none
    : [say.notOneOfWhen(flag, shown(), matching, by.flag, by.value)];
};

const checkNumber = (
  parameter: Parameter,
  value: number,
  shown: () => Text,
  position: Position,
): readonly Text[] => {
  const { min, max, exclusiveMin, maxDecimals, rangeBy, unit } = parameter;
  const { flag } = position;
  const faults: Text[] = [];
  const tooSmall =
    (min !== undefined && value < min) || (exclusiveMin !== undefined && value <= exclusiveMin);
  if (tooSmall || (max !== undefined && value > max)) {
    const range = rangeWords(parameter);
    if (range !== undefined) faults.push(say.outOfRange(flag, shown(), range));
  }
  const by = rangeBy && dependence(rangeBy.parameter, position);
  const [low, high] = (by && rangeBy && ownOf(rangeBy.ranges, by.value)) ?? [];
  if (by !== undefined && low !== undefined && high !== undefined && (value < low || value > high)) {
    const words = rangeWords({ min: low, max: high, ...(unit !== undefined && { unit }) });
    if (words !== undefined) faults.push(say.outOfRangeWhen(flag, shown(), words, by.flag, by.value));
  }
  if (maxDecimals !== undefined && decimalsOf(value) > maxDecimals) {
    faults.push(say.tooManyDecimals(flag, shown(), maxDecimals));
  }
  return faults;
};

const decimalsOf = (value: number): number => {
  const [, fraction = '', exponent = '0'] = /^[^.e]*(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};

const checkText = (parameter: Parameter, value: string, shown: () => Text, flag: string): readonly Text[] => {
  const { minLength, maxLength, pattern, maxDecodedBytes } = parameter;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = [...value].length;
    const accepted = lengthWords(parameter);
    const isBad = length < (minLength ?? 0) || length > (maxLength ?? Number.POSITIVE_INFINITY);
    if (accepted !== undefined && isBad) return [say.badLength(flag, shown(), accepted)];
  }
  if (pattern !== undefined && !patternOf(pattern).test(value)) {
    return [say.badPattern(flag, shown(), patternWords(pattern))];
  }
  return maxDecodedBytes === undefined ? none : checkBase64(value, maxDecodedBytes, flag);
};

const checkBase64 = (value: string, mostBytes: number, flag: string): readonly Text[] => {
  const text = value.replaceAll(/\s/g, '');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return [say.notBase64(flag)];
  const bytes = Buffer.from(text, 'base64').length;
  return bytes > mostBytes ? [say.tooManyBytes(flag, bytes, mostBytes)] : [];
};

/** The value of the neighbour that a limit hangs on; undefined when it is not given. */
const dependence = (name: string, { siblings, outer }: Position) => {
  const value = siblings[name];
  return typeof value === 'string' ? { value, flag: flagOf(outer, kebab(name)) } : undefined;
};
