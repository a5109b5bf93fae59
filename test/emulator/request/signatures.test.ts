import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authenticate } from '../../../src/emulator/request/authenticate.ts';
import { openEnvelope } from '../../../src/emulator/request/open-envelope.ts';
import { type RawRequest, readParameters } from '../../../src/emulator/request/raw.ts';
import { rpcStringToSign } from '../../../src/emulator/request/rpc.ts';
import { ServiceError } from '../../../src/emulator/service-error.ts';

interface Vector {
  readonly name: string;
  readonly method: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly timestamp: string;
  readonly stringToSign: string;
}
interface RpcVector extends Vector {
  readonly sentIn: 'query' | 'body';
  readonly encoded: string;
}
interface Acs3Vector extends Vector {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly authorization: string;
}
interface Published {
  readonly name: string;
  readonly scheme: string;
  readonly method: string;
  readonly accessKeySecret: string;
  readonly signedParameters: Readonly<Record<string, string>>;
  readonly signature: string;
}

const vectors: {
  readonly 'rpc-hmac-sha1': readonly RpcVector[];
  readonly 'acs3-hmac-sha256': readonly Acs3Vector[];
  readonly published: readonly (Published & Acs3Vector)[];
} = JSON.parse(readFileSync(new URL('../../fixtures/signature-vectors.json', import.meta.url), 'utf8'));

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const rpcRequest = ({ method, sentIn, encoded }: RpcVector): RawRequest => ({
  method,
  target: sentIn === 'query' ? `/?${encoded}` : '/',
  headers: sentIn === 'query' ? {} : form,
  body: Buffer.from(sentIn === 'query' ? '' : encoded),
});

const acs3Request = ({ method, query, headers, body, authorization }: Acs3Vector): RawRequest => ({
  method,
  target: `/?${Object.entries(query)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')}`,
  headers: { ...headers, authorization },
  body: Buffer.from(body),
});

/** Proves a request at the time it was made, or says which code it is refused with. */
const prove = (raw: RawRequest, { accessKeyId, accessKeySecret, timestamp }: Vector): string => {
  try {
    const envelope = openEnvelope(raw, readParameters(raw));
    const keys = new Map([[accessKeyId, { secret: accessKeySecret, account: '1' }]]);
    authenticate(envelope, keys, Date.parse(timestamp));
    return 'proven';
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
};

const acs3Published = vectors.published
  .filter(({ scheme }) => scheme === 'acs3-hmac-sha256')
  .map((vector) => ({ ...vector, timestamp: vector.headers['x-acs-date'] ?? '' }));

describe('a request that the vendor signed is proven from its bytes', () => {
  it.each(vectors['rpc-hmac-sha1'])('HMAC-SHA1: $name', (vector) => {
    const raw = rpcRequest(vector);
    expect(openEnvelope(raw, readParameters(raw)).stringToSign).toBe(vector.stringToSign);
    expect(prove(raw, vector)).toBe('proven');
  });

  it.each([...vectors['acs3-hmac-sha256'], ...acs3Published])('ACS3-HMAC-SHA256: $name', (vector) => {
    const raw = acs3Request(vector);
    expect(prove(raw, vector)).toBe('proven');
    if (vector.stringToSign !== undefined) {
      expect(openEnvelope(raw, readParameters(raw)).stringToSign).toBe(vector.stringToSign);
    }
  });

  it.each(vectors.published.filter(({ scheme }) => scheme === 'rpc-hmac-sha1'))(
    'published: $name',
    ({ method, accessKeySecret, signedParameters, signature }) => {
      const text = rpcStringToSign(method, new Map(Object.entries(signedParameters)));
      expect(createHmac('sha1', `${accessKeySecret}&`).update(text).digest('base64')).toBe(signature);
    },
  );
});

describe('a request that was changed on the way is refused', () => {
  it.each(vectors['rpc-hmac-sha1'])('HMAC-SHA1: $name with one parameter more', (vector) => {
    const more = rpcRequest({ ...vector, encoded: `${vector.encoded}&Extra=1` });
    expect(prove(more, vector)).toBe('SignatureDoesNotMatch');
  });

  it.each(vectors['rpc-hmac-sha1'])('HMAC-SHA1: $name sent with the other method', (vector) => {
    const raw = rpcRequest(vector);
    expect(prove({ ...raw, method: raw.method === 'GET' ? 'POST' : 'GET' }, vector)).toBe(
      'SignatureDoesNotMatch',
    );
  });

  it.each(vectors['acs3-hmac-sha256'])('ACS3: $name with another body', (vector) => {
    const raw = acs3Request({
      ...vector,
      body: `${vector.body}&Extra=1`,
      headers: { ...vector.headers, ...form },
    });
    expect(prove(raw, vector)).not.toBe('proven');
  });

  it.each(vectors['acs3-hmac-sha256'])('ACS3: $name with one header changed', (vector) => {
    for (const name of ['host', 'x-acs-action', 'x-acs-version', 'x-acs-signature-nonce']) {
      const raw = acs3Request({ ...vector, headers: { ...vector.headers, [name]: 'other' } });
      expect(prove(raw, vector)).toBe('SignatureDoesNotMatch');
    }
  });

  it.each(vectors['acs3-hmac-sha256'])('ACS3: $name with an x-acs header that is not signed', (vector) => {
    const raw = acs3Request({ ...vector, headers: { ...vector.headers, 'x-acs-more': '1' } });
    expect(prove(raw, vector)).toBe('IncompleteSignature');
  });

  it.each([...vectors['rpc-hmac-sha1'], ...vectors['acs3-hmac-sha256']])(
    '$name with another secret',
    (vector) => {
      const raw = 'authorization' in vector ? acs3Request(vector) : rpcRequest(vector);
      expect(prove(raw, { ...vector, accessKeySecret: 'wrong' })).toBe('SignatureDoesNotMatch');
    },
  );
});
