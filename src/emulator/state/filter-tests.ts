import { isJsonObject } from '../../json.ts';
import type { Filter, Resource } from './resources.ts';

/** Whether a resource is wanted, by one part of a filter. */
export type Test<T> = (resource: T) => boolean;

/** Everything that a filter asks for. */
export const testsOf = <T extends Resource>(filter: Filter<T>): readonly Test<T>[] => {
  const { realm, parent, id, name, status, fields = {}, where } = filter;
  return [
    ...among((resource) => resource.realm, realm === undefined ? [] : [realm]),
    ...among((resource) => resource.parent, parent === undefined ? [] : [parent]),
    ...among((resource) => resource.id, id),
    ...among((resource) => resource.name, name),
    ...among((resource) => resource.status, status),
    ...Object.entries(fields).flatMap(([path, wanted]) => among(fieldAt(path), wanted)),
    ...(where === undefined ? [] : [where]),
  ];
};

const among = (
  read: (resource: Resource) => unknown,
  wanted: readonly string[] = [],
): readonly Test<Resource>[] => {
  if (wanted.length === 0) return [];
  const values = new Set<unknown>(wanted);
  return [(resource) => values.has(read(resource))];
};

/** What stands at a dotted path of the document. */
const fieldAt = (path: string): ((resource: Resource) => unknown) => {
  const steps = path.split('.');
  return (resource) => {
    let value: unknown = resource;
    for (const step of steps) value = isJsonObject(value) ? value[step] : undefined;
    return value;
  };
};
