import type { Status } from '../report.ts';
import type { Begin, Intent, JournalAttempt, JournalCall } from './journal.ts';

const unfinished: ReadonlySet<Status> = new Set(['unknown', 'in-progress']);
const withoutEffect: ReadonlySet<Status> = new Set(['refused', 'mismatch', 'unsent', 'exhausted']);
const completing: ReadonlySet<Status> = new Set(['fresh', 'recovered', 'replayed']);

type Judged = Pick<JournalCall, 'state' | 'status' | 'closedAt'>;

/** Whether a status says that the work was done and its result is known. */
export const completes = (status: Status): boolean => completing.has(status);

/** Whether the end of the call is not known yet: it is being worked on, or waits to be resumed. */
export const isOpen = ({ state, status, closedAt }: Judged): boolean =>
  closedAt === undefined && (state !== 'settled' || (status !== undefined && unfinished.has(status)));

/** Whether it is certain that the call changed nothing. */
export const endedWithoutEffect = ({ state, status }: Judged): boolean =>
  state === 'settled' && status !== undefined && withoutEffect.has(status);

/** What `begin` answers when it finds this call. `isHeld`: a live process has its lease. */
export const judge = (
  call: JournalCall,
  intent: Pick<Intent, 'fingerprint'>,
  isHeld: boolean,
): Begin['outcome'] => {
  if (endedWithoutEffect(call)) return 'begun';
  if (call.intent.fingerprint !== intent.fingerprint) return 'mismatch';
  if (call.completedAt !== undefined) return 'completed';
  return isHeld ? 'held' : 'taken-over';
};

const harmless: ReadonlySet<JournalAttempt['outcome']> = new Set([
  'refused',
  'mismatch',
  'turned-away',
  'clock',
  'unsent',
]);

/** Whether an attempt may have been carried out. */
export const mayHaveRun = ({ outcome }: Pick<JournalAttempt, 'outcome'>): boolean => !harmless.has(outcome);

/**
 * Since when, in milliseconds since the epoch, the service can have remembered the call's token: the start of
 * the first attempt that may have been carried out. Its retention must be counted from here, not from the
 * completion, which may come much later. undefined: no such attempt.
 */
export const rememberedSince = ({ attempts }: Pick<JournalCall, 'attempts'>): number | undefined => {
  const first = attempts.find(mayHaveRun);
  return first === undefined ? undefined : Date.parse(first.startedAt);
};
