import type { Credentials } from '../credentials/credentials.ts';

/** One request before it is signed: what stays the same in every attempt of a call. */
export interface UnsignedRequest {
  readonly method: 'GET' | 'POST';
  /** Scheme and host, path `/`. */
  readonly endpoint: URL;
  /** The API's name of the operation. */
  readonly action: string;
  readonly version: string;
  /** Flat wire parameters, ClientToken among them. Sent in the query with GET, as a form body with POST. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What is new in every attempt. */
export interface Stamp {
  /** SignatureNonce: never used before. */
  readonly nonce: string;
  /** `YYYY-MM-DDThh:mm:ssZ` */
  readonly timestamp: string;
}

/** One request ready to be sent. */
export interface SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly stringToSign: string;
}

/** Signs a request for one attempt: pure, so the same arguments give the same bytes. */
export type Signer = (request: UnsignedRequest, credentials: Credentials, stamp: Stamp) => SignedRequest;

/** The signature methods a user may choose. */
export const signatureMethods = ['hmac-sha1', 'acs3-hmac-sha256'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** Milliseconds since the epoch as the signed Timestamp: UTC, whole seconds. */
export const signingTime = (milliseconds: number): string => {
  const second = Math.floor(milliseconds / 1_000);
  if (second !== latest.second) {
    latest = { second, time: `${new Date(milliseconds).toISOString().slice(0, 19)}Z` };
  }
  return latest.time;
};

/** Many attempts start in one second. */
let latest = { second: Number.NaN, time: '' };
