import RPCClient from '@alicloud/pop-core';
import { describe, expect, it } from 'vitest';
import {
  type Emulator,
  type Home,
  makeHome,
  type Requests,
  startEmulatorProcess,
} from './helpers/program.ts';

const clientOf = (url: string): RPCClient =>
  new RPCClient({
    endpoint: url,
    apiVersion: '2014-08-28',
    accessKeyId: 'ess-local',
    accessKeySecret: 'ess-local-secret',
  });

const makeGroups = async (url: string, count: number): Promise<void> => {
  const client = clientOf(url);
  for (let index = 1; index <= count; index += 1) {
    const ScalingGroupName = `group-${String(index).padStart(3, '0')}`;
    await client.request('CreateScalingGroup', {
      RegionId: 'cn-qingdao',
      ScalingGroupName,
      MinSize: 0,
      MaxSize: 1,
    });
  }
};

describe('--all follows the pages', () => {
  const describeAll = ['describe-scaling-groups', '--all'];

  it.each(['2014-08-28', '2022-02-22'])('into one merged answer in the shape of %s', async (version) => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    await makeGroups(emulator.url, 55);
    const run = await home.ess([...describeAll, '--endpoint', emulator.url, '--api-version', version]);
    const answer = JSON.parse(run.stdout);
    const groups = version === '2014-08-28' ? answer.ScalingGroups.ScalingGroup : answer.ScalingGroups;
    expect(new Set(groups.map((group: { ScalingGroupName: string }) => group.ScalingGroupName)).size).toBe(
      55,
    );
    expect(answer).toMatchObject({ TotalCount: 55, PageNumber: 1, PageSize: 55 });
    // The largest page that the operation allows is 50.
    const { requests } = await emulator.inspect<Requests>('requests');
    expect(requests.filter(({ operation }) => operation === 'DescribeScalingGroups')).toHaveLength(2);
  });

  it('as NDJSON a line an entry, page by page, as large as the user wants the pages', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    await makeGroups(emulator.url, 7);
    const { stdout } = await home.ess([
      ...describeAll,
      ...['--endpoint', emulator.url, '--output', 'ndjson', '--page-size', '3'],
    ]);
    expect(stdout.split('\n').map((line) => JSON.parse(line).ScalingGroupName)).toHaveLength(7);
    const { requests } = await emulator.inspect<Requests>('requests');
    expect(requests.filter(({ operation }) => operation === 'DescribeScalingGroups')).toHaveLength(3);
  });

  it('and ends with the first page that is refused, and its exit code', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'DescribeScalingGroups:error=500']);
    const run = await home.ess([...describeAll, '--endpoint', emulator.url, '--max-attempts', '1']);
    expect([run.exitCode, run.stdout]).toEqual([8, '']);
  });

  it('is no option of an operation without pages', async () => {
    const home = await makeHome();
    const run = await home.ess(['delete-scaling-group', '--scaling-group-id', 'asg-1', '--all']);
    expect(run.exitCode).toBe(2);
  });
});

/** A group that is enabled, with a configuration and a rule that adds two instances. */
const makeRule = async (home: Home, emulator: Emulator): Promise<{ groupId: string; rule: string }> => {
  const ess = async (...args: readonly string[]): Promise<Record<string, string>> =>
    JSON.parse((await home.ess([...args, '--endpoint', emulator.url])).stdout);
  const { ScalingGroupId: groupId = '' } = await ess(
    'create-scaling-group',
    '--min-size',
    '0',
    '--max-size',
    '9',
  );
  const { ScalingConfigurationId: configuration = '' } = await ess(
    ...['create-scaling-configuration', '--scaling-group-id', groupId, '--image-id', 'm-1'],
    ...['--instance-type', 'ecs.g6.large', '--security-group-id', 'sg-1'],
  );
  await ess(
    ...['enable-scaling-group', '--scaling-group-id', groupId],
    ...['--active-scaling-configuration-id', configuration],
  );
  const { ScalingRuleAri: rule = '' } = await ess(
    ...['create-scaling-rule', '--scaling-group-id', groupId, '--scaling-rule-name', 'up'],
    ...['--adjustment-type', 'QuantityChangeInCapacity', '--adjustment-value', '2'],
  );
  return { groupId, rule };
};

describe('waiting for what a call started', () => {
  it('--wait ends when the scaling activity has ended, and keeps stdout to the response', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--speed', '0.2']);
    const { groupId, rule } = await makeRule(home, emulator);
    const run = await home.ess([
      ...['execute-scaling-rule', '--scaling-rule-ari', rule, '--wait', '--endpoint', emulator.url],
    ]);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ ScalingActivityId: expect.stringMatching(/^asa-/) });
    expect(run.stderr).toContain('1 of 1 scaling activity ended, 100% done');

    const healthy = ['wait', 'instances', groupId, '--count', '2', '--endpoint', emulator.url];
    expect((await home.ess(healthy)).exitCode).toBe(0);
  });

  it('survives looks that bring no answer', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess([
      ...['--fault', 'DescribeScalingActivities:error=503@1', '--fault', 'DescribeScalingActivities:drop@2'],
      ...['--fault', 'DescribeScalingActivities:throttle@3'],
    ]);
    const { rule } = await makeRule(home, emulator);
    const run = await home.ess([
      ...['execute-scaling-rule', '--scaling-rule-ari', rule, '--wait', '--endpoint', emulator.url],
      ...['--max-attempts', '1'],
    ]);
    expect(run.exitCode).toBe(0);
  });

  it('ends with 10 when the time is up, and says how to go on', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--speed', '1000']);
    const { groupId, rule } = await makeRule(home, emulator);
    const run = await home.ess([
      ...['execute-scaling-rule', '--scaling-rule-ari', rule, '--wait', '--timeout', '600ms'],
      ...['--endpoint', emulator.url],
    ]);
    expect(run.exitCode).toBe(10);
    expect(run.stderr).toContain('`ess wait` waits on');
    const inactive = ['wait', 'group', groupId, '--state', 'Inactive', '--timeout', '300ms'];
    expect((await home.ess([...inactive, '--endpoint', emulator.url])).exitCode).toBe(10);
  });

  it('`ess wait group` is reached at once where it stands so already', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const { groupId } = await makeRule(home, emulator);
    const run = await home.ess(['wait', 'group', groupId, '--endpoint', emulator.url]);
    expect([run.exitCode, run.stderr]).toEqual([0, `group ${groupId} is Active`]);
    const gone = await home.ess([
      'wait',
      'group',
      'asg-none',
      '--state',
      'Deleted',
      '--endpoint',
      emulator.url,
    ]);
    expect(gone.exitCode).toBe(0);
  });

  it('a refusal ends the wait with its own exit code', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const run = await home.ess(['wait', 'activity', 'asa-1', '--endpoint', emulator.url], {
      env: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' },
    });
    expect(run.exitCode).toBe(4);
  });
});
