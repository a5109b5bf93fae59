import { describe, expect, it } from 'vitest';
import type { Credentials } from '../../src/credentials/credentials.ts';
import { sha256Hex } from '../../src/hash.ts';
import {
  acs3Authorization,
  acs3CanonicalRequest,
  acs3Signature,
  acs3StringToSign,
  signAcs3,
} from '../../src/signing/acs3.ts';
import { rpcSignature, rpcStringToSign, signRpc } from '../../src/signing/rpc.ts';
import vectors from '../fixtures/signature-vectors.json' with { type: 'json' };

const credentialsOf = (vector: {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string;
}): Credentials => ({
  accessKeyId: vector.accessKeyId,
  accessKeySecret: vector.accessKeySecret,
  account: vector.accessKeyId,
  origin: 'vector',
  ...(vector.securityToken === undefined ? {} : { securityToken: vector.securityToken }),
});

const methodOf = (method: string): 'GET' | 'POST' => {
  if (method !== 'GET' && method !== 'POST') throw new Error(`no such method: ${method}`);
  return method;
};

/** JSON modules type an absent key as `undefined`; a record of strings has no such values. */
const strings = (record: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const commonNames = new Set(
  'AccessKeyId Action Format SecurityToken SignatureMethod SignatureNonce SignatureVersion Timestamp Version'.split(
    ' ',
  ),
);

describe('the RPC signer gives the string to sign, the signature and the bytes of every vector', () => {
  it.each(vectors['rpc-hmac-sha1'])('$name', (vector) => {
    const signed = strings(vector.signedParameters);
    const parameters = Object.fromEntries(Object.entries(signed).filter(([name]) => !commonNames.has(name)));
    const request = signRpc(
      {
        method: methodOf(vector.method),
        endpoint: new URL('https://ess.aliyuncs.com'),
        action: vector.action,
        version: vector.version,
        parameters,
      },
      credentialsOf(vector),
      { nonce: vector.nonce, timestamp: vector.timestamp },
    );
    expect(request.stringToSign).toBe(vector.stringToSign);
    expect(rpcSignature(vector.accessKeySecret, request.stringToSign)).toBe(vector.signature);
    const sent = request.method === 'GET' ? request.url.split('?')[1] : request.body;
    expect(sent).toBe(vector.encoded);
  });
});

describe('the ACS3 signer gives the canonical request, the signature and the header of every vector', () => {
  it.each(vectors['acs3-hmac-sha256'])('$name', (vector) => {
    const headers = strings(vector.headers);
    const canonical = acs3CanonicalRequest({
      method: vector.method,
      pathname: vector.pathname,
      query: strings(vector.query),
      headers,
      payloadHash: sha256Hex(vector.body),
    });
    expect(canonical).toBe(vector.canonicalRequest);
    const stringToSign = acs3StringToSign(canonical);
    expect(stringToSign).toBe(vector.stringToSign);
    const signature = acs3Signature(vector.accessKeySecret, stringToSign);
    expect(signature).toBe(vector.signature);
    expect(acs3Authorization(vector.accessKeyId, headers, signature)).toBe(vector.authorization);
  });

  it('builds the whole request: parameters in the query, the signed headers beside it', () => {
    const vector = vectors['acs3-hmac-sha256'].find(({ name }) => name === 'get-no-parameters');
    if (vector === undefined) throw new Error('vector is gone');
    const request = signAcs3(
      {
        method: 'GET',
        endpoint: new URL(`https://${vector.host}`),
        action: vector.action,
        version: vector.version,
        parameters: {},
      },
      credentialsOf(vector),
      { nonce: vector.nonce, timestamp: vector.timestamp },
    );
    expect(request.headers.authorization).toBe(vector.authorization);
    expect(request.url).toBe(`https://${vector.host}/`);
  });

  it('sends a POST as a form whose digest and type are signed', () => {
    const request = signAcs3(
      {
        method: 'POST',
        endpoint: new URL('https://ess.aliyuncs.com'),
        action: 'TagResources',
        version: '2014-08-28',
        parameters: { 'Tag.1.Value': 'c*d', RegionId: 'cn-hangzhou' },
      },
      { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'sts', account: 'id', origin: 'test' },
      { nonce: 'n', timestamp: '2024-03-02T01:11:01Z' },
    );
    expect(request.body).toBe('RegionId=cn-hangzhou&Tag.1.Value=c%2Ad');
    expect(request.headers['x-acs-content-sha256']).toBe(sha256Hex(request.body ?? ''));
    expect(request.headers.authorization).toContain(
      'SignedHeaders=content-type;host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;' +
        'x-acs-security-token;x-acs-signature-nonce;x-acs-version,',
    );
  });
});

describe('the published examples', () => {
  it.each(vectors.published)('$name', (example) => {
    if (example.scheme === 'rpc-hmac-sha1') {
      const toSign = rpcStringToSign(methodOf(example.method), strings(example.signedParameters ?? {}));
      expect(rpcSignature(example.accessKeySecret, toSign)).toBe(example.signature);
    } else {
      const canonical = acs3CanonicalRequest({
        method: example.method,
        pathname: '/',
        query: strings(example.query ?? {}),
        headers: strings(example.headers ?? {}),
        payloadHash: sha256Hex(''),
      });
      expect(sha256Hex(canonical)).toBe(example.hashedCanonicalRequest);
      expect(acs3Signature(example.accessKeySecret, acs3StringToSign(canonical))).toBe(example.signature);
    }
  });
});
