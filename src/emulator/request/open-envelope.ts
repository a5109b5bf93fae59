import { refuse } from '../service-error.ts';
import { acs3Envelope } from './acs3.ts';
import type { Envelope } from './envelope.ts';
import type { RawRequest, Sent } from './raw.ts';
import { rpcEnvelope } from './rpc.ts';

/** Reads the envelope of either scheme. Throws a ServiceError when a part is missing or malformed. */
export const openEnvelope = (raw: RawRequest, sent: Sent): Envelope => {
  const authorization = raw.headers.authorization;
  if (authorization === undefined) return rpcEnvelope(raw, sent);
  if (authorization.startsWith('ACS3-HMAC-SHA256')) return acs3Envelope(raw, sent, authorization);
  throw refuse('InvalidSignatureMethod');
};
