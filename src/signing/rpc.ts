import { hmacSha1Base64 } from '../hash.ts';
import { canonicalQuery, percentEncode } from './encode.ts';
import type { Signer } from './signer.ts';

/**
 * The string that an RPC request's signature covers (SignatureVersion 1.0): method, the encoded path `/`, and
 * the encoded canonical query of all parameters but `Signature`, wherever they are sent.
 */
export const rpcStringToSign = (
  method: 'GET' | 'POST',
  parameters: Readonly<Record<string, string>>,
): string => stringToSignOf(method, canonicalQuery(parameters));

const stringToSignOf = (method: 'GET' | 'POST', query: string): string =>
  `${method}&${percentEncode('/')}&${percentEncode(query)}`;

/** Base64 of HMAC-SHA1 under the secret with `&` behind it. */
export const rpcSignature = (accessKeySecret: string, stringToSign: string): string =>
  hmacSha1Base64(`${accessKeySecret}&`, stringToSign);

/** Signs for the RPC gateway with HMAC-SHA1. An operation's own `Format` wins over the common one. */
export const signRpc: Signer = (request, credentials, stamp) => {
  const parameters: Record<string, string> = {
    Format: 'JSON',
    ...request.parameters,
    AccessKeyId: credentials.accessKeyId,
    Action: request.action,
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: stamp.nonce,
    SignatureVersion: '1.0',
    Timestamp: stamp.timestamp,
    Version: request.version,
    ...(credentials.securityToken === undefined ? {} : { SecurityToken: credentials.securityToken }),
  };
  const query = canonicalQuery(parameters);
  const stringToSign = stringToSignOf(request.method, query);
  const signature = rpcSignature(credentials.accessKeySecret, stringToSign);
  const encoded = `${query}&Signature=${percentEncode(signature)}`;
  const headers = { accept: 'application/json' };
  const url = `${request.endpoint.origin}/`;
  return request.method === 'GET'
    ? { method: 'GET', url: `${url}?${encoded}`, headers, stringToSign }
    : {
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: encoded,
        stringToSign,
      };
};
