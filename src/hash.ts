import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

/*
 * The hashes that every call needs, its dry run too. `node:crypto` takes 7 ms to load, a sixth of a dry run, and
 * these take one. What is slow on purpose (scrypt), and what runs for long (the emulator), is Node's.
 */

/** Hex SHA-256 of a text's UTF-8. */
export const sha256Hex = (text: string): string => hex(sha256(Buffer.from(text)));

/** Hex HMAC-SHA256 of a text's UTF-8. */
export const hmacSha256Hex = (key: string, text: string): string =>
  hex(hmac(sha256, Buffer.from(key), Buffer.from(text)));

/** Base64 of HMAC-SHA1 of a text's UTF-8. */
export const hmacSha1Base64 = (key: string, text: string): string =>
  Buffer.from(hmac(sha1, Buffer.from(key), Buffer.from(text))).toString('base64');

/** Hex scrypt (RFC 7914; N 2^14, r 8, p 1; 32 bytes), which takes some 30 ms on purpose. */
export const scryptHex = (text: string, salt: string): string =>
  hex(process.getBuiltinModule('node:crypto').scryptSync(text, salt, 32, { N: 2 ** 14, r: 8, p: 1 }));

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
