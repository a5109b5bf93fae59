import type { JournalCall } from '../../../journal/journal.ts';

/**
 * A call as `ess journal` gives it to programs. Times are ISO 8601 UTC. A secret's digest is not shown: it is
 * no use to anybody but the journal.
 */
export const documentOf = (call: JournalCall) => {
  const { intent, holder } = call;
  const secret = new Set(intent.secrets);
  return {
    ...(intent.tokenSource === undefined
      ? { id: intent.id }
      : { clientToken: intent.id, tokenSource: intent.tokenSource }),
    operation: intent.operation,
    apiVersion: intent.apiVersion,
    kind: intent.kind,
    regionId: intent.regionId,
    endpoint: intent.endpoint,
    account: intent.account,
    state: call.state,
    ...(call.status !== undefined && { status: call.status }),
    createdAt: isoTime(call.createdAt),
    ...(call.settledAt !== undefined && { settledAt: isoTime(call.settledAt) }),
    ...(call.completedAt !== undefined && { completedAt: isoTime(call.completedAt) }),
    ...(call.closedAt !== undefined && { closedAt: isoTime(call.closedAt) }),
    fingerprint: intent.fingerprint,
    parameters: Object.fromEntries(
      Object.entries(intent.parameters).map(([name, value]) => [name, secret.has(name) ? '(secret)' : value]),
    ),
    by: intent.by,
    ...(holder !== undefined && { holder: { ...holder, expiresAt: isoTime(holder.expiresAt) } }),
    attempts: call.attempts,
    ...(call.report !== undefined && { report: call.report }),
  };
};

/** Milliseconds since the epoch → `2026-05-04T03:02:01.000Z`. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
