/** One element of a list answer. */
export type Entry = Readonly<Record<string, unknown>>;

/**
 * The elements of a list in an answer, whichever version wrote it: plain (`"Rules":[…]`, 2022-02-22) or
 * wrapped (`"Rules":{"Rule":[…]}`, 2014-08-28). A list that is not there is empty.
 */
export const entriesOf = (answer: unknown, list: string): readonly Entry[] => {
  const found = isEntry(answer) ? answer[list] : undefined;
  if (Array.isArray(found)) return found.filter(isEntry);
  const [only, ...others] = isEntry(found) ? Object.values(found) : [];
  return Array.isArray(only) && others.length === 0 ? only.filter(isEntry) : [];
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
