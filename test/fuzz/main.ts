import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { hangMs } from './limits.ts';

/*
 * `npm run test:fuzz -- [--cases <n>] [--seed <n>] [--only <target>] [--path <path>]`: throws so many cases at
 * each reader of what comes from outside. None may crash, take longer than a second, or end with an exit code
 * outside of the contract. A failure is printed with the smallest case that still fails; seed and path play it
 * again.
 */
const targets = ['arguments', 'params', 'plans', 'config', 'requests', 'answers'] as const;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});
/** The test of the fuzzer itself asks for a reader with a fault. */
const known: readonly string[] = [...targets, 'selftest'];
const chosen = values.only === undefined ? targets : [values.only];
if (!chosen.every((name) => known.includes(name))) throw new Error(`--only is one of: ${targets.join(', ')}`);
const cases = Number(values.cases);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(seed)) throw new Error('whole numbers are wanted');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Checked {
  readonly found: string | undefined;
  readonly cases: number;
}

/** Runs one target in a thread of its own: one that hangs can be ended. */
const fuzz = (name: string): Promise<Checked> =>
  new Promise((resolve, reject) => {
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { name, cases, seed, path: values.path, beats },
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    let before = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(beats, 0);
      if (now === before && now > 0) {
        worker.terminate().catch(reject);
        resolve({ found: `case ${now} of seed ${seed} does not end`, cases: now });
      }
      before = now;
    }, hangMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => clearInterval(watch));
  });

let failed = 0;
for (const name of chosen) {
  const begun = performance.now();
  const checked = await fuzz(name);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  print(
    `${name}: ${checked.cases} cases, ${checked.found === undefined ? 'nothing found' : 'FAILED'}, ${seconds} s`,
  );
  if (checked.found === undefined) continue;
  failed += 1;
  print(checked.found);
  print(`again: npm run test:fuzz -- --only ${name} --cases ${cases} --seed ${seed}`);
}
process.exitCode = failed === 0 ? 0 : 1;
