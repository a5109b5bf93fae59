import { isJsonObject, type JsonObject } from '../json.ts';

/** One element of a list answer. */
export type Entry = JsonObject;

/**
 * The elements of a list in an answer, whichever version wrote it: plain (`"Rules":[…]`, 2022-02-22) or
 * wrapped (`"Rules":{"Rule":[…]}`, 2014-08-28). A list that is not there is empty.
 */
export const entriesOf = (answer: unknown, list: string): readonly Entry[] => {
  const found = isJsonObject(answer) ? answer[list] : undefined;
  if (Array.isArray(found)) return found.filter(isJsonObject);
  const [only, ...others] = isJsonObject(found) ? Object.values(found) : [];
  return Array.isArray(only) && others.length === 0 ? only.filter(isJsonObject) : [];
};
