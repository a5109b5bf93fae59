import { kindOf, takesToken } from '../catalog/catalog.ts';
import { type ClientToken, chooseToken } from './client-token.ts';
import { throughJournal } from './journalled.ts';
import type { CallResult, Line } from './line.ts';
import { type PreparedCall, prepare } from './prepare.ts';
import { reportAttempts } from './report.ts';
import type { CallRequest, CallSettings, CallWorld } from './request.ts';
import { sendAttempts } from './send.ts';

/**
 * One idempotent call, from parameters to report:
 *
 *     encode → fingerprint → token → intent, durable → attempts [ sign → send → judge ] → settle → report
 *
 * The token is chosen once, out here; the signature is made inside the attempt loop, anew for each attempt.
 * Throws an EssError only while nothing was sent (credentials, journal); from the first byte on, every ending
 * is a report.
 */
export const runCall = async (
  request: CallRequest,
  settings: CallSettings,
  world: CallWorld,
): Promise<CallResult> => {
  const deadlineAt = world.clock.monotonic() + settings.policy.deadlineMs;
  const { account } = await world.credentials();
  const call = prepare(request);
  const scope = scopeOf(settings.endpoint.name, request.regionId, account);
  const token = await tokenOf(call, scope, world);
  const line: Line = { call, settings, world, deadlineAt, token };
  const { journal } = world;
  return journal === undefined || kindOf(request.operation, request.apiVersion) === 'read'
    ? await unjournalled(line)
    : await throughJournal(line, journal, scope, account);
};

/** Where a token means something, as far as it can be known without asking: endpoint, region, account. */
export const scopeOf = (endpoint: string, regionId: string, account: string): string =>
  JSON.stringify([endpoint, regionId, account]);

/** The token: chosen by the user, taken over from an open call of the same fingerprint, or minted. */
const tokenOf = async (
  { request, fingerprint }: PreparedCall,
  scope: string,
  { journal, chance, notify }: CallWorld,
): Promise<ClientToken | undefined> => {
  const { operation, apiVersion, regionId, token: choice } = request;
  if (!takesToken(operation, apiVersion)) return undefined;
  if (choice.by === 'chance' && !choice.fresh && journal !== undefined) {
    const open = await journal.findOpen(scope, fingerprint);
    if (open !== undefined) {
      notify({ kind: 'resumed', token: open.intent.id, call: open });
      return { token: open.intent.id, source: 'resumed' };
    }
  }
  return await chooseToken(choice, { operation: operation.name, regionId }, fingerprint, chance);
};

/** A read, which has nothing to remember, or a call on a machine that keeps no journal. */
const unjournalled = async (line: Line): Promise<CallResult> => {
  const end = await sendAttempts(line, 0, { onStart: async () => undefined, onEnd: async () => undefined });
  return await reportAttempts(line, end, {
    earlierMayHaveRun: false,
    freshEvidence: line.token?.source === 'minted' ? 'token-minted-here' : 'no-journal',
  });
};
