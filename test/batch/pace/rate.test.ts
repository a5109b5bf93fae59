import { describe, expect, it } from 'vitest';
import { createRate } from '../../../src/batch/pace/rate.ts';
import { createRetryBudget } from '../../../src/batch/pace/retry-budget.ts';
import { fakeClock } from '../../helpers/fakes.ts';

/** How many turns there are in so many seconds, when all that can go goes and is answered. */
const turnsIn = (
  seconds: number,
  rate: ReturnType<typeof createRate>,
  clock: ReturnType<typeof fakeClock>,
) => {
  const end = clock.monotonic() + seconds * 1_000;
  let turns = 0;
  for (;;) {
    const wait = rate.take();
    if (clock.monotonic() + wait >= end) {
      clock.advance(end - clock.monotonic());
      return turns;
    }
    clock.advance(wait);
    turns += 1;
    rate.succeeded();
  }
};

describe('a rate', () => {
  it('lets everything go while nothing speaks against it', () => {
    const rate = createRate(Number.POSITIVE_INFINITY, fakeClock());
    expect([rate.take(), rate.take(), rate.pausedFor()]).toEqual([0, 0, 0]);
  });

  it('keeps to what is given, and makes up for a moment at most', () => {
    const clock = fakeClock();
    const rate = createRate(100, clock);
    expect(turnsIn(10, rate, clock)).toBeLessThanOrEqual(1_012);
    clock.advance(60_000);
    expect(turnsIn(1, rate, clock)).toBeLessThanOrEqual(112);
  });

  it('falls when the service throttles, once for all answers of a moment, and rises again', () => {
    const clock = fakeClock();
    const rate = createRate(100, clock);
    turnsIn(5, rate, clock);
    for (let count = 0; count < 20; count += 1) rate.throttled();
    const afterCut = turnsIn(1, rate, clock);
    expect(afterCut).toBeGreaterThan(60);
    expect(afterCut).toBeLessThan(90);
    turnsIn(10, rate, clock);
    expect(turnsIn(1, rate, clock)).toBeGreaterThan(95);
  });

  it('that is unlimited falls below what was reached', () => {
    const clock = fakeClock();
    const rate = createRate(Number.POSITIVE_INFINITY, clock);
    for (let count = 0; count < 2_000; count += 1) {
      rate.succeeded();
      clock.advance(1);
    }
    rate.throttled();
    const turns = turnsIn(1, rate, clock);
    expect(turns).toBeGreaterThan(600);
    expect(turns).toBeLessThan(900);
  });

  it('never falls below one a second', () => {
    const clock = fakeClock();
    const rate = createRate(10, clock);
    for (let count = 0; count < 100; count += 1) {
      rate.throttled();
      clock.advance(1_000);
    }
    rate.take();
    expect(rate.take()).toBeLessThanOrEqual(1_000);
  });

  it('stops for all as long as the service asks for', () => {
    const clock = fakeClock();
    const rate = createRate(Number.POSITIVE_INFINITY, clock);
    rate.pause(3_000);
    rate.pause(1_000);
    expect(rate.pausedFor()).toBe(3_000);
    clock.advance(3_000);
    expect(rate.pausedFor()).toBe(0);
  });
});

describe('the budget for repeats', () => {
  it('pays for a tenth of the calls, beyond a reserve', () => {
    const budget = createRetryBudget(fakeClock());
    let repeats = 0;
    for (let call = 0; call < 1_000; call += 1) {
      budget.earn();
      if (budget.spend() === 0) repeats += 1;
    }
    expect(repeats).toBeGreaterThanOrEqual(100);
    expect(repeats).toBeLessThanOrEqual(111);
  });

  it('gives one a second when nothing else is paid in, so that a service which is back is noticed', () => {
    const clock = fakeClock();
    const budget = createRetryBudget(clock);
    const spent = (): number => {
      let count = 0;
      while (budget.spend() === 0) count += 1;
      return count;
    };
    expect(spent()).toBe(10);
    for (let tick = 0; tick < 20; tick += 1) {
      expect(budget.spend()).toBeLessThanOrEqual(250);
      clock.advance(250);
    }
    expect(spent()).toBeLessThanOrEqual(5);
  });
});
