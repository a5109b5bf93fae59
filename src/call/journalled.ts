import { kindOf } from '../catalog/catalog.ts';
import { EssError } from '../errors.ts';
import type { Begin, Intent, Journal, JournalCall, Lease } from '../journal/journal.ts';
import { mask } from '../journal/mask.ts';
import type { AttemptRecord } from '../report.ts';
import { isAmbiguous, type Judgement } from '../transport/classify.ts';
import { guardedAttempts } from './guarded.ts';
import { beginWhenFree, keepAlive } from './lease.ts';
import type { CallResult, Line } from './line.ts';
import { answeredHere, mayBeForgotten } from './remembered.ts';
import { asRepeated } from './repeated.ts';
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
  const made: Made = { attempts: [], last: undefined };
  try {
    return await untilDone(line, journal, intent, made);
  } catch (error) {
    if (made.attempts.length === 0 || !(error instanceof EssError)) throw error;
    // Too late to say that nothing was sent: what is known is that the lease was lost under these attempts.
    line.world.notify({ kind: 'journal-failed', error });
    return await reportAttempts(line, made, {
      earlierMayHaveRun: true,
      freshEvidence: freshEvidence(line, 'first-use-in-journal'),
    });
  }
};

/** The attempts that this process has made for a call, under whichever lease. */
interface Made {
  readonly attempts: AttemptRecord[];
  last: Judgement | undefined;
}

const untilDone = async (line: Line, journal: Journal, intent: Intent, made: Made): Promise<CallResult> => {
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
    const result = await underLease(line, journal, begun, made);
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

const underLease = async (
  line: Line,
  journal: Journal,
  begun: Leased,
  made: Made,
): Promise<CallResult | 'lost'> => {
  const { clock, notify } = line.world;
  const leasedAt = clock.now();
  const earlierMayHaveRun = isTakenOver(begun) || made.attempts.some(({ outcome }) => isAmbiguous(outcome));
  const heartbeat = keepAlive(journal, begun.lease);
  try {
    const end = await recordedAttempts(line, journal, begun, earlierMayHaveRun, made);
    if (end === 'lost') return 'lost';
    const result = await resultOf(line, begun, end, earlierMayHaveRun);
    try {
      return (await journal.settle(begun.lease, result.report)) === 'lost' ? 'lost' : result;
    } catch (error) {
      // The answer is known and true although it could not be written down.
      notify({ kind: 'unsettled', error, id: line.id });
      return clock.now() - leasedAt < journal.leaseMs ? result : notFirst(result);
    }
  } finally {
    heartbeat.stop();
  }
};

/** The lease may have run out unnoticed: then another process may have had the work done before this one. */
const notFirst = (result: CallResult): CallResult =>
  result.report.status === 'fresh'
    ? {
        ...result,
        report: { ...result.report, status: 'recovered', evidence: 'earlier-process-without-answer' },
      }
    : result;

/** The attempts, each recorded before it is sent. `lost`: another holder has the call, nothing more was sent. */
const recordedAttempts = async (
  line: Line,
  journal: Journal,
  begun: Leased,
  earlierMayHaveRun: boolean,
  made: Made,
): Promise<GuardedEnd | 'lost'> => {
  const numberFrom = earlierCall(begun)?.attempts.length ?? 0;
  const lost = new Error('the lease was lost');
  try {
    return await guardedAttempts(
      line,
      {
        numberFrom,
        earlierMayHaveRun,
        tokenMayBeForgotten: begun.outcome === 'taken-over' && mayBeForgotten(line, begun.earlier),
      },
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
        onEnd: async (attempt, judgement) => {
          made.attempts.push(attempt);
          made.last = judgement;
          // The report tells of it as well; should that fail to be written, it is said then.
          await journal.attemptEnded(begun.lease, attempt).catch(() => undefined);
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

const resultOf = async (
  line: Line,
  begun: Leased,
  end: GuardedEnd,
  earlierMayHaveRun: boolean,
): Promise<CallResult> => {
  const result = await reportAttempts(line, end, {
    earlierMayHaveRun,
    freshEvidence: freshEvidence(line, 'first-use-in-journal'),
  });
  return begun.outcome === 'completed' ? asRepeated(line, begun.call, result) : result;
};
