import { exitCodes, type Status } from '../report.ts';
import type { End } from './run.ts';

/** What came of a plan so far. */
export interface Tally {
  /** Places of the plan that ended. */
  readonly ended: number;
  readonly done: number;
  /** Ended otherwise, flawed and blocked ones among them. */
  readonly failed: number;
  /** Calls by status, in the order of the contract. */
  readonly byStatus: ReadonlyMap<Status, number>;
  readonly flawed: number;
  readonly blocked: number;
  /** Attempts beyond each call's first. */
  readonly repeats: number;
  /** The gravest exit code. */
  readonly exitCode: number;
}

/** Exit code of a place of the plan that is no usable step. */
const usageExitCode = 2;

/** Counts the ends of a run. */
export const createTally = () => {
  const byStatus = new Map<Status, number>();
  const counts = { ended: 0, done: 0, failed: 0, flawed: 0, blocked: 0, repeats: 0, exitCode: 0 };
  return {
    add: (end: End): void => {
      const exitCode = exitCodeOf(end);
      counts.ended += 1;
      counts.exitCode = Math.max(counts.exitCode, exitCode);
      if (end.kind === 'called') {
        const { status, attempts } = end.result.report;
        byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
        counts.repeats += Math.max(0, attempts.length - 1);
      } else counts[end.kind] += 1;
      if (exitCode === 0 && end.kind === 'called') counts.done += 1;
      else counts.failed += 1;
    },
    now: (): Tally => ({ ...counts, byStatus }),
  };
};

/** What is blocked counts by what blocked it. */
const exitCodeOf = (end: End): number => {
  switch (end.kind) {
    case 'called':
      return exitCodes[end.result.report.status];
    case 'flawed':
      return usageExitCode;
    case 'blocked':
      return 0;
  }
};
