import { type Bench, median } from './bench.ts';
import { bareNode, commands, run } from './commands.ts';

const rounds = 21;

/** How long commands take from start to exit, in turns, so that a slow moment meets all of them. */
export const startUp: Bench = {
  title: `time, median of ${rounds} runs in turns`,
  run: (world) => {
    const measured = [bareNode, ...commands].map((command) => ({ command, times: [] as number[] }));
    // Round 0 fills the compile cache, and counts for nothing.
    for (let round = 0; round <= rounds; round++) {
      for (const { command, times } of measured) {
        const started = performance.now();
        run(command.args(round), world);
        if (round > 0) times.push(performance.now() - started);
      }
    }
    const base = median(measured[0]?.times ?? []);
    return measured.map(({ command: { name, timeGoal }, times }) => ({
      name,
      value: `${median(times).toFixed(1)} ms`,
      ratio: median(times) / base,
      goal: timeGoal,
    }));
  },
};
