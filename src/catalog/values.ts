/**
 * A parameter's value after it was read and checked, the same however it was given (flag, JSON, file).
 * Integer and Float are numbers; a Long beyond 2^53 is its decimal digits as a string; JSON-text parameters
 * are held parsed, so that spacing and key order do not matter.
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

/** An operation's parameters by wire name, without RegionId and ClientToken. */
export type Parameters = Readonly<Record<string, Value>>;

/** `Array.isArray` does not narrow readonly arrays. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Whether a value has fields. */
export const isObject = (value: Value | undefined): value is Parameters =>
  typeof value === 'object' && value !== null && !isList(value);
