import { queue } from '../patience.ts';
import type { Session } from './session.ts';

/** A place for one transaction at a time; its session is made by who finds none, or a broken one. */
export interface Line {
  session: Session | undefined;
}

interface Waited extends Line {
  readonly inTurn: ReturnType<typeof queue>;
  /** How many are on it, or wait for it. */
  load: number;
}

/** Up to `most` lines to the server: a further one is opened only while all others are busy. */
export const createLines = (most: number, first: Session) => {
  const open = (session: Session | undefined): Waited => ({ session, inTurn: queue(), load: 0 });
  const lines = [open(first)];

  const next = (): Waited => {
    const least = lines.reduce((best, line) => (line.load < best.load ? line : best));
    if (least.load === 0 || lines.length === most) return least;
    const line = open(undefined);
    lines.push(line);
    return line;
  };

  return {
    /** Runs `work` on a line that nobody else uses meanwhile. */
    use: async <Result>(work: (line: Line) => Promise<Result>): Promise<Result> => {
      const line = next();
      line.load += 1;
      try {
        return await line.inTurn(() => work(line));
      } finally {
        line.load -= 1;
      }
    },
    /** Ends every session, each after what is under way on it. */
    close: async (): Promise<void> => {
      await Promise.all(lines.map((line) => line.inTurn(async () => line.session?.close())));
    },
  };
};
