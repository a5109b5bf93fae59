import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type Figure, median, type World } from './bench.ts';

const many = 1_000_000;
const rounds = 60;
const day = 86_400_000;

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
      ...reading(
        [measure('read', empty, rounds), measure('read', empty, rounds)],
        [measure('read', full, rounds), measure('read', full, rounds)],
      ),
      memory('export, peak memory', measure('export', full, many / 10), measure('export', full, many)),
      // Of the calls of 180 days a fiftieth, then a tenth of what is left.
      memory('prune, peak memory', measure('prune', full, 176 * day), measure('prune', full, 160 * day)),
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

type Times = Readonly<Record<string, readonly number[]>>;

const isTimes = (value: unknown): value is Times => typeof value === 'object' && value !== null;

const writing = (times: unknown): Figure[] => {
  if (!isTimes(times)) return [];
  const both = (times.intent ?? []).map((intent, index) => intent + (times.settlement?.[index] ?? 0));
  const late = [...both].sort((a, b) => a - b)[Math.floor(both.length * 0.95)] ?? Number.NaN;
  return [
    { name: 'intent + settlement, p95, of 5 ms', value: `${late.toFixed(2)} ms`, ratio: late / 5, goal: 1 },
  ];
};

const reading = (empty: readonly unknown[], full: readonly unknown[]): Figure[] => {
  const of = (runs: readonly unknown[], name: string): number =>
    median(runs.flatMap((times) => (isTimes(times) ? (times[name] ?? []) : [])));
  return ['open', 'look up', 'newest page'].map((name) => ({
    name: `${name}, full to empty`,
    value: `${of(full, name).toFixed(2)} ms`,
    ratio: of(full, name) / of(empty, name),
    goal: 1.5,
  }));
};

const memory = (name: string, few: unknown, all: unknown): Figure => ({
  name: `${name}, all to a part`,
  value: `${Number(all).toFixed(0)} MB`,
  ratio: Number(all) / Number(few),
  goal: 1.5,
});
