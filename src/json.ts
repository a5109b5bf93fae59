/** A JSON object whose fields are still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of unknown shape is a JSON object; a list is none. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON value in writing: a text, a number or a boolean as it is, a list or an object as JSON. `String` of an
 * object from outside throws when it has a field `toString`.
 */
export const inWriting = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The field of a name that somebody else chose: `constructor`, which every object has, is none. */
export const ownOf = <Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

/** How many lists and objects may stand in each other: far more than anything that has a meaning. */
export const mostLevels = 100;

/** Whether there are more levels than that; what follows goes through them by recursion. */
export const isDeep = (value: unknown, levels = mostLevels): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1)));
