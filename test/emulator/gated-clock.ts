import type { Clock } from '../../src/context.ts';

/** A clock that stands still: whoever sleeps on it sleeps until the test wakes everyone up. */
export interface GatedClock extends Clock {
  /** Resolves as soon as somebody sleeps. */
  asleep(): Promise<void>;
  wake(): void;
}

export const gatedClock = (now = Date.parse('2026-01-01T00:00:00Z')): GatedClock => {
  let sleeper = Promise.withResolvers<void>();
  let alarm = Promise.withResolvers<void>();
  return {
    now: () => now,
    monotonic: () => 0,
    sleep: async () => {
      sleeper.resolve();
      await alarm.promise;
    },
    asleep: async () => {
      await sleeper.promise;
      sleeper = Promise.withResolvers<void>();
    },
    wake: () => {
      alarm.resolve();
      alarm = Promise.withResolvers<void>();
    },
  };
};
