import { refuse } from '../service-error.ts';
import type { Envelope } from './envelope.ts';
import { encodeTwice } from './percent.ts';
import { allSent, type RawRequest, type Sent } from './raw.ts';

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
  const all = allSent(sent);
  const common = (name: string): string => {
    const value = all.get(name);
    if (value === undefined || value === '') throw refuse('MissingParameter', name);
    return value;
  };
  const action = common('Action');
  const version = common('Version');
  const accessKeyId = common('AccessKeyId');
  const signature = readBase64(common('Signature'));
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
    parameters: withoutScheme(all),
  };
};

/** Node reads over what is no Base64; a signature is written in one way alone. Any other is no bytes at all. */
const readBase64 = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
};

const withoutScheme = (all: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const parameters = new Map<string, string>();
  for (const [name, value] of all) if (!schemeParameters.has(name)) parameters.set(name, value);
  return parameters;
};

/**
 * Method, path, and the pairs in the order of their names' code units: name and value encoded, joined with `=`
 * and `&`, and all of that encoded once more.
 */
export const rpcStringToSign = (method: string, parameters: ReadonlyMap<string, string>): string => {
  const names = [...parameters.keys()].filter((name) => name !== 'Signature').sort();
  let pairs = '';
  for (const name of names) {
    const pair = `${encodeTwice(name)}%3D${encodeTwice(parameters.get(name) ?? '')}`;
    pairs = pairs === '' ? pair : `${pairs}%26${pair}`;
  }
  return `${method}&%2F&${pairs}`;
};
