import type { AttemptOutcome } from '../report.ts';

const capMs = 20_000;
/** Where waiting starts: a service that said "later" is given more room than one that did not answer. */
const baseMs = (outcome: AttemptOutcome): number => (outcome === 'turned-away' ? 1_000 : 250);

/**
 * How long to wait before the next attempt, milliseconds: full jitter, uniform in [0, min(cap, base · 2ⁿ⁻¹)).
 * What the service asked for is obeyed as a lower bound, with jitter on top of it so that clients which were
 * turned away together do not come back together. A rejected stamp needs no wait, only a new stamp.
 */
export const backoff = (
  outcome: AttemptOutcome,
  attempt: number,
  random: number,
  retryAfterMs?: number,
): number => {
  if (outcome === 'clock' || outcome === 'twin') return 0;
  const jittered = random * Math.min(capMs, baseMs(outcome) * 2 ** (attempt - 1));
  return Math.round(
    retryAfterMs === undefined ? jittered : retryAfterMs + Math.min(jittered, retryAfterMs / 10),
  );
};
