import { fileURLToPath } from 'node:url';
import { type Bench, median } from './bench.ts';
import { bareNode, commands, run } from './commands.ts';

const rounds = 5;
const preload = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));

/** The most memory that commands have at once. */
export const memory: Bench = {
  title: `peak memory, median of ${rounds} runs`,
  run: (world) => {
    const measured = [bareNode, ...commands].map(({ name, args, memoryGoal }) => {
      const peaks = Array.from({ length: rounds }, (_, round) =>
        // In kilobytes; the runs of the time bench have taken the names below 100.
        Number(run(['--require', preload, ...args(100 + round)], world)),
      );
      return { name, peak: median(peaks) / 1024, goal: memoryGoal };
    });
    const base = measured[0]?.peak ?? Number.NaN;
    return measured.map(({ name, peak, goal }) => ({
      name,
      value: `${peak.toFixed(1)} MB`,
      ratio: peak / base,
      goal,
    }));
  },
};
