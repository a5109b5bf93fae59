import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { systemChance } from '../src/context.ts';

const text = fc.string({ unit: 'binary', maxLength: 300 });

/** Compares all hashes of some random keys and messages with Node's. */
const compare = (
  { hmacSha1Base64, hmacSha256Hex, sha256Hex }: typeof import('../src/hash.ts'),
  runs: number,
) =>
  fc.assert(
    fc.property(text, text, (key, message) => {
      expect(sha256Hex(message)).toBe(createHash('sha256').update(message).digest('hex'));
      expect(hmacSha256Hex(key, message)).toBe(createHmac('sha256', key).update(message).digest('hex'));
      expect(hmacSha1Base64(key, message)).toBe(createHmac('sha1', key).update(message).digest('base64'));
    }),
    { numRuns: runs },
  );

describe("the hashes are the same as Node's, for every text and key", () => {
  test('in a process that hashes little', async () => {
    for (let round = 0; round < 30; round++) {
      // A module that was loaded anew has hashed nothing yet.
      vi.resetModules();
      compare(await import('../src/hash.ts'), 16);
    }
  });

  test('in a process that hashes much', async () => {
    compare(await import('../src/hash.ts'), 500);
  });
});

test('a random UUID has version 4 and the variant of RFC 9562, and never comes twice', () => {
  const uuids = Array.from({ length: 1000 }, systemChance.uuid);
  for (const uuid of uuids) {
    expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
  expect(new Set(uuids).size).toBe(1000);
});
