import type { Clock } from '../../context.ts';
import { isBusy } from './failure.ts';

/**
 * Does `work`, and again while another connection is in its way, for up to `lockMs`; throws what `failure`
 * makes of the last error. SQLite's own busy timeout would block the whole process, its heartbeats and Ctrl-C
 * included.
 */
export const patiently = async <Result>(
  clock: Clock,
  lockMs: number,
  work: () => Promise<Result>,
  failure: (error: unknown, waitedMs: number) => unknown,
): Promise<Result> => {
  const start = clock.monotonic();
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      const waited = clock.monotonic() - start;
      if (!isBusy(error) || waited >= lockMs) throw failure(error, waited);
      await clock.sleep(Math.min(pause, lockMs - waited));
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
