import { mayHaveRun, rememberedSince } from '../journal/calls.ts';
import type { JournalAttempt, JournalCall } from '../journal/journal.ts';
import type { Line } from './line.ts';

/**
 * Whether a call that completed is answered from the journal: always after waiting for its holder, and where
 * there is no token by which the service would know it again.
 */
export const answeredHere = (line: Line, call: JournalCall, waited: boolean): boolean => {
  if (line.token === undefined) return true;
  const { replay } = line.settings;
  return replay === 'auto' ? waited || mayBeForgotten(line, call) : replay === 'journal';
};

/** How long the service accepts a signed request: one that the network held back may arrive so much later. */
const underWayMs = 15 * 60_000;

/**
 * Whether the service may have forgotten the token before the last attempt of this command reaches it. It is not
 * asked for under `--replay service`, by which a person says that the service is to be asked at any rate.
 */
export const mayBeForgotten = ({ settings, world, deadlineAt }: Line, call: JournalCall): boolean => {
  const since = rememberedSince(call) ?? call.completedAt;
  if (since === undefined || settings.replay === 'service') return false;
  const left = Math.max(0, deadlineAt - world.clock.monotonic());
  return world.clock.now() + left + underWayMs - since >= settings.tokenRetentionMs;
};

/** Whether an attempt that may have been carried out may still be on its way to the service. */
export const mayArriveLate = (attempts: readonly JournalAttempt[], now: number): boolean =>
  attempts.some((attempt) => mayHaveRun(attempt) && Date.parse(attempt.startedAt) + underWayMs > now);
