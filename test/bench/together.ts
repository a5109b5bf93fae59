import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { systemClock } from '../../src/context.ts';
import { initJournal } from '../../src/journal/open.ts';
import { type Effects, program, startEmulatorAlone } from '../helpers/emulator-process.ts';
import { startPostgres } from '../journal/postgres/server.ts';
import { type Bench, type Figure, median, type World } from './bench.ts';

const calls = 500;
const concurrency = 4;
const rounds = 3;
/** What a request takes, as over a network: the processes, not the machine, are what there is more of. */
const delayMs = 100;

/** One plan, done by several processes that share a journal in PostgreSQL. */
export const together: Bench = {
  title: `one plan of ${calls} calls on one PostgreSQL, ${delayMs} ms a request, medians of ${rounds} rounds`,
  run: async (world) => {
    const server = await startPostgres('on');
    try {
      await initJournal(server.url, { clock: systemClock });
      const times = new Map<number, number[]>([1, 2, 4].map((processes) => [processes, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const [processes, taken] of times) {
          taken.push(await timeOf(processes, `plan-${processes}-${round}`, server.url, world));
        }
      }
      return figures(times);
    } finally {
      await server.remove();
    }
  },
};

const figures = (times: ReadonlyMap<number, readonly number[]>): readonly Figure[] => {
  const alone = median(times.get(1) ?? []);
  return [...times].map(([processes, taken], index, all) => ({
    name: `${processes} ${processes === 1 ? 'process' : 'processes'}: time, of one's`,
    value: `${Math.round(calls / (median(taken) / 1_000)).toLocaleString('en')}/s`,
    ratio: median(taken) / alone,
    // More of them are never slower.
    goal: median(all[Math.max(0, index - 1)]?.[1] ?? []) / alone,
  }));
};

/** Milliseconds until the last process has ended. Throws when a call was done twice, or not at all. */
const timeOf = async (processes: number, name: string, journal: string, world: World): Promise<number> => {
  const plan = join(world.folder, `${name}.ndjson`);
  const steps = Array.from({ length: calls }, (_, index) => ({
    id: `group-${index}`,
    operation: 'CreateScalingGroup',
    parameters: { ScalingGroupName: `web-${index}`, MinSize: 0, MaxSize: 1 },
  }));
  writeFileSync(plan, steps.map((step) => `${JSON.stringify(step)}\n`).join(''));
  const service = await startEmulatorAlone(['--fault', `*:delay=${delayMs}`]);
  try {
    const args = [program, 'batch', plan, '--endpoint', service.url, '--journal', journal, '--quiet'];
    const started = performance.now();
    await Promise.all(
      Array.from({ length: processes }, () =>
        execa(process.execPath, [...args, '--concurrency', `${concurrency}`], {
          ...{ env: world.env, extendEnv: false, stdin: 'ignore', stdout: 'ignore' },
        }),
      ),
    );
    const taken = performance.now() - started;
    const { effects } = await service.inspect<Effects>('effects');
    if (effects.length !== calls) throw new Error(`${effects.length} groups were made by ${calls} steps`);
    return taken;
  } finally {
    service.process.kill();
  }
};
