import type { Clock } from '../context.ts';
import { mayHaveRun } from '../journal/calls.ts';
import type { Begin, Intent, Journal, JournalCall, Lease, StartedAttempt } from '../journal/journal.ts';
import type { AttemptRecord } from '../report.ts';
import type { Judgement } from '../transport/classify.ts';
import { guardedAttempts } from './guarded.ts';
import type { Line } from './line.ts';
import { mayBeForgotten } from './remembered.ts';
import type { GuardedEnd } from './verdict.ts';

/** A call that is made through a journal, from its intent on. */
export interface RecordedCall {
  readonly line: Line;
  readonly journal: Journal;
  readonly intent: Intent;
  /** What this process has sent for it, under whichever lease. */
  readonly made: Made;
}

/** The attempts that a process has made for a call, and how the last of them was judged. */
export interface Made {
  readonly attempts: AttemptRecord[];
  last: Judgement | undefined;
  /** Another holder, before this process or after it lost the lease, may have had the work done. */
  othersMayHaveRun: boolean;
}

/** Ends the attempts; to make one for every call would cost more than a signature. */
const lost = new Error('the lease was lost');

/** What `begin` gave that may be worked on. */
export type Leased = Extract<Begin, { readonly lease: Lease }>;

/** The attempt that the journal knew of before it was asked whether that may start. */
export const announcedIn = (begun: Leased): StartedAttempt | undefined =>
  begun.outcome === 'begun' ? begun.announced : undefined;

/** The call as it stood in the journal before the lease. */
const earlierCall = (begun: Leased): JournalCall | undefined =>
  begun.outcome === 'completed' ? begun.call : begun.earlier;

/**
 * The attempts, each recorded before it is sent; `firstNonce` is the first one's. A journal that fails before the
 * first ends the call. One that fails later ends it as well, unless it knows of an attempt already that may have
 * been carried out: from the first such one whoever takes the call up counts how long the service remembers the
 * token. `lost`: another holder has the call, nothing more was sent.
 */
export const recordedAttempts = async (
  { line, journal, made }: RecordedCall,
  begun: Leased,
  firstNonce: string,
  earlierMayHaveRun: boolean,
): Promise<GuardedEnd | 'lost'> => {
  const start = starter(journal, begun, line.world.clock);
  const earlier = earlierCall(begun)?.attempts ?? [];
  const numberFrom = earlier.length;
  let isKnownSince = earlier.some(mayHaveRun);
  try {
    return await guardedAttempts(
      line,
      {
        numberFrom,
        earlierMayHaveRun,
        tokenMayBeForgotten: begun.outcome === 'taken-over' && mayBeForgotten(line, begun.earlier),
      },
      {
        firstNonce,
        onStart: async (attempt) => {
          try {
            if ((await start(attempt)) === 'lost') throw lost;
          } catch (error) {
            if (error === lost || attempt.number === numberFrom + 1 || !isKnownSince) throw error;
            line.world.notify({ kind: 'journal-failed', error });
          }
        },
        onEnd: async (attempt, judgement) => {
          made.attempts.push(attempt);
          made.last = judgement;
          isKnownSince ||= mayHaveRun(attempt);
          // The end of the last one is written together with the settlement.
          if (attempt.delayMs === undefined) return;
          // The report tells of it as well; should that fail to be written, it is said then.
          await journal.attemptEnded(begun.lease, attempt).catch(() => {
            // To the journal this attempt is still under way.
            isKnownSince = true;
          });
        },
      },
    );
  } catch (error) {
    if (error === lost) return 'lost';
    throw error;
  }
};

/** Has an attempt recorded before it is sent, and asks whether the lease is still good. */
const starter = (journal: Journal, begun: Leased, clock: Clock) => {
  const { lease } = begun;
  const leasedAt = clock.now();
  // A process that was stopped in between may have lost a lease that was young when it last looked.
  const isYoung = (): boolean => Math.abs(clock.now() - leasedAt) < journal.leaseMs / 3;
  return async (attempt: StartedAttempt): Promise<'started' | 'lost'> => {
    if (attempt.nonce !== announcedIn(begun)?.nonce) return await journal.attemptStarted(lease, attempt);
    return isYoung() || (await journal.renew(lease)) === 'renewed' ? 'started' : 'lost';
  };
};
