import type { Chance, Clock } from '../../src/context.ts';

/** A clock that moves only when something sleeps on it, or when the test says so. */
export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
  /** Every sleep so far, milliseconds. */
  readonly sleeps: readonly number[];
}

export const fakeClock = (start = Date.parse('2026-01-01T00:00:00Z')): FakeClock => {
  let now = start;
  const sleeps: number[] = [];
  return {
    now: () => now,
    monotonic: () => now - start,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    sleeps,
  };
};

/** Chance that counts: UUIDs are numbered, random numbers are all the same. */
export const countingChance = (random = 0.5): Chance => {
  let count = 0;
  return {
    uuid: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    random: () => random,
  };
};
