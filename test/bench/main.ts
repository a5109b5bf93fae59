import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { batch } from './batch.ts';
import type { Bench, Figure, World } from './bench.ts';
import { catalogue } from './catalogue.ts';
import { emulator } from './emulator.ts';
import { journal, longJournal } from './journal.ts';
import { longPlan } from './long-plan.ts';
import { memory } from './memory.ts';
import { oneCall } from './one-call.ts';
import { startUp } from './start-up.ts';
import { together } from './together.ts';

/*
 * `npm run bench`: measures the built program with the Node of the repository, and prints everything as a
 * ratio, for a ratio is much the same on every machine: to bare Node, or to what is set as a goal. A figure over
 * its goal is marked; nothing fails, because a machine may be busy. `npm run bench -- journal batch` runs these alone.
 */

const benches: Readonly<Record<string, Bench>> = {
  'start-up': startUp,
  catalogue,
  memory,
  'one-call': oneCall,
  journal,
  batch,
  together,
  emulator,
};

/** These take minutes: they are run only when they are asked for. */
const longBenches: Readonly<Record<string, Bench>> = {
  'long-journal': longJournal,
  'long-plan': longPlan,
};

const known = { ...benches, ...longBenches };
const chosen = process.argv.slice(2).map((name) => {
  const bench = known[name];
  if (bench === undefined) throw new Error(`'${name}' is not one of ${Object.keys(known).join(', ')}`);
  return bench;
});

const folder = mkdtempSync(join(tmpdir(), 'ess-bench-'));
const world: World = {
  folder,
  env: {
    HOME: folder,
    // Node keeps what it compiled in the folder for temporary files.
    TMPDIR: folder,
    PATH: process.env.PATH ?? '',
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'ess-local',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ess-local-secret',
    ALIBABA_CLOUD_REGION_ID: 'cn-qingdao',
  },
};

const line = ({ name, value, ratio, goal }: Figure): string =>
  [
    name.padEnd(36),
    value.padStart(10),
    `${ratio.toFixed(2)}×`.padStart(7),
    `goal ${goal.toFixed(2)}×`,
    ratio <= goal ? 'ok' : 'OVER',
  ].join('  ');

process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} CPUs\n`);
try {
  for (const { title, run } of chosen.length > 0 ? chosen : Object.values(benches)) {
    process.stdout.write(`\n${title}\n`);
    for (const figure of await run(world)) process.stdout.write(`  ${line(figure)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
