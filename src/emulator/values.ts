import type { Parameters, Value } from '../catalog/values.ts';

/** `Array.isArray` does not narrow readonly arrays. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isObject = (value: Value | undefined): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list; none when it is no list. */
export const itemsOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: Value | undefined): readonly Parameters[] => itemsOf(value).filter(isObject);
