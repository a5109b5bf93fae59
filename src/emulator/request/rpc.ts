import { refuse } from '../service-error.ts';
import type { Envelope } from './envelope.ts';
import { encodePercent } from './percent.ts';
import type { RawRequest, Sent } from './raw.ts';

/** Parameters that belong to the scheme and not to the operation. */
const schemeParameters: ReadonlySet<string> = new Set([
  'AccessKeyId',
  'Action',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureVersion',
  'Timestamp',
  'Version',
]);

/**
 * Reads an RPC request signed with HMAC-SHA1 (SignatureVersion 1.0): every common parameter in the query or
 * in the form.
 */
export const rpcEnvelope = (raw: RawRequest, sent: Sent): Envelope => {
  const all = new Map([...sent.query, ...sent.form]);
  const common = (name: string): string => {
    const value = all.get(name);
    if (value === undefined || value === '') throw refuse('MissingParameter', name);
    return value;
  };
  const action = common('Action');
  const version = common('Version');
  const accessKeyId = common('AccessKeyId');
  const signature = Buffer.from(common('Signature'), 'base64');
  if (common('SignatureMethod') !== 'HMAC-SHA1') throw refuse('InvalidSignatureMethod');
  if (common('SignatureVersion') !== '1.0') throw refuse('InvalidSignatureVersion');
  const nonce = common('SignatureNonce');
  const timestamp = all.get('Timestamp') ?? '';
  if (timestamp === '') throw refuse('IllegalTimestamp');
  return {
    scheme: 'HMAC-SHA1',
    action,
    version,
    accessKeyId,
    timestamp,
    nonce,
    stringToSign: rpcStringToSign(raw.method, all),
    signature,
    parameters: new Map([...all].filter(([name]) => !schemeParameters.has(name))),
  };
};

/** Method, path, and the sorted pairs: each encoded, joined, and encoded once more as a whole. */
export const rpcStringToSign = (method: string, parameters: ReadonlyMap<string, string>): string => {
  const pairs = [...parameters]
    .filter(([name]) => name !== 'Signature')
    .sort(byName)
    .map(([name, value]) => `${encodePercent(name)}=${encodePercent(value)}`);
  return `${method}&%2F&${encodePercent(pairs.join('&'))}`;
};

/** Code-unit order, which `<` is on strings. */
const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
