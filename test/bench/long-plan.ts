import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Bench, World } from './bench.ts';
import { stepLine } from './commands.ts';
import { startConstant } from './emulator/service.ts';

const steps = 1_000_000;
const concurrency = 32;
/** Megabytes. */
const allowed = 150;

const program = fileURLToPath(new URL('../../bin/ess.js', import.meta.url));
const preload = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));

/** A plan that is far longer than memory should have to hold. It takes minutes, and 3 GB of disk for its journal. */
export const longPlan: Bench = {
  title: `a plan of ${steps.toLocaleString('en')} steps at concurrency ${concurrency}, a service that answers a constant`,
  run: async (world) => {
    const plan = await writePlan(world.folder);
    const service = await startConstant();
    const journal = join(world.folder, 'long-plan.db');
    try {
      const { peak, first, last } = await runPlan(plan, service.url, journal, world);
      return [
        {
          name: `peak memory, of ${allowed} MB`,
          value: `${peak.toFixed(0)} MB`,
          ratio: peak / allowed,
          goal: 1,
        },
        {
          name: 'time of the last tenth, of the first',
          value: `${Math.round(steps / 10 / (last / 1_000)).toLocaleString('en')}/s`,
          ratio: last / first,
          goal: 1.2,
        },
      ];
    } finally {
      await service.stop();
      for (const file of [plan, journal]) rmSync(file, { force: true });
    }
  },
};

const writePlan = async (folder: string): Promise<string> => {
  const plan = join(folder, 'long-plan.ndjson');
  const file = createWriteStream(plan);
  for (let index = 0; index < steps; index += 1) {
    if (!file.write(stepLine(index))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return plan;
};

/** Peak memory in megabytes; the time that the first and the last tenth of the steps took, milliseconds. */
const runPlan = async (plan: string, url: string, journal: string, { env }: World) => {
  const args = ['batch', plan, '--concurrency', `${concurrency}`, '--endpoint', url, '--journal', journal];
  const child = spawn(process.execPath, ['--require', preload, program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const [, stdout, , peakPipe] = child.stdio;
  if (!stdout || !peakPipe || !('read' in peakPipe)) throw new Error('there is no pipe');
  const exited = once(child, 'exit');
  const peakText = text(peakPipe);
  /** When each tenth had been done, and the first step before them. */
  const marks: number[] = [];
  let done = 0;
  for await (const chunk of stdout) {
    for (const byte of chunk) if (byte === 0x0a) done += 1;
    while (done > 0 && marks.length * (steps / 10) <= done) marks.push(performance.now());
  }
  const [status] = await exited;
  if (status !== 0 || done !== steps)
    throw new Error(`${done} of ${steps} steps; the exit code is ${status}`);
  const tookOf = (tenth: number): number => (marks[tenth + 1] ?? NaN) - (marks[tenth] ?? NaN);
  return { peak: Number(await peakText) / 1024, first: tookOf(0), last: tookOf(9) };
};
