import type { Parameter } from './types.ts';

/** The field of a wire name among parameters, or among the fields of one; undefined when there is none. */
export const fieldNamed = (fields: readonly Parameter[], name: string): Parameter | undefined => {
  const position = positionsOf(fields).get(name);
  return position === undefined ? undefined : fields[position];
};

/** Where each field stands in the catalogue's order, by its wire name. */
export const positionsOf = (fields: readonly Parameter[]): ReadonlyMap<string, number> => {
  const known = positions.get(fields);
  if (known !== undefined) return known;
  const made = new Map(fields.map(({ name }, position) => [name, position]));
  positions.set(fields, made);
  return made;
};

/** The steps of a plan ask for the same fields again and again. */
const positions = new WeakMap<readonly Parameter[], ReadonlyMap<string, number>>();
