const unreserved = /^[A-Za-z0-9\-_.~]*$/;

/** What each byte becomes: itself when unreserved (RFC 3986, 2.3), else `%XX` with capital digits. */
const escapes: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return unreserved.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

/** Percent-encodes the UTF-8 bytes of a text, everything but the unreserved characters of RFC 3986. */
export const encodePercent = (text: string): string => {
  if (unreserved.test(text)) return text;
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) encoded += escapes[byte];
  return encoded;
};

/** Encodes twice: what the first time adds is nothing but `%`. */
export const encodeTwice = (text: string): string =>
  unreserved.test(text) ? text : encodePercent(text).replaceAll('%', '%25');

/**
 * Raw bytes of a URL or a form (one character a byte) → text. `+` is a space, as in every HTML form. What comes
 * back is a text of its own: a part of the URL would keep all of it in memory. undefined: an escape is broken,
 * or the bytes are not UTF-8.
 */
export const decodePercent = (raw: string): string | undefined => {
  if (raw.length < shortest && isUnescaped.test(raw)) return raw;
  try {
    return decodeURIComponent(isPlain.test(raw) ? raw : escapeRest(raw));
  } catch {
    return undefined;
  }
};

/** V8 makes a part of a text that is shorter than this a text of its own. */
const shortest = 13;

/** Printable ASCII without `%` and `+`. */
const isUnescaped = /^[!-$&-*,-~]*$/;

/** Printable ASCII without `+`. */
const isPlain = /^[!-*,-~]*$/;

/** Raw bytes that may as well have been escaped. */
const escapeRest = (raw: string): string =>
  raw
    .replaceAll(/[^!-~]/g, (character) => escapes[character.charCodeAt(0) & 0xff] ?? '')
    .replaceAll('+', '%20');
