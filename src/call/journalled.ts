import { isDeepStrictEqual } from 'node:util';
import { kindOf } from '../catalog/catalog.ts';
import type { Begin, Intent, Journal, JournalCall, Lease } from '../journal/journal.ts';
import { mask } from '../journal/mask.ts';
import { guardedAttempts } from './guarded.ts';
import { beginWhenFree, keepAlive } from './lease.ts';
import type { CallResult, Line } from './line.ts';
import { freshEvidence, reportAttempts, reportHeld, reportJournalMismatch, reportReplay } from './report.ts';
import type { GuardedEnd } from './verdict.ts';

/**
 * Makes a call under its token's lease: intent durable → attempts → settled. A process that loses the lease
 * on the way (it was stopped for longer than a lease lives) begins again, as one that waits for the new holder.
 */
export const throughJournal = async (
  line: Line,
  journal: Journal,
  scope: string,
  account: string,
): Promise<CallResult> => {
  const intent = intentOf(line, scope, account);
  for (;;) {
    const { begun, waited } = await beginWhenFree(journal, intent, {
      ...line.world,
      deadlineAt: line.deadlineAt,
      whenHeld: line.settings.whenHeld,
    });
    if (begun.outcome === 'mismatch') return { report: reportJournalMismatch(line, begun.call, intent) };
    if (begun.outcome === 'held') return { report: reportHeld(line, begun.call) };
    if (begun.outcome === 'completed' && answeredHere(line, begun.call, waited)) {
      return {
        report: reportReplay(line, begun.call, waited ? 'completed-by-live-holder' : 'completed-in-journal'),
      };
    }
    const result = await underLease(line, journal, begun);
    if (result !== 'lost') return result;
  }
};

type Leased = Extract<Begin, { readonly lease: Lease }>;

const intentOf = ({ call, settings, id, token }: Line, scope: string, account: string): Intent => {
  const { operation, apiVersion, regionId } = call.request;
  const key = { scope, id };
  return {
    ...key,
    operation: operation.name,
    apiVersion,
    kind: kindOf(operation, apiVersion),
    regionId,
    endpoint: settings.endpoint.name,
    account,
    fingerprint: call.fingerprint,
    ...(token === undefined ? {} : { tokenSource: token.source }),
    parameters: mask(call.encoded, key),
    secrets: call.encoded.secrets,
    by: settings.author,
  };
};

/**
 * Whether a call that completed is answered from the journal: always after waiting for its holder, and where
 * there is no token by which the service would know it again.
 */
const answeredHere = (
  { settings, world, token }: Line,
  { completedAt }: JournalCall,
  waited: boolean,
): boolean => {
  if (token === undefined) return true;
  if (settings.replay !== 'auto') return settings.replay === 'journal';
  return waited || world.clock.now() - (completedAt ?? 0) >= settings.tokenRetentionMs;
};

const underLease = async (line: Line, journal: Journal, begun: Leased): Promise<CallResult | 'lost'> => {
  const heartbeat = keepAlive(journal, begun.lease);
  try {
    const end = await recordedAttempts(line, journal, begun);
    if (end === 'lost') return 'lost';
    const result = await resultOf(line, begun, end);
    try {
      return (await journal.settle(begun.lease, result.report)) === 'lost' ? 'lost' : result;
    } catch (error) {
      // The answer is known and true although it could not be written down.
      line.world.notify({ kind: 'journal-failed', error });
      return result;
    }
  } finally {
    heartbeat.stop();
  }
};

/** The attempts, each recorded before it is sent. `lost`: another holder has the call, nothing more was sent. */
const recordedAttempts = async (
  line: Line,
  journal: Journal,
  begun: Leased,
): Promise<GuardedEnd | 'lost'> => {
  const numberFrom = earlierCall(begun)?.attempts.length ?? 0;
  const lost = new Error('the lease was lost');
  try {
    return await guardedAttempts(
      line,
      { numberFrom, earlierMayHaveRun: isTakenOver(begun) },
      {
        onStart: async (attempt) => {
          try {
            if ((await journal.attemptStarted(begun.lease, attempt)) === 'lost') throw lost;
          } catch (error) {
            // Before the first byte a journal that fails ends the call; after it the call is finished.
            if (error === lost || attempt.number === numberFrom + 1) throw error;
            line.world.notify({ kind: 'journal-failed', error });
          }
        },
        onEnd: async (attempt) => {
          await journal.attemptEnded(begun.lease, attempt).catch((error: unknown) => {
            line.world.notify({ kind: 'journal-failed', error });
          });
        },
      },
    );
  } catch (error) {
    if (error === lost) return 'lost';
    throw error;
  }
};

const isTakenOver = ({ outcome }: Leased): boolean => outcome === 'taken-over';

const earlierCall = (begun: Leased): JournalCall | undefined =>
  begun.outcome === 'completed' ? begun.call : begun.earlier;

const resultOf = async (line: Line, begun: Leased, end: GuardedEnd): Promise<CallResult> => {
  const result = await reportAttempts(line, end, {
    earlierMayHaveRun: isTakenOver(begun),
    freshEvidence: freshEvidence(line, 'first-use-in-journal'),
  });
  return begun.outcome === 'completed' ? asRepeated(line, begun.call, result) : result;
};

/**
 * A token that completed before was sent again. The same result: the service replayed it. No result: the
 * journal knows it. Another result: the service had forgotten the token earlier than it says, and did the work
 * a second time; then the report must not say that nothing happened.
 */
const asRepeated = (line: Line, before: JournalCall, now: CallResult): CallResult => {
  const { report } = now;
  if (report.response === undefined) {
    return { report: reportReplay(line, before, 'completed-in-journal', report.attempts) };
  }
  return sameResult(before.report?.response, report.response)
    ? {
        ...now,
        report: { ...report, status: 'replayed', source: 'service', evidence: 'service-answered-again' },
      }
    : { ...now, report: { ...report, status: 'fresh', evidence: 'service-forgot-token' } };
};

/** Whether two answers say the same; a replay has a new RequestId. */
const sameResult = (before: unknown, now: unknown): boolean =>
  isDeepStrictEqual(withoutRequestId(before), withoutRequestId(now));

const withoutRequestId = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? { ...answer, RequestId: null } : answer;
