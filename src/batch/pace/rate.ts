import type { Clock } from '../../context.ts';

/** How many attempts may start, in the light of how others ended. Times are milliseconds. */
export interface Rate {
  /** Takes the next turn, and says how long it is until then. */
  take(): number;
  /** Takes a turn when there is one now, and gives 0; else takes none, and says how long it is until the next. */
  ask(): number;
  /** A turn that was taken was not needed. */
  giveBack(): void;
  /** How long nobody may start, because the service asked for it. */
  pausedFor(): number;
  /** An attempt was answered. */
  succeeded(): void;
  /** The service asks everybody to wait so long. */
  pause(forMs: number): void;
  /** The service said that it gets too many requests. */
  throttled(): void;
}

/** What may start at once after a moment in which nothing did. */
const burstMs = 100;
/** Answers of one and the same moment are one sign. */
const oneSignMs = 500;
/** What is left of the rate after a cut. */
const cut = 0.7;
/** The part of the rate at the last cut by which it rises in a second. */
const risePerSecond = 0.1;
const slowest = 1;

/**
 * Additive increase, multiplicative decrease (Chiu and Jain, 1989; TCP's way): the rate is cut when the
 * service throttles, and rises again with every answer, up to `most` attempts a second (Infinity: unlimited).
 */
export const createRate = (most: number, clock: Clock): Rate => {
  const seen = meter(clock);
  let allowed = most;
  let rise = 0;
  let nextAt = 0;
  let pausedUntil = 0;
  let cutAt = Number.NEGATIVE_INFINITY;
  const untilNext = (): number => {
    const now = clock.monotonic();
    nextAt = Math.max(nextAt, now - burstMs);
    return Math.max(0, nextAt - now);
  };
  return {
    take: () => {
      const wait = untilNext();
      nextAt += 1_000 / allowed;
      return wait;
    },
    ask: () => {
      const wait = untilNext();
      if (wait === 0) nextAt += 1_000 / allowed;
      return wait;
    },
    giveBack: () => {
      nextAt -= 1_000 / allowed;
    },
    pausedFor: () => (pausedUntil === 0 ? 0 : Math.max(0, pausedUntil - clock.monotonic())),
    succeeded: () => {
      seen.count();
      if (allowed < most) allowed = Math.min(most, allowed + rise / allowed);
    },
    pause: (forMs) => {
      pausedUntil = Math.max(pausedUntil, clock.monotonic() + forMs);
    },
    throttled: () => {
      seen.count();
      const now = clock.monotonic();
      if (now - cutAt < oneSignMs) return;
      cutAt = now;
      allowed = Math.max(slowest, Math.min(allowed, seen.perSecond()) * cut);
      rise = Math.max(slowest, allowed * risePerSecond);
      nextAt = now;
    },
  };
};

/** Counts what happens, by seconds. */
const meter = (clock: Clock) => {
  let since = clock.monotonic();
  let count = 0;
  let before = 0;
  return {
    count: () => {
      const now = clock.monotonic();
      if (now - since >= 1_000) {
        before = count / ((now - since) / 1_000);
        since = now;
        count = 0;
      }
      count += 1;
    },
    /** Of the last whole second, or of this one when it is more already. */
    perSecond: (): number => Math.max(before, count / Math.max(1, (clock.monotonic() - since) / 1_000)),
  };
};
