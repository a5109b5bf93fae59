import type { Stage } from './stage.ts';

/** When a process begins, as far as the stage has to know it. */
interface Entrance {
  /** Milliseconds after the run before it began (`together`) or ended. */
  readonly afterMs: number;
  readonly together: boolean;
  /** By how much the machine's clock jumps before it begins, milliseconds. */
  readonly clockJumpMs: number;
}

/** Has processes run one after the other and together, until nothing of theirs is under way any more. */
export const playRuns = async <Run extends Entrance>(
  stage: Stage,
  roughness: number,
  runs: readonly Run[],
  begin: (run: Run, index: number) => Promise<void>,
): Promise<void> => {
  const { network, time } = stage;
  network.roughness = roughness;
  const ended: Promise<void>[] = [];
  for (const [index, run] of runs.entries()) {
    await (run.together ? undefined : ended.at(-1));
    await time.sleep(run.afterMs);
    stage.ahead += run.clockJumpMs;
    ended.push(begin(run, index));
  }
  await Promise.all(ended);
  // Every request that is under way arrives, and every lease runs out.
  await time.sleep(900_000);
  network.roughness = 0;
};
