import type { Clock } from '../context.ts';
import type { Begin, Intent, Journal, Lease, StartedAttempt } from '../journal/journal.ts';
import type { CallSettings, Notice } from './request.ts';

/** How often a waiting process looks whether the holder has finished, milliseconds. */
const lookEveryMs = 100;

/** What waiting for a token's holder may use. */
export interface Waiting {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Monotonic milliseconds. */
  readonly deadlineAt: number;
  readonly whenHeld: CallSettings['whenHeld'] | undefined;
  readonly notify: (notice: Notice) => void;
}

/**
 * Begins the call, after waiting for the process that holds its token where there is one. The answer is
 * `held` only when the deadline passed or the process was interrupted first, or nobody wants to wait; `waited`
 * says that there was a holder.
 */
export const beginWhenFree = async (
  journal: Journal,
  intent: Intent,
  first: StartedAttempt,
  { clock, signal, deadlineAt, whenHeld, notify }: Waiting,
): Promise<{ readonly begun: Begin; readonly waited: boolean }> => {
  for (let looks = 0; ; looks += 1) {
    const begun = await journal.begin(intent, first);
    if (begun.outcome !== 'held') return { begun, waited: looks > 0 };
    if (whenHeld === 'leave') return { begun, waited: false };
    if (looks === 0) notify({ kind: 'waiting', call: begun.call });
    if (signal.aborted || clock.monotonic() + lookEveryMs >= deadlineAt) return { begun, waited: true };
    await clock.sleep(lookEveryMs, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
};

/** What a settlement may take when the deadline has come, milliseconds: well within what the contract allows. */
const settlingMs = 50;

/** The journal of one call: it keeps the call waiting to its deadline, and not for longer. */
export const journalOfCall = (journal: Journal, deadlineAt: number, signal: AbortSignal): Journal =>
  journal.within(deadlineAt + settlingMs, signal);

/** Prolongs a lease until it is stopped. A renewal that fails is tried again at the next beat. */
export const keepAlive = (journal: Journal, lease: Lease): { stop(): void } => {
  const beat = setInterval(() => {
    journal.renew(lease).catch(() => undefined);
  }, journal.leaseMs / 3);
  beat.unref();
  return {
    stop: () => {
      clearInterval(beat);
    },
  };
};
