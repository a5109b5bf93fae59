import { patternOf } from '../../catalog/patterns.ts';
import type { Parameter } from '../../catalog/types.ts';
import { isList, type Parameters, type Value } from '../../catalog/values.ts';
import { inWriting, ownOf } from '../../json.ts';
import { invalid } from '../service-error.ts';

/**
 * Whether a value is one that the parameter's entry allows: range, enumeration, length, pattern, number of
 * items. `siblings` are the values beside it, for limits that hang on another parameter. Throws a ServiceError
 * that names `path`.
 */
export const check = (parameter: Parameter, value: Value, path: string, siblings: Parameters): void => {
  if (isList(value)) {
    if (value.length > (parameter.maxItems ?? Number.POSITIVE_INFINITY)) throw invalid(path);
    if (value.length < (parameter.minItems ?? 0)) throw invalid(path);
    for (const item of value) if (!fits(parameter, item, siblings)) throw invalid(path);
    return;
  }
  if (!fits(parameter, value, siblings)) throw invalid(path);
};

const fits = (parameter: Parameter, value: Value, siblings: Parameters): boolean => {
  if (typeof value === 'number')
    return isInRange(parameter, value, siblings) && isListed(parameter, value, siblings);
  if (typeof value === 'string')
    return isWellFormed(parameter, value) && isListed(parameter, value, siblings);
  return true;
};

const isInRange = (parameter: Parameter, value: number, siblings: Parameters): boolean => {
  const { rangeBy, exclusiveMin, maxDecimals } = parameter;
  const [least, most] = (rangeBy && ownOf(rangeBy.ranges, inWriting(siblings[rangeBy.parameter]))) ?? [];
  return (
    value >= (parameter.min ?? Number.NEGATIVE_INFINITY) &&
    value <= (parameter.max ?? Number.POSITIVE_INFINITY) &&
    value >= (least ?? Number.NEGATIVE_INFINITY) &&
    value <= (most ?? Number.POSITIVE_INFINITY) &&
    (exclusiveMin === undefined || value > exclusiveMin) &&
    (maxDecimals === undefined || Number(value.toFixed(maxDecimals)) === value)
  );
};

const isListed = (parameter: Parameter, value: string | number, siblings: Parameters): boolean => {
  const { values, valuesBy, open } = parameter;
  if (value === '' || open) return true;
  const byOther = valuesBy && ownOf(valuesBy.values, inWriting(siblings[valuesBy.parameter]));
  return (values?.includes(value) ?? true) && (byOther?.includes(String(value)) ?? true);
};

/** An empty text clears a setting, whatever its form. */
const isWellFormed = ({ minLength, maxLength, pattern }: Parameter, value: string): boolean => {
  if (value === '') return true;
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Number.POSITIVE_INFINITY)) return false;
  return pattern === undefined || patternOf(pattern).test(value);
};
