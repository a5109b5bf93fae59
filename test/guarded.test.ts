import { describe, expect, it } from 'vitest';
import { kindOf, loadOperation, operationNames } from '../src/catalog/catalog.ts';
import { type Effects, makeHome, startEmulatorProcess } from './helpers/program.ts';

/** Every write of kind `once` that can be looked for, and what it takes; `ID` stands for its group. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  CreateAlarm: [
    ...['--scaling-group-id', 'ID', '--name', 'busy', '--metric-name', 'CpuUtilization', '--threshold', '80'],
    ...[
      '--statistics',
      'Average',
      '--comparison-operator',
      '>=',
      '--period',
      '60',
      '--evaluation-count',
      '3',
    ],
    ...['--metric-type', 'system', '--alarm-action', 'ari:acs:ess:cn-qingdao:1:scalingrule/asr-1'],
  ],
  CreateEciScalingConfiguration: [
    ...['--scaling-group-id', 'ID', '--scaling-configuration-name', 'small', '--cpu', '2', '--memory', '4'],
    ...['--container', 'name=web,image=nginx'],
  ],
  CreateLifecycleHook: [
    ...['--scaling-group-id', 'ID', '--lifecycle-hook-name', 'drain', '--lifecycle-transition', 'SCALE_IN'],
    ...['--heartbeat-timeout', '90'],
  ],
  CreateNotificationConfiguration: [
    ...['--scaling-group-id', 'ID', '--notification-arn', 'acs:ess:cn-qingdao:1:cloudmonitor'],
    ...['--notification-type', 'AUTOSCALING:SCALE_OUT_SUCCESS'],
  ],
  CreateScalingRule: [
    ...['--scaling-group-id', 'ID', '--scaling-rule-name', 'up', '--adjustment-type', 'TotalCapacity'],
    ...['--adjustment-value', '1'],
  ],
  CreateScheduledTask: [
    ...['--scaling-group-id', 'ID', '--scheduled-task-name', 'nightly', '--launch-time', 'SOON'],
    ...['--min-value', '0'],
  ],
};

const setUp = async (operation: string, fault: string) => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', `${operation}:${fault}`]);
  const type = operation === 'CreateEciScalingConfiguration' ? 'ECI' : 'ECS';
  const group = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--group-type', type];
  const { stdout } = await home.ess([
    ...group,
    '--endpoint',
    emulator.url,
    '--query',
    'ScalingGroupId',
    '--output',
    'text',
  ]);
  const soon = new Date(Date.now() + 86_400_000).toISOString().replace(/:\d\d\.\d+Z/, 'Z');
  const flags = (guarded[operation] ?? []).map((word) => ({ ID: stdout.trim(), SOON: soon })[word] ?? word);
  return {
    flags,
    report: (args: readonly string[] = flags) =>
      home.report([operation, ...args, '--endpoint', emulator.url]),
    made: async () =>
      (await emulator.inspect<Effects>('effects')).effects.filter((effect) => effect.operation === operation),
  };
};

describe('a write that takes no token, and whose answer was lost', () => {
  it('is looked for wherever its operation has a name to look by', async () => {
    const named: string[] = [];
    for (const name of operationNames) {
      const operation = await loadOperation(name);
      if (operation?.naturalKey && kindOf(operation, '2014-08-28') === 'once') named.push(name);
    }
    expect(Object.keys(guarded)).toEqual(named);
  });

  it.each(Object.keys(guarded))('%s is found, with its IDs', async (operation) => {
    const { report, made } = await setUp(operation, 'lose-reply@1');
    const run = await report();
    expect(run.report, run.stderr).toMatchObject({
      ...{ status: 'recovered', guarded: true, evidence: 'guard-found' },
    });
    const [effect, ...others] = await made();
    expect(others).toEqual([]);
    // A notification configuration has no ID of its own.
    const ids = operation === 'CreateNotificationConfiguration' ? [] : (effect?.ids ?? ['none']);
    expect(Object.values(run.report.response ?? {})).toEqual(expect.arrayContaining([...ids]));
  });

  it.each(Object.keys(guarded))('%s is sent again only when it is provably absent', async (operation) => {
    const { report, made } = await setUp(operation, 'error=500@1');
    const run = await report();
    // Alarms may share a name: that none is found proves nothing of the one that may still be on its way.
    const isUnique = operation !== 'CreateAlarm';
    expect([run.report.status, run.report.evidence]).toEqual(
      isUnique ? ['fresh', 'guard-absent'] : ['unknown', 'guard-undecided'],
    );
    expect(await made()).toHaveLength(isUnique ? 1 : 0);
  });

  it('is not taken for another one of its name that was there before', async () => {
    const { flags, report, made } = await setUp('CreateScalingRule', 'error=500@2');
    expect((await report()).report.status).toBe('fresh');
    const { report: second, exitCode } = await report(flags.map((word) => (word === '1' ? '2' : word)));
    expect([second.status, second.evidence, exitCode]).toEqual(['unknown', 'guard-undecided', 8]);
    expect(await made()).toHaveLength(1);
  });
});
