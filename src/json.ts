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
