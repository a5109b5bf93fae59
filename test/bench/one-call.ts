import { spawnSync } from 'node:child_process';
import { type Bench, median } from './bench.ts';
import { bareNode, createGroup, run } from './commands.ts';
import { signedCreate } from './emulator/load.ts';
import { startEmulator } from './emulator/service.ts';

const rounds = 21;

/** A whole call to a service on this machine, its journal included, against Node and `curl` that send the same. */
export const oneCall: Bench = {
  title: `one call to a service in another process, median of ${rounds} runs in turns`,
  run: async (world) => {
    const service = await startEmulator('memory');
    const [node, curl, ess]: [number[], number[], number[]] = [[], [], []];
    // Round 0 fills the compile cache, and counts for nothing.
    for (let round = 0; round <= rounds; round += 1) {
      const times = [
        timeOf(() => run(bareNode.args(round), world)),
        timeOf(() => curlTo(`${service.url}${signedCreate()}`)),
        timeOf(() => run([...createGroup(round), '--endpoint', service.url], world)),
      ];
      if (round > 0) for (const [index, list] of [node, curl, ess].entries()) list.push(times[index] ?? NaN);
    }
    await service.stop();
    return [
      {
        name: 'ess, of bare Node and curl together',
        value: `${median(ess).toFixed(1)} ms`,
        ratio: median(ess) / (median(node) + median(curl)),
        goal: 1.35,
      },
    ];
  },
};

const timeOf = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const curlTo = (url: string): void => {
  const { status, stdout } = spawnSync('curl', ['--silent', '--fail', url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`curl ended with ${status}: ${stdout}`);
};
