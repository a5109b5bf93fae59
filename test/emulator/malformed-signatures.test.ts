import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findError } from '../../src/catalog/errors.ts';
import type { RunningEmulator } from '../../src/emulator/emulator.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { type Answered, type Client, clientOf } from './client.ts';
import { rawExchange } from './raw-socket.ts';
import { signAcs3, signRpc } from './sign.ts';

const clock = fakeClock();
let emulator: RunningEmulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator({ state: 'memory', speed: 0 }, { clock });
  client = clientOf(emulator.url, clock);
});

beforeEach(() => client.inspect('reset', 'POST'));

afterAll(() => emulator.close());

const fields = { RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 1 };

/** What may become of a part on its way, percent-encoded as in a URL. */
const changes: Readonly<Record<string, (value: string) => string>> = {
  empty: () => '',
  'a space before it': (value) => `%20${value}`,
  'in capitals': (value) => `X${value.toUpperCase()}`,
  'its last character gone': (value) => value.slice(0, -1),
  'another character': (value) => `${value.slice(0, -1)}${value.endsWith('7') ? '8' : '7'}`,
  '10 KB of it': (value) => value.padEnd(10_000, 'A'),
  'no ASCII': () => '%E4%BC%B8%E7%BC%A9',
  'a zero byte in it': (value) => `${value}%00`,
  'a line end in it': (value) => `${value}%0D%0AX-Injected:%201`,
  'a broken escape in it': (value) => `${value}%4`,
  'bytes that are no UTF-8': (value) => `${value}%C3%28`,
  'an object': () => '%7B%22a%22%3A1%7D',
};

/** A refusal in the form and with a status of the service, a word of it, and nothing done. */
const expectRefusal = async ({ status, body, headers }: Answered): Promise<void> => {
  expect([400, 403, 404, 414]).toContain(status);
  expect(body).toEqual({
    RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    HostId: new URL(emulator.url).host,
    Code: expect.any(String),
    Message: expect.stringMatching(/\S/),
  });
  const known = findError(body.Code);
  if (known?.http !== undefined) expect(status).toBe(known.http);
  else expect(['MalformedRequest', 'RequestUriTooLarge']).toContain(body.Code);
  expect(headers.get('x-injected')).toBeNull();
  expect((await client.inspect('effects')).body.effects).toEqual([]);
};

const signed = () => signRpc('CreateScalingGroup', fields, { method: 'GET', now: clock.now() });

describe('HMAC-SHA1: a part of the signature that was changed on its way', () => {
  const parts = [
    ...['AccessKeyId', 'Action', 'SignatureMethod', 'SignatureNonce', 'SignatureVersion', 'Timestamp'],
    ...['Version', 'Signature', 'Format', 'RegionId', 'MinSize'],
  ];

  describe.each(parts)('%s', (part) => {
    it.each(Object.entries(changes))('%s', async (_, change) => {
      const pairs = signed().split('&');
      const index = pairs.findIndex((pair) => pair.startsWith(`${part}=`));
      expect(index).toBeGreaterThanOrEqual(0);
      const value = pairs[index]?.slice(part.length + 1) ?? '';
      pairs[index] = `${part}=${change(value)}`;
      await expectRefusal(await client.send(`/?${pairs.join('&')}`));
    });

    it('left out', async () => {
      const pairs = signed()
        .split('&')
        .filter((pair) => !pair.startsWith(`${part}=`));
      await expectRefusal(await client.send(`/?${pairs.join('&')}`));
    });

    it('sent twice', async () => {
      const pairs = signed().split('&');
      const again = pairs.find((pair) => pair.startsWith(`${part}=`)) ?? '';
      await expectRefusal(await client.send(`/?${[...pairs, again].join('&')}`));
    });
  });
});

