import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { EssError } from '../../src/errors.ts';
import { type Client, clientOf, startTest } from './client.ts';

const serve = fileURLToPath(new URL('serve.ts', import.meta.url));

const stateFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-emulator-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'state.db');
};

/** Starts an emulator in a process of its own; ended with the test at the latest. */
const startProcess = async (
  state: string,
  ...faults: readonly string[]
): Promise<Client & { child: ChildProcess }> => {
  const child = spawn(process.execPath, [serve, state, ...faults], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => kill(child));
  const [line]: Buffer[] = await once(child.stdout, 'data');
  return { ...clientOf(String(line).trim()), child };
};

/** As hard as it can be: the process has no say in it. */
const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

const create = ({ call }: Client, ClientToken: string) =>
  call('CreateScalingGroup', {
    MinSize: 0,
    MaxSize: 1,
    ScalingGroupName: `group-${ClientToken}`,
    ClientToken,
  });

const effectsOf = async ({
  inspect,
}: Client): Promise<readonly { clientToken: string; ids: readonly string[] }[]> =>
  (await inspect('effects')).body.effects;

describe('a state on disk', () => {
  it('is there again after the emulator was closed and started anew: groups, tokens, nonces, clock', async () => {
    const state = await stateFile();
    const first = await startTest({ state }, systemClock);
    const { ScalingGroupId } = (await create(first, 't-1')).body;
    await first.call('DescribeScalingGroups', {}, { nonce: 'n-1' });
    await first.inspect('clock', 'POST', { advanceMs: 86_400_000 });
    await first.emulator.close();
    const second = await startTest({ state, tokenRetention: 2 * 86_400_000 }, systemClock);
    expect((await second.call('DescribeScalingGroups', {}, { nonce: 'n-1' })).body.Code).toBe(
      'SignatureNonceUsed',
    );
    expect((await second.call('DescribeScalingGroups')).body.TotalCount).toBe(1);
    expect(await effectsOf(second)).toHaveLength(1);
    const now = (await second.inspect('clock', 'POST', { advanceMs: 0 })).body.now;
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(86_000_000);
    await second.inspect('reset', 'POST');
    expect((await create(second, 't-1')).body.ScalingGroupId).not.toBe(ScalingGroupId);
  });

  it('is made where its folders are not there yet', async () => {
    const state = join(await stateFile(), 'deep', 'down', 'state.db');
    expect((await (await startTest({ state }, systemClock)).call('DescribeScalingGroups')).status).toBe(200);
  });

  it.each([
    ['is no database', 'this is no database, whatever its name says, and long enough to be read as one'],
    ['was made by another version of the emulator', undefined],
  ])('that %s is refused and left as it is', async (_, content) => {
    const state = await stateFile();
    if (content === undefined) new DatabaseSync(state).exec('PRAGMA user_version = 99; CREATE TABLE t (a)');
    else await writeFile(state, content);
    const start = startEmulator({ state }, { clock: systemClock });
    await expect(start).rejects.toBeInstanceOf(EssError);
    await expect(start).rejects.toMatchObject({ category: 'setup', message: expect.stringContaining(state) });
  });

  it('a port that is taken is an error that says so', async () => {
    const { emulator } = await startTest({}, systemClock);
    const port = Number(new URL(emulator.url).port);
    const start = startEmulator({ state: 'memory', port }, { clock: systemClock });
    await expect(start).rejects.toMatchObject({
      category: 'setup',
      message: expect.stringContaining(String(port)),
    });
  });
});

describe('several processes on one state', () => {
  it('see the work of each other, and do the work of one token once', async () => {
    const state = await stateFile();
    const [one, two] = await Promise.all([startProcess(state), startProcess(state)]);
    const tokens = Array.from({ length: 50 }, (_, n) => `t-${n}`);
    const answers = await Promise.all(
      tokens.flatMap((token) => [create(one, token), create(two, token), create(one, token)]),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => body.ScalingGroupId)).size).toBe(tokens.length);
    const effects = await effectsOf(one);
    expect(effects).toEqual(await effectsOf(two));
    expect(new Set(effects.map(({ clientToken }) => clientToken)).size).toBe(tokens.length);
    expect(effects).toHaveLength(tokens.length);
    expect((await two.call('DescribeScalingGroups')).body.TotalCount).toBe(tokens.length);
  });

  it('remember the nonces of each other', async () => {
    const state = await stateFile();
    const [one, two] = await Promise.all([startProcess(state), startProcess(state)]);
    expect((await one.call('DescribeScalingGroups', {}, { nonce: 'n-1' })).status).toBe(200);
    expect((await two.call('DescribeScalingGroups', {}, { nonce: 'n-1' })).body.Code).toBe(
      'SignatureNonceUsed',
    );
  });
});

describe('a process that is killed at any moment', () => {
  it('leaves every answered piece of work whole, and no half one', async () => {
    const state = await stateFile();
    const answered = new Map<string, string>();
    const sent = new Set<string>();
    for (const round of [1, 2, 3, 4]) {
      const client = await startProcess(state);
      const target = answered.size + 20 * round;
      const stream = async (lane: number): Promise<void> => {
        for (let n = 0; ; n += 1) {
          const token = `t-${round}-${lane}-${n}`;
          sent.add(token);
          answered.set(token, (await create(client, token)).body.ScalingGroupId);
          if (answered.size >= target) client.child.kill('SIGKILL');
        }
      };
      await Promise.allSettled([1, 2, 3, 4].map(stream));
      await kill(client.child);
    }
    const after = await startProcess(state);
    const effects = await effectsOf(after);
    const done = new Map(effects.map(({ clientToken, ids }) => [clientToken, ids[0]]));
    expect(done.size).toBe(effects.length);
    for (const [token, id] of answered) expect(done.get(token)).toBe(id);
    expect((await after.call('DescribeScalingGroups')).body.TotalCount).toBe(effects.length);
    // Each token gives its one group, whether its answer had arrived or not.
    for (const token of sent) {
      const { ScalingGroupId } = (await create(after, token)).body;
      expect(ScalingGroupId).toBe(done.get(token) ?? ScalingGroupId);
    }
    expect(await effectsOf(after)).toHaveLength(sent.size);
    expect((await after.call('DescribeScalingGroups')).body.TotalCount).toBe(sent.size);
  });

  it('while it holds a token in a delay: the next process does the work', async () => {
    const state = await stateFile();
    const client = await startProcess(state, 'CreateScalingGroup:delay=60000');
    const lost = create(client, 't-1').catch(() => 'lost');
    for (let seen = 0; seen === 0; ) seen = (await client.inspect('requests')).body.requests.length;
    await kill(client.child);
    expect(await lost).toBe('lost');
    const after = await startProcess(state);
    expect((await create(after, 't-1')).status).toBe(200);
    expect(await effectsOf(after)).toHaveLength(1);
  });
});
