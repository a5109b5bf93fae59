import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { emulatorCommand } from '../../src/cli/commands/emulator.ts';
import { systemChance, systemClock } from '../../src/context.ts';
import { enabledGroup, startTest } from './client.ts';
import { groupOf, instancesOf } from './views.ts';

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-transfer-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A stream that nobody reads before it has ended. */
const output = (): PassThrough => new PassThrough({ highWaterMark: 1e6 });

/** Runs `ess emulator …` with that standard input. */
const run = async (args: readonly string[], input = ''): Promise<{ stdout: string; stderr: string }> => {
  const [stdout, stderr] = [output(), output()];
  await emulatorCommand({
    io: { stdin: Readable.from([input]), stdout, stderr },
    env: {},
    platform: 'linux',
    pid: 1,
    nodeVersion: process.version,
    clock: systemClock,
    chance: systemChance,
    signal: new AbortController().signal,
    language: 'en',
  }).parseAsync(args, { from: 'user' });
  for (const stream of [stdout, stderr]) stream.end();
  return { stdout: await text(stdout), stderr: await text(stderr) };
};

/** A state with a group, its instances, a token and a jump of the clock. */
const makeState = async (folder: string) => {
  const state = join(folder, 'one.db');
  const client = await startTest({ state }, systemClock);
  const id = await enabledGroup(client);
  const fields = { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web', ClientToken: 't-1' };
  const { ScalingGroupId } = (await client.call('CreateScalingGroup', fields)).body;
  await client.inspect('clock', 'POST', { advanceMs: 60_000 });
  const before = {
    group: await groupOf(client, id),
    instances: await instancesOf(client, id),
    effects: (await client.inspect('effects')).body,
  };
  await client.emulator.close();
  return { state, id, fields, ScalingGroupId, before };
};

it('an exported state is the same state where it is imported: resources, tokens, effects, clock', async () => {
  const folder = await makeFolder();
  const { state, id, fields, ScalingGroupId, before } = await makeState(folder);
  const { stdout } = await run(['export', '--state', state]);
  const copy = join(folder, 'deep', 'two.db');
  const { stderr } = await run(['import', '--state', copy], stdout);
  expect(stderr).toMatch(/^\d+ entries imported into .*two\.db\n$/);
  expect((await run(['export', '--state', copy])).stdout).toBe(stdout);
  const client = await startTest({ state: copy }, systemClock);
  expect(await groupOf(client, id)).toEqual(before.group);
  expect(await instancesOf(client, id)).toEqual(before.instances);
  expect((await client.inspect('effects')).body).toEqual(before.effects);
  expect((await client.call('CreateScalingGroup', fields)).body.ScalingGroupId).toBe(ScalingGroupId);
  const { now } = (await client.inspect('clock', 'POST', { advanceMs: 0 })).body;
  expect(Date.parse(now) - Date.now()).toBeGreaterThan(50_000);
});

it('is read from a file as well, but never into a state that holds something', async () => {
  const folder = await makeFolder();
  const { state } = await makeState(folder);
  const file = join(folder, 'fixture.ndjson');
  await writeFile(file, (await run(['export', '--state', state])).stdout);
  const copy = join(folder, 'two.db');
  await run(['import', file, '--state', copy]);
  await expect(run(['import', file, '--state', copy])).rejects.toMatchObject({
    category: 'setup',
    message: expect.stringContaining('is not empty'),
  });
});

const header = '{"format":"ess-emulator-state","version":1}\n';

it.each([
  ['', 'line 1'],
  ['hello\n', 'line 1'],
  ['{"format":"ess-emulator-state","version":2}\n', 'line 1'],
  [`${header}{}\n`, 'line 2'],
  [`${header}{"part":"scaling_groups","key":"a","value":{"id":"b","realm":"r","parent":"r"}}\n`, 'line 2'],
  [`${header}{"part":"settings","key":"n","value":1}\n{"part":"nothing","key":"n","value":1}\n`, 'line 3'],
  [`${header}{"part":"tokens","key":"t","value":{"scope":"s"}}\n`, 'line 2'],
  [
    `${header}{"part":"effects","key":"e","value":{"operation":"O","requestId":"r","ids":[1],"at":0}}\n`,
    'line 2',
  ],
  [`${header}{"part":"agenda","key":"x","value":{"at":1,"kind":"k","subject":"s"}}\n`, 'line 2'],
])(
  'of a line that was never exported it says which one it is, and imports nothing: %j',
  async (input, place) => {
    const state = join(await makeFolder(), 'state.db');
    await expect(run(['import', '--state', state], input)).rejects.toMatchObject({
      category: 'usage',
      message: expect.stringContaining(place),
    });
    // Nothing was imported: it is still empty.
    await run(['import', '--state', state], header);
  },
);

it('what is not there is neither exported nor imported, and nothing is made in its place', async () => {
  const folder = await makeFolder();
  const state = join(folder, 'none.db');
  await expect(run(['export', '--state', state])).rejects.toMatchObject({ category: 'setup' });
  const missing = run(['import', join(folder, 'none.ndjson'), '--state', state]);
  await expect(missing).rejects.toMatchObject({
    category: 'usage',
    message: expect.stringContaining('none'),
  });
  const nowhere = run(['import', '--state', 'memory'], header);
  await expect(nowhere).rejects.toMatchObject({ category: 'usage' });
  expect(await readdir(folder)).toEqual([]);
});
