import type { OperationEntry } from './operation-entry.ts';
import type { Task } from './perform.ts';
import { authenticate, timestampTolerance } from './request/authenticate.ts';
import { openEnvelope } from './request/open-envelope.ts';
import type { RawRequest, Sent } from './request/raw.ts';
import { clientTokenOf, fingerprintOf } from './request/token.ts';
import { refuse } from './service-error.ts';
import { realmOf } from './state/resources.ts';

/** What admission is decided by. */
export interface Gate {
  /** Secrets and accounts by AccessKey id. */
  readonly accessKeys: ReadonlyMap<string, { readonly secret: string; readonly account: string }>;
  readonly findEntry: (action: string, version: string) => Promise<OperationEntry>;
  /** Where a client token means something. */
  readonly tokenScope: 'account-region' | 'account';
  readonly newRequestId: () => string;
}

/** A request that may go on to its work. */
export type Admitted = Omit<Task, 'requestId' | 'forgetTokens'>;

/**
 * The gateway: reads the envelope, finds the operation, proves who sent the request and that it is not an old
 * one. `now` is the service's clock. Throws a ServiceError.
 */
export const admit = async (gate: Gate, raw: RawRequest, sent: Sent, now: number): Promise<Admitted> => {
  const envelope = openEnvelope(raw, sent);
  const entry = await gate.findEntry(envelope.action, envelope.version);
  if (!entry.methods.includes(raw.method)) throw refuse('UnsupportedHTTPMethod');
  const { madeAt, account } = authenticate(envelope, gate.accessKeys, now);
  const format = envelope.parameters.get('Format');
  if (!entry.ownsFormat && format !== undefined && !/^(json|xml)$/i.test(format)) {
    throw refuse('InvalidParameter.Format');
  }
  const token = entry.takesToken ? clientTokenOf(envelope.parameters) : undefined;
  const region = gate.tokenScope === 'account' ? undefined : envelope.parameters.get('RegionId');
  return {
    entry,
    envelope,
    account,
    ...(token !== undefined && {
      token: {
        key: token,
        scope: realmOf(account, region),
        fingerprint: fingerprintOf(envelope.action, envelope.version, envelope.parameters),
      },
    }),
    nonceExpiresAt: madeAt + timestampTolerance,
    serviceNow: now,
  };
};
