import type { Value } from '../../catalog/values.ts';

/**
 * Whether a name or a text inside is no Unicode: half of a surrogate pair, which JSON can write (`"\ud800"`) and
 * no encoding can send.
 */
export const hasHalf = (value: Value): boolean => {
  if (typeof value === 'string') return !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => !name.isWellFormed() || hasHalf(inner));
};
