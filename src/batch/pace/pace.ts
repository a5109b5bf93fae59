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
  /** Resolves when the next call may begin: its first attempt is then free to go. */
  turn(): Promise<void>;
  /** For one call that had its turn. */
  forCall(): Pace;
}

export const createPace = ({ concurrency, rate: most, clock }: PaceOptions): BatchPace => {
  const rate = createRate(most, clock);
  const budget = createRetryBudget(clock);
  const wire = createSlots(concurrency);

  const turn = async (): Promise<void> => {
    const wait = rate.take();
    if (wait > 0) await clock.sleep(wait);
    for (let pause = rate.pausedFor(); pause > 0; pause = rate.pausedFor()) await clock.sleep(pause);
  };

  /** Waits as long as `askFor` asks for; false when that would be past the deadline. */
  const waited = async (askFor: () => number, deadlineAt: number): Promise<boolean> => {
    for (let wait = askFor(); wait > 0; wait = askFor()) {
      if (clock.monotonic() + wait >= deadlineAt) return false;
      await clock.sleep(wait);
    }
    return true;
  };

  const once = (askFor: () => number): (() => number) => {
    let asked = false;
    return () => {
      if (asked) return 0;
      asked = true;
      return askFor();
    };
  };

  const learn = ({ outcome, throttled, retryAfterMs }: Ended): void => {
    if (retryAfterMs !== undefined) rate.pause(retryAfterMs);
    if (throttled) rate.throttled();
    else if (outcome === 'answered') rate.succeeded();
  };

  return {
    turn,
    forCall: () => {
      let paid = true;
      return async (number, deadlineAt, make) => {
        if (number > 1 && !(await waited(budget.spend, deadlineAt))) return undefined;
        if (!paid && !(await waited(once(rate.take), deadlineAt))) return undefined;
        paid = false;
        if (!(await waited(rate.pausedFor, deadlineAt))) return undefined;
        if (!(await wire.take(deadlineAt - clock.monotonic()))) return undefined;
        try {
          if (number === 1) budget.earn();
          const ended = await make();
          learn(ended);
          return ended;
        } finally {
          wire.free();
        }
      };
    },
  };
};
