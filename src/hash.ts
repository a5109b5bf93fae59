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
  nodeHmac('sha256', key, text, 'hex') ?? hex(hmac(sha256, Buffer.from(key), Buffer.from(text)));

/** Base64 of HMAC-SHA1 of a text's UTF-8. */
export const hmacSha1Base64 = (key: string, text: string): string =>
  nodeHmac('sha1', key, text, 'base64') ??
  Buffer.from(hmac(sha1, Buffer.from(key), Buffer.from(text))).toString('base64');

type Algorithm = 'sha1' | 'sha256';

/**
 * HMAC as RFC 2104, 2 has it, by two of Node's digests: half the time of making Node's object for it. Undefined as
 * long as Node's crypto is not worth its loading.
 */
const nodeHmac = (
  algorithm: Algorithm,
  key: string,
  text: string,
  encoding: 'hex' | 'base64',
): string | undefined => {
  const crypto = nodeCryptoWhenWorthwhile();
  if (crypto === undefined) return undefined;
  if (latest?.key !== key || latest.algorithm !== algorithm) latest = padsOf(crypto, algorithm, key);
  const inner = crypto.hash(algorithm, Buffer.concat([latest.inner, Buffer.from(text)]), 'buffer');
  return crypto.hash(algorithm, Buffer.concat([latest.outer, inner]), encoding);
};

interface Pads {
  readonly algorithm: Algorithm;
  readonly key: string;
  readonly inner: Uint8Array;
  readonly outer: Uint8Array;
}

/** The calls of a batch are signed with one key. */
let latest: Pads | undefined;

/** Bytes that SHA-1 and SHA-256 take at a time (FIPS 180-4, 1). */
const blockBytes = 64;

const padsOf = (crypto: ReturnType<typeof nodeCrypto>, algorithm: Algorithm, key: string): Pads => {
  const given = Buffer.from(key);
  const short = given.length > blockBytes ? crypto.hash(algorithm, given, 'buffer') : given;
  const block = Buffer.concat([short], blockBytes);
  return {
    ...{ algorithm, key },
    inner: block.map((byte) => byte ^ 0x36),
    outer: block.map((byte) => byte ^ 0x5c),
  };
};

/** So many bytes of scrypt (RFC 7914; N 2^14, r 8, p 1), which takes some 30 ms on purpose. */
export const scrypt = (text: string, salt: string, bytes: number): Buffer =>
  nodeCrypto().scryptSync(text, salt, bytes, { N: 2 ** 14, r: 8, p: 1 });

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
