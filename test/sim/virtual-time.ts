/** Time that moves only when everybody waits. Milliseconds since the epoch, and it never jumps. */
export interface VirtualTime {
  now(): number;
  /** Does something at a later moment, in the order of moments. */
  at(moment: number, work: () => void): void;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until the work is done. Rejects when everybody waits and nothing is to come. */
  runUntil<Result>(work: Promise<Result>): Promise<Result>;
}

const { setTimeout: realTimeout } = globalThis;

interface Event {
  readonly moment: number;
  readonly work: () => void;
}

/** `isBusy`: something is under way that takes no simulated time. */
export const virtualTime = (start: number, isBusy: () => boolean): VirtualTime => {
  let now = start;
  /** In the order of moments; few at a time, so a sorted list does. */
  const events: Event[] = [];
  const at = (exact: number, work: () => void): void => {
    // A machine's clock counts whole milliseconds.
    const moment = Math.ceil(exact);
    const later = events.findIndex((event) => event.moment > moment);
    events.splice(later === -1 ? events.length : later, 0, { moment: Math.max(moment, now), work });
  };
  return {
    now: () => now,
    at,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        at(now + milliseconds, resolve);
      }),
    runUntil: async (work) => {
      let isDone = false;
      const settled = work.finally(() => {
        isDone = true;
      });
      settled.catch(() => undefined);
      for (let idle = 0; ; ) {
        await untilAllWait(isBusy);
        if (isDone) return await settled;
        const next = events.shift();
        if (next === undefined) {
          // A module that is loaded for the first time takes real time.
          idle += 1;
          if (idle > 2_000) throw new Error('everybody waits, and nothing is to come');
          await new Promise((resolve) => realTimeout(resolve, 1));
          continue;
        }
        idle = 0;
        now = next.moment;
        next.work();
      }
    },
  };
};

/**
 * Two turns of the event loop, and every promise that can go on has gone on; more of them for what is busy, as
 * a journal that waits for its disk.
 */
const untilAllWait = async (isBusy: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 2 || isBusy(); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/**
 * Puts the process's own timers (a lease's heartbeat is one) under virtual time while `work` runs. One that its
 * owner never clears beats on, and does nothing once its owner is dead.
 */
export const withTimers = async <Result>(time: VirtualTime, work: () => Promise<Result>): Promise<Result> => {
  const { setInterval, clearInterval, setTimeout, clearTimeout } = globalThis;
  const cleared = new Set<unknown>();
  const clear = (handle: unknown): void => void cleared.add(handle);
  const start = (isRepeated: boolean) => (beat: () => void, milliseconds: number) => {
    const handle = { unref: () => handle };
    const next = (): void => {
      if (cleared.has(handle)) return;
      beat();
      if (isRepeated) time.at(time.now() + milliseconds, next);
    };
    time.at(time.now() + milliseconds, next);
    return handle;
  };
  Object.assign(globalThis, { setInterval: start(true), clearInterval: clear });
  Object.assign(globalThis, { setTimeout: start(false), clearTimeout: clear });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { setInterval, clearInterval, setTimeout, clearTimeout });
  }
};
