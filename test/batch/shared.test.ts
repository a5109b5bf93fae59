import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { initJournal } from '../../src/journal/open.ts';
import { type Effects, makeHome, startEmulatorProcess } from '../helpers/program.ts';
import { type Server, startPostgres } from '../journal/postgres/server.ts';
import { groups, runBatch, writePlan } from './lines.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
  await initJournal(server.url, { clock: systemClock });
});
afterAll(() => server.remove());

it('machines that share a journal begin a plan at different places, and do each step once', async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:delay=10']);
  // One that takes a result of another, wherever a machine begins.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.
  const parameters = { ScalingGroupId: '${steps.group-0.ScalingGroupId}', MaxSize: 6 };
  const rule = { id: 'on', operation: 'ModifyScalingGroup', parameters };
  const plan = await writePlan(home, [...groups(100), rule]);
  const args = [plan, '--concurrency', '4', '--endpoint', emulator.url, '--journal', server.url];
  const runs = await Promise.all([runBatch(home, args), runBatch(home, args), runBatch(home, args)]);
  for (const { exitCode, stderr, lines, statuses } of runs) {
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('101 of 101 steps done')]);
    expect([lines.length, Object.keys(statuses).length]).toEqual([101, 101]);
  }
  // All at the first step of a plan of 100: one in ten thousand runs.
  expect(new Set(runs.map(({ lines }) => lines[0]?.step)).size).toBeGreaterThan(1);
  const { effects } = await emulator.inspect<Effects>('effects');
  const made = effects.filter(({ operation }) => operation === 'CreateScalingGroup');
  expect(new Set(made.map(({ clientToken }) => clientToken)).size).toBe(100);
  expect(made).toHaveLength(100);
});
