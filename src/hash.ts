import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nodeCrypto, nodeCryptoWhenWorthwhile } from './built-in.ts';

/*
 * The hashes that every call needs, its dry run too: a millisecond to load. What is slow on purpose (scrypt), and
 * what runs for long (the emulator, a batch), is Node's.
 */

/** Hex SHA-256 of a text's UTF-8. */
export const sha256Hex = (text: string): string =>
  nodeCryptoWhenWorthwhile()?.hash('sha256', text) ?? hex(sha256(Buffer.from(text)));

/** Hex HMAC-SHA256 of a text's UTF-8. */
export const hmacSha256Hex = (key: string, text: string): string =>
  nodeCryptoWhenWorthwhile()?.createHmac('sha256', key).update(text).digest('hex') ??
  hex(hmac(sha256, Buffer.from(key), Buffer.from(text)));

/** Base64 of HMAC-SHA1 of a text's UTF-8. */
export const hmacSha1Base64 = (key: string, text: string): string =>
  nodeCryptoWhenWorthwhile()?.createHmac('sha1', key).update(text).digest('base64') ??
  Buffer.from(hmac(sha1, Buffer.from(key), Buffer.from(text))).toString('base64');

/** So many bytes of scrypt (RFC 7914; N 2^14, r 8, p 1), which takes some 30 ms on purpose. */
export const scrypt = (text: string, salt: string, bytes: number): Buffer =>
  nodeCrypto().scryptSync(text, salt, bytes, { N: 2 ** 14, r: 8, p: 1 });

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
