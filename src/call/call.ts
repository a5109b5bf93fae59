import { kindOf } from '../catalog/catalog.ts';
import type { Kind } from '../catalog/types.ts';
import type { Journal, JournalCall } from '../journal/journal.ts';
import { type ClientToken, chooseToken } from './client-token.ts';
import { guardedAttempts } from './guarded.ts';
import { throughJournal } from './journalled.ts';
import { journalOfCall } from './lease.ts';
import type { CallResult, Line } from './line.ts';
import { type PreparedCall, prepare } from './prepare.ts';
import { runRead } from './read.ts';
import { freshEvidence, reportAttempts } from './report.ts';
import type { CallRequest, CallSettings, CallWorld } from './request.ts';

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
  const kind = kindOf(request.operation, request.apiVersion);
  if (kind === 'read') return await runRead(request, settings, world);
  const deadlineAt = world.clock.monotonic() + settings.policy.deadlineMs;
  const journal = world.journal && journalOfCall(world.journal, deadlineAt, world.signal);
  const { account } = await world.credentials(deadlineAt);
  const call = prepare(request);
  const scope = scopeOf(settings.endpoint.name, request.regionId, account);
  const open = await openCall(call, kind, scope, journal, world.notify);
  const token = kind === 'token' ? await tokenFor(call, open, world) : undefined;
  const id = token?.token ?? open?.intent.id ?? request.id ?? world.chance.uuid();
  const line: Line = { call, settings, world, deadlineAt, id, token };
  return journal === undefined
    ? await unjournalled(line)
    : await throughJournal(line, journal, scope, account);
};

/** Where a token means something, as far as it can be known without asking: endpoint, region, account. */
export const scopeOf = (endpoint: string, regionId: string, account: string): string =>
  JSON.stringify([endpoint, regionId, account]);

/**
 * The unfinished call that this command takes up: the same fingerprint, its process gone. A `once` call is
 * taken up because sending it anew could do the work twice; what can be repeated is simply done again. One
 * that has a name of its own is found by it.
 */
const openCall = async (
  { request, fingerprint }: PreparedCall,
  kind: Kind,
  scope: string,
  journal: Journal | undefined,
  notify: CallWorld['notify'],
): Promise<JournalCall | undefined> => {
  const { token: choice, id } = request;
  const resumes =
    (kind === 'once' && id === undefined) || (kind === 'token' && choice.by === 'chance' && !choice.fresh);
  const open = resumes ? await journal?.findOpen(scope, fingerprint) : undefined;
  if (open !== undefined) notify({ kind: 'resumed', call: open });
  return open;
};

const tokenFor = async (
  call: PreparedCall,
  open: JournalCall | undefined,
  { chance }: CallWorld,
): Promise<ClientToken> => {
  if (open !== undefined) return { token: open.intent.id, source: 'resumed' };
  const { operation, regionId, token } = call.request;
  return await chooseToken(token, { operation: operation.name, regionId }, call, chance);
};

/** A write on a machine that keeps no journal. */
const unjournalled = async (line: Line): Promise<CallResult> => {
  const before = { numberFrom: 0, earlierMayHaveRun: false, tokenMayBeForgotten: false };
  const hooks = { onStart: async () => undefined, onEnd: async () => undefined };
  const end = await guardedAttempts(line, before, hooks);
  return await reportAttempts(line, end, {
    earlierMayHaveRun: false,
    earlierAttempts: [],
    freshEvidence: freshEvidence(line, 'no-journal'),
  });
};
