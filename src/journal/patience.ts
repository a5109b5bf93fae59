import type { Clock } from '../context.ts';

/** How long something is tried, and what is worth another try. */
export interface Patience {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly limitMs: number;
  /** Whether an error may pass by itself. */
  readonly passes: (error: unknown) => boolean;
  /** What is thrown in the end. */
  readonly failure: (error: unknown, waitedMs: number) => unknown;
}

/** Does `work`, and again while it fails in a way that may pass. */
export const patiently = async <Result>(
  { clock, limitMs, passes, failure }: Patience,
  work: () => Promise<Result>,
): Promise<Result> => {
  const start = clock.monotonic();
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      const waited = clock.monotonic() - start;
      if (!passes(error) || waited >= limitMs) throw failure(error, waited);
      await clock.sleep(Math.min(pause, limitMs - waited));
    }
  }
};

/** Runs what it is given one after the other: a connection has one transaction at a time. */
export const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
};
