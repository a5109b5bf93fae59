import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from '../bench.ts';

const rounds = 11;

/** How much later than bare Node's end it may be ready, milliseconds. */
const allowed = 150;

const program = fileURLToPath(new URL('../../../bin/ess.js', import.meta.url));

/** How long it takes until the emulator is ready, above what bare Node takes. */
export const readiness = async (): Promise<Figure> => {
  const above: number[] = [];
  // Round 0 fills the compile cache.
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await timeOf(['-e', 'console.log()']);
    const ready = await timeOf([program, 'emulator']);
    if (round > 0) above.push(ready - bare);
  }
  const typical = median(above);
  return {
    name: `ready, above bare Node, of ${allowed} ms`,
    value: `${typical.toFixed(0)} ms`,
    ratio: typical / allowed,
    goal: 1,
  };
};

/** Until the first line comes. */
const timeOf = async (args: readonly string[]): Promise<number> => {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const time = performance.now() - started;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
  return time;
};
