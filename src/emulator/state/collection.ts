import { isJsonObject } from '../../json.ts';
import type { Part, Undo } from './part.ts';
import type { Resource } from './resources.ts';

/** A resource with its place in the order in which they were made. */
export interface Entry<T> {
  readonly number: number;
  resource: T;
}

/** Some resources, by id or by name. */
export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** The resources of one kind in memory, and the ways to find them. */
export interface Collection<T extends Resource> extends Part {
  readonly all: Entries<T>;
  /** By id. */
  readonly within: (parent: string) => Entries<T>;
  readonly inRealm: (realm: string) => Entries<T>;
  /** By name. */
  readonly namesWithin: (parent: string) => Entries<T>;
  /** false: a removal was taken back, and the maps have it in the wrong place. */
  readonly isOrdered: () => boolean;
}

export const collectionOf = <T extends Resource>(name: string): Collection<T> => {
  const all = new Map<string, Entry<T>>();
  const byParent = indexOf<T>();
  const byRealm = indexOf<T>();
  const byName = indexOf<T>();
  let nextNumber = 0;
  let ordered = true;

  const rename = (entry: Entry<T>, before: string | undefined, after: string | undefined): void => {
    if (before === after) return;
    if (before !== undefined) byName.remove(entry.resource.parent, before);
    if (after !== undefined) byName.add(entry.resource.parent, after, entry);
  };
  const link = (entry: Entry<T>): void => {
    const { id, parent, realm } = entry.resource;
    all.set(id, entry);
    byParent.add(parent, id, entry);
    byRealm.add(realm, id, entry);
    rename(entry, undefined, entry.resource.name);
  };
  const unlink = (entry: Entry<T>): void => {
    const { id, parent, realm } = entry.resource;
    all.delete(id);
    byParent.remove(parent, id);
    byRealm.remove(realm, id);
    rename(entry, entry.resource.name, undefined);
  };
  const insert = (resource: T): Undo => {
    const entry = { number: nextNumber++, resource };
    link(entry);
    return () => unlink(entry);
  };
  /** A resource never moves to another parent or realm; its name may change. */
  const replace = (entry: Entry<T>, resource: T): Undo => {
    const before = entry.resource;
    rename(entry, before.name, resource.name);
    entry.resource = resource;
    return () => replace(entry, before);
  };
  const remove = (entry: Entry<T>): Undo => {
    unlink(entry);
    return () => {
      link(entry);
      ordered = false;
    };
  };
  return {
    name,
    all,
    within: byParent.get,
    inRealm: byRealm.get,
    namesWithin: byName.get,
    isOrdered: () => ordered,
    put: (id: string, resource: T | undefined) => {
      const entry = all.get(id);
      if (resource === undefined) return entry === undefined ? () => undefined : remove(entry);
      return entry === undefined ? insert(resource) : replace(entry, resource);
    },
    *entries() {
      const entries = [...all.values()];
      if (!ordered) entries.sort((a, b) => a.number - b.number);
      for (const { resource } of entries) yield [resource.id, resource];
    },
    accepts: (id, value) =>
      isJsonObject(value) &&
      value.id === id &&
      typeof value.realm === 'string' &&
      typeof value.parent === 'string' &&
      (value.name === undefined || typeof value.name === 'string'),
    size: () => all.size,
    clear: () => {
      for (const index of [byParent, byRealm, byName]) index.clear();
      all.clear();
      ordered = true;
    },
  };
};

/** Entries by a first key, and under it by a second. */
const indexOf = <T>() => {
  const groups = new Map<string, Map<string, Entry<T>>>();
  const nothing: Entries<T> = new Map();
  return {
    get: (first: string): Entries<T> => groups.get(first) ?? nothing,
    add: (first: string, second: string, entry: Entry<T>): void => {
      const group = groups.get(first);
      if (group === undefined) groups.set(first, new Map([[second, entry]]));
      else group.set(second, entry);
    },
    remove: (first: string, second: string): void => {
      const group = groups.get(first);
      group?.delete(second);
      if (group?.size === 0) groups.delete(first);
    },
    clear: () => groups.clear(),
  };
};
