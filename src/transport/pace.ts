import type { AttemptOutcome } from '../report.ts';

/** How an attempt ended, as far as it matters to others. */
export interface Ended {
  readonly outcome: AttemptOutcome;
  /** The service said that it gets too many requests. */
  readonly throttled: boolean;
  /** How long the service asks to wait, milliseconds. */
  readonly retryAfterMs?: number;
}

/**
 * Lets the attempts of calls go that are made together, so that they respect a service's limits as one. `number`
 * counts the attempts of one call from 1; `make` is the attempt. Undefined: it would not have been let go before
 * `deadlineAt` (monotonic milliseconds), and was not made.
 */
export type Pace = <Attempt extends Ended>(
  number: number,
  deadlineAt: number,
  make: () => Promise<Attempt>,
) => Promise<Attempt | undefined>;

/** A call on its own goes when it wants to. */
export const unpaced: Pace = (_number, _deadlineAt, make) => make();
