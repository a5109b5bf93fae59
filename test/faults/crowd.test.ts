import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { initJournal } from '../../src/journal/open.ts';
import type { Report } from '../../src/report.ts';
import { type Effects, type Home, makeHome, startEmulatorProcess } from '../helpers/program.ts';
import { type Server, startPostgres } from '../journal/postgres/server.ts';

const create = (token: string, url: string): readonly string[] => [
  ...['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', token],
  ...['--endpoint', url, '--output', 'report', '--quiet'],
];

interface Ended {
  readonly exitCode: number;
  readonly report: Report | undefined;
  readonly stderr: string;
}

const run = async (home: Home, command: readonly string[]): Promise<Ended> => {
  const { exitCode, stdout, stderr } = await home.ess(command);
  return { exitCode, report: stdout === '' ? undefined : JSON.parse(stdout), stderr };
};

/** How often each status was said. */
const tally = (ends: readonly Ended[]): Record<string, number> => {
  const byStatus = Map.groupBy(ends, ({ report }) => report?.status ?? 'nothing');
  return Object.fromEntries([...byStatus].map(([status, same]) => [status, same.length]));
};

it('a hundred processes with one token at once make one call: one is fresh, the others wait', {
  timeout: 180_000,
}, async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=500@1']);
  const ends = await Promise.all(
    Array.from({ length: 100 }, () => run(home, create('one for all', emulator.url))),
  );
  expect(ends.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
  expect(tally(ends)).toEqual({ fresh: 1, replayed: 99 });
  const { effects } = await emulator.inspect<Effects>('effects');
  expect(effects).toMatchObject([{ clientToken: 'one for all' }]);
  const [id] = effects[0]?.ids ?? [];
  for (const { report } of ends) expect(report?.response).toMatchObject({ ScalingGroupId: id });
});

describe('ten processes for each of ten tokens, with a shared journal', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
    await initJournal(server.url, { clock: systemClock });
  });
  afterAll(() => server.remove());

  it('make ten calls although its server is stopped and started in the middle', {
    timeout: 180_000,
  }, async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:late-reply=200']);
    const tokens = Array.from({ length: 10 }, (_, index) => `token ${index}`);
    let ended = 0;
    const { promise: middle, resolve: isMiddle } = Promise.withResolvers<void>();
    /** One command, typed again where it said that the journal kept it from sending anything. */
    const persist = async (token: string): Promise<Ended & { token: string }> => {
      const end = await run(home, [...create(token, emulator.url), '--journal', server.url]);
      ended += 1;
      if (ended === 20) isMiddle();
      if (end.exitCode !== 3) return { ...end, token };
      expect(end.stderr).toContain('Nothing was sent.');
      return await persist(token);
    };
    const all = Promise.all(tokens.flatMap((token) => Array.from({ length: 10 }, () => persist(token))));
    await middle;
    await server.stop();
    await server.start();
    const ends = await all;

    expect(ends.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
    for (const token of tokens) {
      const { fresh = 0, recovered = 0, replayed = 0 } = tally(ends.filter((end) => end.token === token));
      // The server may have been away when the call was to be settled: then the next one recovers it.
      expect([fresh <= 1, fresh + recovered >= 1, fresh + recovered + replayed]).toEqual([true, true, 10]);
    }
    const { effects } = await emulator.inspect<Effects>('effects');
    expect(effects.map(({ clientToken }) => clientToken).sort()).toEqual(tokens);
    const pending = await home.ess(['journal', 'pending', '--output', 'json', '--journal', server.url]);
    expect(JSON.parse(pending.stdout)).toEqual([]);
  });
});
