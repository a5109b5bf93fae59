import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse } from '../service-error.ts';
import type { Envelope } from './envelope.ts';

/** How far a request's timestamp may be from the service's clock, milliseconds, either way. */
export const timestampTolerance = 15 * 60_000;

/**
 * Proves that the request was made now, by the holder of a known access key, as it was received.
 * `accessKeys` are by AccessKey id; `now` is the service's clock, milliseconds since the epoch. Throws a
 * ServiceError. That the nonce is new is checked where the nonces are kept.
 */
export const authenticate = (
  envelope: Envelope,
  accessKeys: ReadonlyMap<string, { readonly secret: string; readonly account: string }>,
  now: number,
): { readonly madeAt: number; readonly account: string } => {
  const madeAt = timestampForm.test(envelope.timestamp) ? Date.parse(envelope.timestamp) : Number.NaN;
  if (Number.isNaN(madeAt)) throw refuse('InvalidTimeStamp.Format');
  if (Math.abs(now - madeAt) > timestampTolerance) throw refuse('InvalidTimeStamp.Expired');
  const holder = accessKeys.get(envelope.accessKeyId);
  if (holder === undefined) throw refuse('InvalidAccessKeyId.NotFound');
  if (!isSignedWith(envelope, holder.secret)) throw refuse('SignatureDoesNotMatch', envelope.stringToSign);
  return { madeAt, account: holder.account };
};

const timestampForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The key of HMAC-SHA1 is the secret with `&` behind it, that of ACS3 is the plain secret. */
const isSignedWith = ({ scheme, stringToSign, signature }: Envelope, secret: string): boolean => {
  const hmac = scheme === 'HMAC-SHA1' ? createHmac('sha1', `${secret}&`) : createHmac('sha256', secret);
  const expected = hmac.update(stringToSign).digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
};
