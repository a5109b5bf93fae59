import type { Changes } from './changes.ts';
import type { Collection } from './collection.ts';
import { count, select } from './query.ts';
import type { Resource, Resources } from './resources.ts';

/** The resources of a collection, as the operations read and change them. */
export const resourcesOf = <T extends Resource>(
  collection: Collection<T>,
  changes: Changes,
): Resources<T> => ({
  insert: (resource) => {
    if (collection.all.has(resource.id)) throw new Error(`${collection.name} has ${resource.id} already`);
    changes.put(collection, resource.id, resource);
  },
  update: (resource) => {
    if (collection.all.has(resource.id)) changes.put(collection, resource.id, resource);
  },
  remove: (id) => changes.put(collection, id, undefined),
  removeAll: (parent) => {
    for (const id of [...collection.within(parent).keys()]) changes.put(collection, id, undefined);
  },
  find: (id) => collection.all.get(id)?.resource,
  named: (parent, name) => collection.namesWithin(parent).get(name)?.resource,
  list: (filter, page) => select(collection, filter, page),
  count: (filter) => count(collection, filter),
  countByStatus: (parent) => {
    const counts = new Map<string, number>();
    for (const { resource } of collection.within(parent).values()) {
      const status = resource.status ?? '';
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    return counts;
  },
});
