/**
 * Percent-encodes as RFC 3986 wants it and both signatures require: UTF-8, upper-case hex, and only
 * `A-Z a-z 0-9 - _ . ~` left as they are. `encodeURIComponent` leaves `! ' ( ) *` as well.
 */
export const percentEncode = (text: string): string => (unreserved.test(text) ? text : encoded(text));

/** Nearly all names and most values: looking costs less than encoding. */
const unreserved = /^[\w.~-]*$/;

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Parameters as `name=value&…`, sorted by name in code-unit order (`A.1`, `A.10`, `A.2`), names and values
 * encoded. An empty value keeps its `name=`.
 */
export const canonicalQuery = (parameters: Readonly<Record<string, string>>): string =>
  Object.keys(parameters)
    // By code units, when it is not told otherwise.
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(parameters[name] ?? '')}`)
    .join('&');
