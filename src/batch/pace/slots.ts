/** Room for so many at once; who comes when it is full waits in line. */
export interface Slots {
  readonly busy: number;
  /** Resolves to true when there is room, and takes it; to false when `limitMs` passed first. */
  take(limitMs?: number): Promise<boolean>;
  free(): void;
  /** Resolves when somebody leaves. */
  change(): Promise<void>;
}

interface Waiting {
  readonly enter: (hasRoom: boolean) => void;
  timer?: NodeJS.Timeout;
}

/** A timer for longer goes off at once. */
const longestTimerMs = 2 ** 31 - 1;

export const createSlots = (count: number): Slots => {
  const line = new Set<Waiting>();
  let watchers: (() => void)[] = [];
  let busy = 0;
  return {
    get busy() {
      return busy;
    },
    take: (limitMs) => {
      if (busy < count) {
        busy += 1;
        return Promise.resolve(true);
      }
      return new Promise((enter) => {
        const waiting: Waiting = { enter };
        line.add(waiting);
        if (limitMs === undefined || limitMs === Number.POSITIVE_INFINITY) return;
        waiting.timer = setTimeout(
          () => {
            line.delete(waiting);
            enter(false);
          },
          Math.min(limitMs, longestTimerMs),
        );
      });
    },
    free: () => {
      const [next] = line;
      if (next === undefined) busy -= 1;
      else {
        line.delete(next);
        clearTimeout(next.timer);
        next.enter(true);
      }
      const told = watchers;
      if (told.length === 0) return;
      watchers = [];
      for (const tell of told) tell();
    },
    change: () => new Promise((tell) => watchers.push(tell)),
  };
};
