import { isList, isObject, type Parameters, type Value } from '../catalog/values.ts';

/** The items of a list; none when it is no list. */
export const itemsOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: Value | undefined): readonly Parameters[] => itemsOf(value).filter(isObject);
