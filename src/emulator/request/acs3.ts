import { hash } from 'node:crypto';
import { ownOf } from '../../json.ts';
import { refuse } from '../service-error.ts';
import type { Envelope } from './envelope.ts';
import { encodePercent } from './percent.ts';
import { allSent, type RawRequest, type Sent } from './raw.ts';

const authorizationForm =
  /^ACS3-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([a-z0-9\-;]+),\s*Signature=([0-9a-f]{64})$/;

/** Headers that must be signed, so that none of them can be changed on the way. */
const mandatoryHeaders: readonly string[] = [
  'host',
  'x-acs-action',
  'x-acs-content-sha256',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-version',
];

/** Reads a request signed with ACS3-HMAC-SHA256: the envelope in headers, parameters in query and form. */
export const acs3Envelope = (raw: RawRequest, sent: Sent, authorization: string): Envelope => {
  const form = authorizationForm.exec(authorization.trim());
  const [, accessKeyId = '', signedHeaders = '', signature = ''] = form ?? [];
  if (form === null) throw refuse('IncompleteSignature');
  const header = (name: string): string => {
    const value = headerOf(raw, name);
    if (value === undefined || value === '') throw refuse('MissingParameter', name);
    return value;
  };
  const action = header('x-acs-action');
  const version = header('x-acs-version');
  const nonce = header('x-acs-signature-nonce');
  const timestamp = headerOf(raw, 'x-acs-date') ?? '';
  if (timestamp === '') throw refuse('IllegalTimestamp');
  const canonical = canonicalRequest(raw, sent, header('x-acs-content-sha256'), signedHeaders.split(';'));
  return {
    scheme: 'ACS3-HMAC-SHA256',
    action,
    version,
    accessKeyId,
    timestamp,
    nonce,
    stringToSign: `ACS3-HMAC-SHA256\n${sha256(canonical)}`,
    signature: Buffer.from(signature, 'hex'),
    parameters: allSent(sent),
  };
};

/** Method, path, query, signed headers, their names and the digest of the body, a line each. */
const canonicalRequest = (raw: RawRequest, sent: Sent, digest: string, signed: readonly string[]): string => {
  const present = Object.keys(raw.headers).filter((name) => name.startsWith('x-acs-'));
  const unsigned = [...mandatoryHeaders, ...present].some((name) => !signed.includes(name));
  const names = [...new Set(signed)].sort();
  if (unsigned || names.length !== signed.length) throw refuse('IncompleteSignature');
  if (digest !== sha256(raw.body)) throw refuse('SignatureDoesNotMatch');
  const query = [...sent.query]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodePercent(name)}=${encodePercent(value)}`)
    .join('&');
  const headers = names.map((name) => `${name}:${signedHeader(raw, name)}\n`).join('');
  return [raw.method, '/', query, headers, names.join(';'), digest].join('\n');
};

const signedHeader = (raw: RawRequest, name: string): string => {
  const value = headerOf(raw, name);
  if (value === undefined) throw refuse('IncompleteSignature');
  return value;
};

const headerOf = (raw: RawRequest, name: string): string | undefined => {
  // A client may say that it signed a `constructor`, which every object has.
  const value = ownOf(raw.headers, name);
  return (Array.isArray(value) ? value.join(',') : value)?.trim();
};

const sha256 = (data: string | Buffer): string => hash('sha256', data, 'hex');
