import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { longestMs } from './limits.ts';
import type { Target } from './target.ts';

/*
 * Throws so many cases of a seed at one target. `beats` counts them for whoever watches; the message at the end
 * is what was found, or nothing.
 */
interface Work {
  readonly name: string;
  readonly cases: number;
  readonly seed: number;
  readonly path: string | undefined;
  readonly beats: Int32Array;
}

// Started by main.ts alone.
const { name, cases, seed, path, beats } = workerData as Work;
const { target }: { target: Target<unknown> } = await import(`./targets/${name}.ts`);

/** Processor time, so that a busy machine is not taken for a slow reader. */
const timed = async (input: unknown): Promise<void> => {
  Atomics.add(beats, 0, 1);
  const begun = process.threadCpuUsage();
  await target.read(input);
  const { user, system } = process.threadCpuUsage(begun);
  if ((user + system) / 1_000 > longestMs) throw new Error(`took ${Math.round((user + system) / 1_000)} ms`);
};

const checked = await fc.check(fc.asyncProperty(target.cases, timed), {
  ...{ numRuns: cases, seed, endOnFailure: path !== undefined },
  ...(path !== undefined && { path }),
});
target.close?.();
const found = checked.failed
  ? `${inspect(checked.errorInstance)}\n${fc.defaultReportMessage(checked)}\nseed ${checked.seed}, path ${checked.counterexamplePath}`
  : undefined;
parentPort?.postMessage({ found, cases: checked.numRuns });
