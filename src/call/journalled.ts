import { kindOf } from '../catalog/catalog.ts';
import { EssError } from '../errors.ts';
import type { Intent, Journal, LastAttempt } from '../journal/journal.ts';
import { mask } from '../journal/mask.ts';
import { startOf } from '../transport/attempts.ts';
import { isAmbiguous } from '../transport/classify.ts';
import { explainMismatch } from './explain-mismatch.ts';
import { beginWhenFree, keepAlive } from './lease.ts';
import type { CallResult, Line } from './line.ts';
import { announcedIn, type Leased, type Made, type RecordedCall, recordedAttempts } from './recorded.ts';
import { answeredHere } from './remembered.ts';
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
  const made: Made = { attempts: [], last: undefined, othersMayHaveRun: false };
  try {
    return await untilDone({ line, journal, intent: intentOf(line, scope, account), made });
  } catch (error) {
    if (made.attempts.length === 0 || !(error instanceof EssError)) throw error;
    // Too late to say that nothing was sent: what is known is how these attempts ended.
    line.world.notify({ kind: 'journal-failed', error });
    return await reportAttempts(line, made, {
      earlierMayHaveRun: made.othersMayHaveRun,
      earlierAttempts: [],
      freshEvidence: freshEvidence(line, 'first-use-in-journal'),
    });
  }
};

const untilDone = async (call: RecordedCall): Promise<CallResult> => {
  const { line, journal, intent, made } = call;
  for (;;) {
    const first = startOf(line.world, 1);
    const { begun, waited } = await beginWhenFree(journal, intent, first, {
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
    made.othersMayHaveRun ||= begun.outcome === 'taken-over';
    const result = await underLease(call, begun, first.nonce);
    if (result !== 'lost') return result;
    made.othersMayHaveRun = true;
  }
};

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
  call: RecordedCall,
  begun: Leased,
  firstNonce: string,
): Promise<CallResult | 'lost'> => {
  const { line, journal, made } = call;
  const { clock, notify } = line.world;
  const leasedAt = clock.now();
  const earlierMayHaveRun =
    begun.outcome === 'taken-over' || made.attempts.some(({ outcome }) => isAmbiguous(outcome));
  const heartbeat = keepAlive(journal, begun.lease);
  try {
    const end = await recordedAttempts(call, begun, firstNonce, earlierMayHaveRun);
    if (end === 'lost') return 'lost';
    const result = await resultOf(call, begun, end, earlierMayHaveRun);
    try {
      const settled = await journal.settle(begun.lease, result.report, unwrittenIn(begun, end));
      return settled === 'lost' ? 'lost' : result;
    } catch (error) {
      // The answer is known and true although it could not be written down.
      notify({ kind: 'unsettled', error, id: line.id });
      return clock.now() - leasedAt < journal.leaseMs ? result : notFirst(result);
    }
  } finally {
    heartbeat.stop();
  }
};

/** What the journal is still to learn of the attempts: the end of the last, or that none was made. */
const unwrittenIn = (begun: Leased, { attempts }: GuardedEnd): LastAttempt | undefined => {
  const last = attempts.at(-1);
  if (last !== undefined) return last.delayMs === undefined ? { ended: last } : undefined;
  const announced = announcedIn(begun);
  return announced && { withdrawn: announced };
};

/** The lease may have run out unnoticed: then another process may have had the work done before this one. */
const notFirst = (result: CallResult): CallResult =>
  result.report.status === 'fresh'
    ? {
        ...result,
        report: { ...result.report, status: 'recovered', evidence: 'earlier-process-without-answer' },
      }
    : result;

const resultOf = async (
  call: RecordedCall,
  begun: Leased,
  end: GuardedEnd,
  earlierMayHaveRun: boolean,
): Promise<CallResult> => {
  const { line } = call;
  const result = await reportAttempts(line, end, {
    earlierMayHaveRun,
    earlierAttempts: begun.outcome === 'completed' ? begun.call.attempts : (begun.earlier?.attempts ?? []),
    freshEvidence: freshEvidence(line, 'first-use-in-journal'),
  });
  if (begun.outcome === 'completed') return asRepeated(line, begun.call, result);
  return await explainMismatch(call, begun.earlier, result);
};
