import type { Collection, Entries, Entry } from './collection.ts';
import { type Test, testsOf } from './filter-tests.ts';
import type { Filter, Page, Resource } from './resources.ts';

/** The resources that a filter wants, in the order they were made or the other way round. */
export const select = <T extends Resource>(
  collection: Collection<T>,
  filter: Filter<T>,
  { number, size, newestFirst = false }: Page = everything,
): readonly T[] => {
  const { entries, isOrdered, tests } = searchOf(collection, filter);
  const end = number * size;
  const found: Entry<T>[] = [];
  for (const entry of entries.values()) {
    if (tests.every((test) => test(entry.resource))) found.push(entry);
    // Nobody walks through a hundred thousand for the first ten.
    if (isOrdered && !newestFirst && found.length >= end) break;
  }
  if (!isOrdered) found.sort((a, b) => a.number - b.number);
  if (newestFirst) found.reverse();
  return found.slice(end - size, end).map(({ resource }) => resource);
};

const everything: Page = { number: 1, size: Number.MAX_SAFE_INTEGER };

/** How many resources a filter wants. */
export const count = <T extends Resource>(collection: Collection<T>, filter: Filter<T>): number => {
  const { entries, tests } = searchOf(collection, filter);
  if (tests.length === 0) return entries.size;
  let matching = 0;
  for (const { resource } of entries.values()) {
    if (tests.every((test) => test(resource))) matching += 1;
  }
  return matching;
};

interface Search<T extends Resource> {
  /** The fewest there are to look through. */
  readonly entries: Entries<T>;
  readonly isOrdered: boolean;
  /** What one of them must still fulfil. */
  readonly tests: readonly Test<T>[];
}

const searchOf = <T extends Resource>(collection: Collection<T>, filter: Filter<T>): Search<T> => {
  const { id = [], name = [], parent, realm, ...more } = filter;
  const isOrdered = collection.isOrdered();
  const search = (entries: Entries<T>, rest: Filter<T>): Search<T> => ({
    entries,
    isOrdered,
    tests: testsOf({ ...rest, ...more }),
  });
  if (id.length > 0) {
    return { ...search(pick(collection.all, id), { name, parent, ...realmIn(realm) }), isOrdered: false };
  }
  if (parent !== undefined && name.length > 0) {
    return { ...search(pick(collection.namesWithin(parent), name), realmIn(realm)), isOrdered: false };
  }
  if (parent !== undefined) return search(collection.within(parent), { name, ...realmIn(realm) });
  if (realm !== undefined) return search(collection.inRealm(realm), { name });
  return search(collection.all, { name });
};

const realmIn = (realm: string | undefined): Filter => (realm === undefined ? {} : { realm });

const pick = <T>(entries: Entries<T>, keys: readonly string[]): Entries<T> => {
  const picked = new Map<string, Entry<T>>();
  for (const key of keys) {
    const entry = entries.get(key);
    if (entry !== undefined) picked.set(key, entry);
  }
  return picked;
};
