import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type Figure, median, type World } from './bench.ts';

const many = 1_000_000;
const rounds = 15;
const turns = 8;

/** What the journal adds to a call. */
export const journal: Bench = {
  title: 'the journal, in each call',
  run: (world) => {
    const path = join(world.folder, 'journal.db');
    measured(world, 'fill', path, 1);
    return writing(measured(world, 'write', path, 200));
  },
};

/** That a journal's length does not matter. It takes minutes. */
export const longJournal: Bench = {
  title: `the journal, empty and with ${many.toLocaleString('en')} calls`,
  run: (world) => {
    const [empty, full] = [join(world.folder, 'empty.db'), join(world.folder, 'full.db')];
    const measure = (what: string, path: string, number: number) => measured(world, what, path, number);
    measure('fill', empty, 1);
    measure('fill', full, many);
    return [
      // It fills a page of the empty one as well.
      ...writing(measure('write', empty, 200)),
      // By turns, for a busy machine is not equally busy all the time.
      ...reading(
        Array.from({ length: turns }, () => ({
          empty: measure('read', empty, rounds),
          full: measure('read', full, rounds),
        })),
      ),
      memory(
        'ess journal export, peak memory',
        peakOf(world, ['export', '--journal', full, '--since', '18d']),
        peakOf(world, ['export', '--journal', full]),
      ),
      // Of the calls of 180 days a fiftieth, then all that are older than some hours.
      memory(
        'ess journal prune, peak memory',
        peakOf(world, ['prune', '--journal', full, '--older-than', '176d']),
        peakOf(world, ['prune', '--journal', full, '--older-than', '6h']),
      ),
    ];
  },
};

const measured = ({ env }: World, what: string, path: string, number: number): unknown => {
  const script = fileURLToPath(new URL('./journal/measure.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, what, path, `${number}`], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${what} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
};

/** The most memory that a command of the built program has, megabytes. */
const peakOf = ({ env, folder }: World, args: readonly string[]): number => {
  const command = ['--require', preload, program, 'journal', ...args];
  const { status, output } = spawnSync(process.execPath, command, {
    ...{ cwd: folder, env, encoding: 'utf8' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${output[2]}`);
  return Number(output[3]) / 1024;
};

const program = fileURLToPath(new URL('../../bin/ess.js', import.meta.url));
const preload = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));

type Times = Readonly<Record<string, readonly number[]>>;

const isTimes = (value: unknown): value is Times => typeof value === 'object' && value !== null;

const writing = (times: unknown): Figure[] => {
  if (!isTimes(times)) return [];
  const both = (times.intent ?? []).map((intent, index) => intent + (times.settlement?.[index] ?? 0));
  const syncs = times['two syncs'] ?? [];
  return [
    late('intent + settlement, p95, of 5 ms', both),
    // What the disk alone takes for as much, at the same time: where this is over, the machine is busy.
    late('two plain syncs, p95, of 5 ms', syncs),
    {
      name: 'intent + settlement to two plain syncs',
      value: `${median(both).toFixed(2)} ms`,
      ratio: median(both) / median(syncs),
      goal: 1.5,
    },
  ];
};

const late = (name: string, times: readonly number[]): Figure => {
  const value = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  return { name, value: `${value.toFixed(2)} ms`, ratio: value / 5, goal: 1 };
};

const reading = (runs: readonly { readonly empty: unknown; readonly full: unknown }[]): Figure[] => {
  const of = (which: 'empty' | 'full', name: string): number =>
    median(runs.map((run) => run[which]).flatMap((times) => (isTimes(times) ? (times[name] ?? []) : [])));
  return ['open', 'look up', 'newest page'].map((name) => ({
    name: `${name}, full to empty`,
    value: `${of('full', name).toFixed(2)} ms`,
    ratio: of('full', name) / of('empty', name),
    goal: 1.5,
  }));
};

const memory = (name: string, few: number, all: number): Figure => ({
  name: `${name}, all to a part`,
  value: `${all.toFixed(0)} MB`,
  ratio: all / few,
  goal: 1.5,
});
