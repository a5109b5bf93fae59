import { hmacSha256Hex, sha256Hex } from '../hash.ts';
import { canonicalQuery } from './encode.ts';
import type { Signer } from './signer.ts';

const algorithm = 'ACS3-HMAC-SHA256';

/** What an ACS3 signature covers. Header names are lower case. */
export interface Acs3Parts {
  readonly method: string;
  readonly pathname: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Hex SHA-256 of the exact body. */
  readonly payloadHash: string;
}

/** The headers that are signed: `host`, `content-type` and every `x-acs-*`, sorted. */
export const signedHeaderNames = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();

/** Method, path, sorted query, canonical headers, signed header names and payload hash, a line each. */
export const acs3CanonicalRequest = (parts: Acs3Parts): string => {
  const names = signedHeaderNames(parts.headers);
  const canonicalHeaders = names.map((name) => `${name}:${(parts.headers[name] ?? '').trim()}\n`).join('');
  return [
    parts.method,
    parts.pathname,
    canonicalQuery(parts.query),
    canonicalHeaders,
    names.join(';'),
    parts.payloadHash,
  ].join('\n');
};

/** The algorithm's name and the canonical request's digest. */
export const acs3StringToSign = (canonicalRequest: string): string =>
  `${algorithm}\n${sha256Hex(canonicalRequest)}`;

/** Hex HMAC-SHA256 under the plain secret. */
export const acs3Signature = (accessKeySecret: string, stringToSign: string): string =>
  hmacSha256Hex(accessKeySecret, stringToSign);

/** The `Authorization` header; no space follows its commas. */
export const acs3Authorization = (
  accessKeyId: string,
  headers: Readonly<Record<string, string>>,
  signature: string,
): string =>
  `${algorithm} Credential=${accessKeyId},SignedHeaders=${signedHeaderNames(headers).join(';')},` +
  `Signature=${signature}`;

/** Signs with ACS3-HMAC-SHA256: action, version, nonce and time travel as headers, parameters as in RPC. */
export const signAcs3: Signer = (request, credentials, stamp) => {
  const encoded = canonicalQuery(request.parameters);
  const body = request.method === 'POST' ? encoded : '';
  const headers: Record<string, string> = {
    accept: 'application/json',
    host: request.endpoint.host,
    'x-acs-action': request.action,
    'x-acs-content-sha256': sha256Hex(body),
    'x-acs-date': stamp.timestamp,
    'x-acs-signature-nonce': stamp.nonce,
    'x-acs-version': request.version,
    ...(credentials.securityToken === undefined
      ? {}
      : {
          'x-acs-accesskey-id': credentials.accessKeyId,
          'x-acs-security-token': credentials.securityToken,
        }),
    ...(request.method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  };
  const canonicalRequest = acs3CanonicalRequest({
    method: request.method,
    pathname: '/',
    query: request.method === 'GET' ? request.parameters : {},
    headers,
    payloadHash: sha256Hex(body),
  });
  const stringToSign = acs3StringToSign(canonicalRequest);
  const signature = acs3Signature(credentials.accessKeySecret, stringToSign);
  headers.authorization = acs3Authorization(credentials.accessKeyId, headers, signature);
  const url = `${request.endpoint.origin}/`;
  return request.method === 'GET'
    ? { method: 'GET', url: encoded === '' ? url : `${url}?${encoded}`, headers, stringToSign }
    : { method: 'POST', url, headers, body, stringToSign };
};
