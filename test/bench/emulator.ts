import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench, Figure } from './bench.ts';

const measurements = fileURLToPath(new URL('./emulator/measure.ts', import.meta.url));

/** The embedded service under load, in a process of its own, for it has to wait for answers. */
export const emulator: Bench = {
  title: 'the embedded service, medians of rounds in turns',
  run: ({ env, folder }) => {
    const { status, stdout } = spawnSync(process.execPath, [measurements, folder], {
      ...{ env, encoding: 'utf8' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`the measurements of the embedded service ended with ${status}`);
    // Written by measure.ts.
    const figures: readonly Figure[] = JSON.parse(stdout);
    return figures;
  },
};
