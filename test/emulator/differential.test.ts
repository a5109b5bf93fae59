import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticate } from '../../src/emulator/request/authenticate.ts';
import { openEnvelope } from '../../src/emulator/request/open-envelope.ts';
import { type RawRequest, readParameters } from '../../src/emulator/request/raw.ts';
import { signAcs3 } from '../../src/signing/acs3.ts';
import { signRpc } from '../../src/signing/rpc.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const credentials = { accessKeyId: 'id', accessKeySecret: 's+/=&', account: '1', origin: 'test' };
const keys = new Map([[credentials.accessKeyId, { secret: credentials.accessKeySecret, account: '1' }]]);
const stamp = { nonce: 'n-1', timestamp: '2026-01-01T00:00:00Z' };

/** Values full of what encoders and canonicalisers get wrong. */
const value = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'+%~*\'()!& =/?#;:@$,"<>[]{}|^`\\\t\n', 'é', '组', '🚀', 'a', 'Z', '0'),
  }),
  fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
);
const name = fc.stringMatching(/^[A-Z][A-Za-z]{2,8}(\.[1-9]\d?(\.[A-Z][a-z]{1,5})?)?$/);
const parameters = fc.dictionary(name, value, { maxKeys: 12, noNullPrototype: true });
const request = fc.record({ method: fc.constantFrom('GET' as const, 'POST' as const), parameters });

const receive = ({
  url,
  headers,
  body = '',
  method,
}: {
  url: string;
  method: string;
  headers: object;
  body?: string;
}): RawRequest => {
  const { pathname, search } = new URL(url);
  return { method, target: `${pathname}${search}`, headers: { ...headers }, body: Buffer.from(body) };
};

describe("what the client signs the embedded service proves, though neither knows the other's code", () => {
  it.each([
    ['HMAC-SHA1', signRpc],
    ['ACS3-HMAC-SHA256', signAcs3],
  ] as const)('%s, whatever the parameters', (_, sign) => {
    fc.assert(
      fc.property(request, ({ method, parameters: sent }) => {
        const signed = sign(
          {
            method,
            endpoint: new URL('http://127.0.0.1:1'),
            action: 'DescribeScalingGroups',
            version: '2014-08-28',
            parameters: sent,
          },
          credentials,
          stamp,
        );
        const raw = receive(signed);
        const envelope = openEnvelope(raw, readParameters(raw));
        expect(envelope.stringToSign).toBe(signed.stringToSign);
        expect(authenticate(envelope, keys, now)).toEqual({ madeAt: now, account: '1' });
        for (const [key, text] of Object.entries(sent)) expect(envelope.parameters.get(key)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
