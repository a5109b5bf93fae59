import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type Figure, median, type World } from './bench.ts';
import { stepLine } from './commands.ts';

const calls = 10_000;
const concurrency = 32;
const rounds = 5;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const program = at('../../bin/ess.js');

/** What a process took, milliseconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

type Client = 'ess batch' | 'pop-core' | 'openapi-core' | 'ceiling';

/** Calls a second and processor time a call, against the vendor's clients in a plain loop. */
export const batch: Bench = {
  title: `${calls.toLocaleString('en')} calls at concurrency ${concurrency}, journal on, medians of ${rounds} rounds`,
  run: (world) => {
    const plan = join(world.folder, 'plan.ndjson');
    writeFileSync(plan, Array.from({ length: calls }, (_, index) => stepLine(index)).join(''));
    return [
      ...against(
        'constant',
        constantServer,
        ['ess batch', 'pop-core', 'openapi-core', 'ceiling'],
        plan,
        world,
      ),
      ...against('emulator', emulator, ['ess batch', 'pop-core', 'openapi-core'], plan, world),
    ];
  },
};

const constantServer = [at('./batch/constant-server.ts')];
const emulator = [program, 'emulator', '--state', 'memory', '--speed', '0'];

const against = (
  name: string,
  service: readonly string[],
  clients: readonly Client[],
  plan: string,
  world: World,
): readonly Figure[] => {
  const costs = new Map<Client, Cost[]>(clients.map((client) => [client, []]));
  // In turns, so that a slow moment meets all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const client of clients) {
      costs.get(client)?.push(withService(service, world, (url) => costOf(client, url, plan, world)));
    }
  }
  const typical = (client: Client): Cost => ({
    wall: median(costs.get(client)?.map(({ wall }) => wall) ?? []),
    cpu: median(costs.get(client)?.map(({ cpu }) => cpu) ?? []),
  });
  return figures(name, typical, clients);
};

const figures = (
  name: string,
  typical: (client: Client) => Cost,
  clients: readonly Client[],
): readonly Figure[] => {
  const [own, ...others] = [typical('ess batch'), typical('pop-core'), typical('openapi-core')];
  const best = (key: keyof Cost): number => Math.min(...others.map((cost) => cost[key]));
  const perSecond = (cost: Cost): string =>
    `${Math.round(calls / (cost.wall / 1_000)).toLocaleString('en')}/s`;
  return [
    {
      name: `${name}: time, of the better SDK's`,
      value: perSecond(own),
      ratio: own.wall / best('wall'),
      goal: 1 / 1.5,
    },
    {
      name: `${name}: CPU, of the better SDK's`,
      value: `${(own.cpu / calls).toFixed(3)} ms`,
      ratio: own.cpu / best('cpu'),
      goal: 0.75,
    },
    ...(clients.includes('ceiling')
      ? [
          {
            name: `${name}: time, of the HTTP client's alone`,
            value: perSecond(typical('ceiling')),
            ratio: own.wall / typical('ceiling').wall,
            goal: 1 / 0.6,
          },
        ]
      : []),
  ];
};

const costOf = (client: Client, url: string, plan: string, world: World): Cost => {
  const journal = join(world.folder, 'batch.db');
  for (const part of ['', '-wal', '-shm']) rmSync(`${journal}${part}`, { force: true });
  const args =
    client === 'ess batch'
      ? [program, 'batch', plan, '--concurrency', `${concurrency}`, '--endpoint', url, '--journal', journal]
      : [at('./batch/loop.ts'), client, url, `${calls}`, `${concurrency}`];
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--require', at('./batch/usage.cjs'), ...args],
    {
      ...{ env: world.env, encoding: 'utf8', maxBuffer: 256 * 1_048_576 },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  if (status !== 0) throw new Error(`${client} ended with ${status}: ${stderr}`);
  // Written by usage.cjs.
  const cost: Cost = JSON.parse(output[3] ?? '');
  return cost;
};

/** Starts a service for as long as `work` takes; its first line says where it listens. */
const withService = <Result>(
  args: readonly string[],
  world: World,
  work: (url: string) => Result,
): Result => {
  const path = join(world.folder, 'service.out');
  const out = openSync(path, 'w');
  const child = spawn(process.execPath, args, { env: world.env, stdio: ['ignore', out, 'inherit'] });
  try {
    return work(urlIn(path));
  } finally {
    child.kill();
    closeSync(out);
  }
};

/** The benches run one after the other and wait for nothing else meanwhile. */
const urlIn = (path: string): string => {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const url = /listening on (\S+)\n/.exec(readFileSync(path, 'utf8'))?.[1];
    if (url !== undefined) return url;
    Atomics.wait(pause, 0, 0, 20);
  }
};
