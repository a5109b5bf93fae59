import type { Clock } from '../../context.ts';

/** What repeats may cost, for all calls together. */
export interface RetryBudget {
  /** A call was made: it pays for a tenth of a repeat. */
  earn(): void;
  /** Pays for one repeat and gives 0; or pays nothing, and gives the milliseconds until it is worth asking again. */
  spend(): number;
}

/** The part of the calls that may be repeated: a storm of errors adds no more load than that. */
const share = 0.1;
/** For the first errors of a batch, and for finding out whether the service is back. */
const reserve = 10;
const perSecond = 1;
const most = 100;
const longestWaitMs = 250;

/**
 * A budget for repeats: a tenth of the calls, and one a second so that a service which comes back is noticed.
 * What is over it waits.
 */
export const createRetryBudget = (clock: Clock): RetryBudget => {
  let balance = reserve;
  let refilledAt = clock.monotonic();
  return {
    earn: () => {
      balance = Math.min(most, balance + share);
    },
    spend: () => {
      const now = clock.monotonic();
      if (balance < reserve) {
        balance = Math.min(reserve, balance + ((now - refilledAt) / 1_000) * perSecond);
      }
      refilledAt = now;
      if (balance < 1) return Math.min(longestWaitMs, Math.ceil(((1 - balance) / perSecond) * 1_000));
      balance -= 1;
      return 0;
    },
  };
};
