/** What a request says of itself, whatever operation it asks for. Nothing in it is proven yet. */
export interface Envelope {
  readonly scheme: 'HMAC-SHA1' | 'ACS3-HMAC-SHA256';
  readonly action: string;
  readonly version: string;
  readonly accessKeyId: string;
  /** As it was sent. */
  readonly timestamp: string;
  readonly nonce: string;
  /** The string that the signature should cover, made anew from what was received. */
  readonly stringToSign: string;
  readonly signature: Buffer;
  /** Every parameter that is no part of the signature scheme. */
  readonly parameters: ReadonlyMap<string, string>;
}
