const unreserved = /^[A-Za-z0-9\-_.~]*$/;

/** What each byte becomes: itself when unreserved (RFC 3986, 2.3), else `%XX` with capital digits. */
const escapes: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return unreserved.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Percent-encodes the UTF-8 bytes of a text, everything but the unreserved characters of RFC 3986. */
export const encodePercent = (text: string): string => {
  if (unreserved.test(text)) return text;
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) encoded += escapes[byte];
  return encoded;
};

/**
 * Raw bytes of a URL or a form (one character a byte) → text. `+` is a space, as in every HTML form.
 * undefined: an escape is broken, or the bytes are not UTF-8.
 */
export const decodePercent = (raw: string): string | undefined => {
  if (unreserved.test(raw)) return raw;
  const bytes = Buffer.from(raw.replaceAll('+', ' '), 'latin1');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at] ?? 0;
    if (byte === 0x25) {
      const high = hexDigit(bytes[at + 1]);
      const low = hexDigit(bytes[at + 2]);
      if (high === undefined || low === undefined) return undefined;
      byte = high * 16 + low;
      at += 2;
    }
    bytes[length] = byte;
    length += 1;
  }
  try {
    return utf8.decode(bytes.subarray(0, length));
  } catch {
    return undefined;
  }
};

const hexDigit = (byte: number | undefined): number | undefined => {
  const value = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? undefined : value;
};
