import type { Ended, Pace } from '../../call/request.ts';
import type { Clock } from '../../context.ts';
import { createRate } from './rate.ts';
import { createRetryBudget } from './retry-budget.ts';
import { createSlots } from './slots.ts';

/** Bounds of a batch. */
export interface PaceOptions {
  /** Requests on the wire at once. */
  readonly concurrency: number;
  /** Attempts a second; Infinity: as many as the service takes. */
  readonly rate: number;
  readonly clock: Clock;
}

/** Lets the attempts of a whole batch go: one rate, one budget for repeats, one pause for all. */
export interface BatchPace {
  /** Resolves when the next call may begin: its first attempt is then free to go. One asks at a time. */
  turn(): Promise<void>;
  /** Makes a call that had its turn. One without attempts, as the journal answers it, leaves the turn to others. */
  forCall<Result>(make: (pace: Pace) => Promise<Result>): Promise<Result>;
  /** The batch is at its end: nothing waits any more for its turn, or for a repeat to be paid. */
  end(): void;
}

/** Asks once, and for nothing after that. */
const once = (askFor: () => number): (() => number) => {
  let asked = false;
  return () => {
    if (asked) return 0;
    asked = true;
    return askFor();
  };
};

export const createPace = ({ concurrency, rate: most, clock }: PaceOptions): BatchPace => {
  const rate = createRate(most, clock);
  const budget = createRetryBudget(clock);
  const wire = createSlots(concurrency);

  const over = new AbortController();

  /** Ends the wait for a turn. */
  let wake: AbortController | undefined;

  /** False when the batch ended first. */
  const slept = async (milliseconds: number, signal = over.signal): Promise<boolean> => {
    await clock.sleep(milliseconds, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return !over.signal.aborted;
  };

  /** Waits as long as `askFor` asks for; false when that would be past the deadline, or the batch ended. */
  const waited = async (askFor: () => number, deadlineAt: number, sleep = slept): Promise<boolean> => {
    for (let wait = askFor(); wait > 0; wait = askFor()) {
      if (clock.monotonic() + wait >= deadlineAt || !(await sleep(wait))) return false;
    }
    return true;
  };

  const sleptOrWoken = (milliseconds: number): Promise<boolean> => {
    wake = new AbortController();
    return slept(milliseconds, wake.signal);
  };

  const turn = async (): Promise<void> => {
    await waited(rate.ask, Number.POSITIVE_INFINITY, sleptOrWoken);
    await waited(rate.pausedFor, Number.POSITIVE_INFINITY);
  };

  const learn = ({ outcome, throttled, retryAfterMs }: Ended): void => {
    if (retryAfterMs !== undefined) rate.pause(retryAfterMs);
    if (throttled) rate.throttled();
    else if (outcome === 'answered') rate.succeeded();
  };

  return {
    turn,
    end: () => {
      over.abort();
      wake?.abort();
    },
    forCall: async (makeCall) => {
      let hasTurn = true;
      // What did not reach the service was no load on it.
      let isLoad = false;
      const attempt: Pace = async (number, deadlineAt, make) => {
        if (isLoad && !(await waited(budget.spend, deadlineAt))) return undefined;
        if (!hasTurn && !(await waited(once(rate.take), deadlineAt))) return undefined;
        hasTurn = false;
        if (!(await waited(rate.pausedFor, deadlineAt))) return undefined;
        if (!(await wire.take(deadlineAt - clock.monotonic()))) return undefined;
        try {
          if (number === 1) budget.earn();
          const ended = await make();
          isLoad = ended.outcome !== 'unsent';
          learn(ended);
          return ended;
        } finally {
          wire.free();
        }
      };
      try {
        return await makeCall(attempt);
      } finally {
        if (hasTurn) {
          rate.giveBack();
          wake?.abort();
        }
      }
    },
  };
};