describe('ACS3-HMAC-SHA256: a part of the signature that was changed on its way', () => {
  const sign = () => signAcs3(new URL(emulator.url).host, 'CreateScalingGroup', fields, { now: clock.now() });

  /** Sends headers as they are, also such that no client would send. */
  const exchange = async (
    query: string,
    headers: readonly (readonly [string, string])[],
  ): Promise<Answered> => {
    const lines = [...headers, ['connection', 'close']].map(([name, value]) => `${name}: ${value}\r\n`);
    const text = await rawExchange(emulator.url, `POST /?${query} HTTP/1.1\r\n${lines.join('')}\r\n`);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const [first = '', ...rest] = head.split('\r\n');
    return {
      status: Number(first.split(' ')[1]),
      headers: new Headers(rest.map((line): [string, string] => [line.split(':')[0] ?? '', line])),
      text: body,
      body: JSON.parse(body),
    };
  };

  const parts = [
    ...['x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'],
    'authorization',
  ];
  const bytes = new Map([
    ...Object.entries(changes).filter(([name]) => name !== 'a line end in it'),
    ['a tab in it', (value: string) => `${value}\t${value}`] as const,
    ['bytes above ASCII', (value: string) => `${value}\u00ff`] as const,
  ]);

  describe.each(parts)('%s', (part) => {
    it.each([...bytes])('%s', async (_, change) => {
      const { query, headers } = sign();
      const changed = Object.entries(headers).map(
        ([name, value]) => [name, name === part ? change(value) : value] as const,
      );
      await expectRefusal(await exchange(query, changed));
    });

    it('left out', async () => {
      const { query, headers } = sign();
      await expectRefusal(
        await exchange(
          query,
          Object.entries(headers).filter(([name]) => name !== part),
        ),
      );
    });

    it('sent twice', async () => {
      const { query, headers } = sign();
      const again = Object.entries(headers).filter(([name]) => name === part);
      // Of two Authorizations HTTP takes the first one, so the second is another.
      const twice = [...again.map(([name]) => [name, 'other'] as const), ...Object.entries(headers)];
      await expectRefusal(await exchange(query, twice));
    });
  });

  it.each([
    ['no credential', 'Credential=,'],
    ['a credential of nobody', 'Credential=nobody,'],
    ['a credential with a slash', 'Credential=ess-local/cn-qingdao,'],
  ])('%s', async (_, credential) => {
    const { query, headers } = sign();
    const authorization = headers.authorization.replace(/Credential=[^,]*,/, credential);
    await expectRefusal(await exchange(query, Object.entries({ ...headers, authorization })));
  });

  it.each([
    ['no signed headers', () => ''],
    ['one signed header too few', (names: string) => names.replace('host;', '')],
    ['one signed header that is not there', (names: string) => `${names};x-acs-zzz`],
    ['one signed header twice', (names: string) => `${names};x-acs-version`],
    ['signed headers in capitals', (names: string) => names.toUpperCase()],
    ['signed headers that every object has', (names: string) => `${names};constructor`],
    ['signed headers joined otherwise', (names: string) => names.replaceAll(';', ',')],
  ])('%s', async (_, change) => {
    const { query, headers } = sign();
    const authorization = headers.authorization.replace(
      /SignedHeaders=([^,]*),/,
      (_all, names: string) => `SignedHeaders=${change(names)},`,
    );
    await expectRefusal(await exchange(query, Object.entries({ ...headers, authorization })));
  });

  it.each([
    ['a signature in capitals', (text: string) => text.toUpperCase()],
    ['a signature that is no hex', (text: string) => text.replace(/./, 'z')],
    ['a signature that is too long', (text: string) => `${text}00`],
    ['no signature', () => ''],
  ])('%s', async (_, change) => {
    const { query, headers } = sign();
    const authorization = headers.authorization.replace(/(?<=,Signature=)[0-9a-f]+$/, (signature) =>
      change(signature),
    );
    await expectRefusal(await exchange(query, Object.entries({ ...headers, authorization })));
  });
});
