import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from '../client.ts';
import { groupOf, idsOf, instancesOf } from '../views.ts';

const minute = 60_000;

/** A group of four instances with another configuration to go to, at a speed of 0.3 s an instance. */
const setUp = async () => {
  const client = await startTest({ speed: 1 });
  const { call } = client;
  const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 10, DesiredCapacity: 4 });
  const pass = (advanceMs: number) => client.inspect('clock', 'POST', { advanceMs });
  await pass(minute);
  const made = await call('CreateScalingConfiguration', { ScalingGroupId, InstanceType: 'ecs.g7.large' });
  const { ScalingConfigurationId } = made.body;
  const start = (fields: Fields = {}) =>
    call('StartInstanceRefresh', {
      ...{ ScalingGroupId, 'DesiredConfiguration.ScalingConfigurationId': ScalingConfigurationId },
      ...fields,
    });
  const act = (action: string, InstanceRefreshTaskId: string) =>
    call(action, { ScalingGroupId, InstanceRefreshTaskId });
  const task = async () =>
    (await call('DescribeInstanceRefreshes', { ScalingGroupId })).body.InstanceRefreshTasks
      .InstanceRefreshTask[0];
  /** How many instances there are of the new configuration. */
  const renewed = async (): Promise<number> =>
    (await instancesOf(client, ScalingGroupId)).filter(
      (one: Fields) => one.ScalingConfigurationId === ScalingConfigurationId,
    ).length;
  return { client, ScalingGroupId, ScalingConfigurationId, start, act, task, renewed, pass };
};

describe('an instance refresh', () => {
  it('replaces every instance, one after the other, and the group keeps the new configuration', async () => {
    const { client, ScalingGroupId, ScalingConfigurationId, start, task, renewed, pass } = await setUp();
    const before = idsOf(await instancesOf(client, ScalingGroupId));
    expect((await start()).body.InstanceRefreshTaskId).toMatch(/^ir-/);
    expect((await start()).body.Code).toBe('InvalidOperation.Conflict');
    await pass(900);
    expect((await task()).Status).toBe('InProgress');
    expect(await renewed()).toBeGreaterThan(0);
    await pass(minute);
    expect(await task()).toMatchObject({ Status: 'Successful', TotalNeedUpdateCapacity: 4 });
    expect(await renewed()).toBe(4);
    const after = idsOf(await instancesOf(client, ScalingGroupId));
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      ActiveScalingConfigurationId: ScalingConfigurationId,
      TotalCapacity: 4,
    });
  });

  it('may replace some at once, and never has fewer instances than it is told to keep', async () => {
    const { client, ScalingGroupId, start, task, pass } = await setUp();
    await start({ MinHealthyPercentage: 50, MaxHealthyPercentage: 100 });
    for (let time = 0; time < 40; time += 1) {
      const { ActiveCapacity } = await groupOf(client, ScalingGroupId);
      expect(ActiveCapacity).toBeGreaterThanOrEqual(2);
      await pass(100);
    }
    expect((await task()).Status).toBe('Successful');
  });

  it('stops while it is suspended, goes on when it is resumed', async () => {
    const { start, act, task, renewed, pass } = await setUp();
    const { InstanceRefreshTaskId } = (await start()).body;
    await act('SuspendInstanceRefresh', InstanceRefreshTaskId);
    await pass(minute);
    expect((await task()).Status).toBe('Paused');
    expect(await renewed()).toBeLessThan(4);
    await act('ResumeInstanceRefresh', InstanceRefreshTaskId);
    await pass(minute);
    expect((await task()).Status).toBe('Successful');
    expect(await renewed()).toBe(4);
  });

  it('leaves what it has done when it is cancelled, and the rest as it was', async () => {
    const { start, act, task, renewed, pass } = await setUp();
    const { InstanceRefreshTaskId } = (await start()).body;
    await pass(900);
    expect((await act('CancelInstanceRefresh', InstanceRefreshTaskId)).status).toBe(200);
    await pass(minute);
    expect((await task()).Status).toBe('Cancelled');
    const done = await renewed();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(4);
    expect((await act('CancelInstanceRefresh', InstanceRefreshTaskId)).status).toBeGreaterThanOrEqual(400);
  });

  it('is taken back by a rollback', async () => {
    const { client, ScalingGroupId, start, act, task, renewed, pass } = await setUp();
    const { InstanceRefreshTaskId } = (await start()).body;
    await pass(900);
    expect((await act('RollbackInstanceRefresh', InstanceRefreshTaskId)).status).toBe(200);
    await pass(minute);
    expect((await task()).Status).toBe('RollbackSuccessful');
    expect(await renewed()).toBe(0);
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(4);
  });

  it('pauses at its checkpoints', async () => {
    const { start, task, renewed, pass } = await setUp();
    await start({ 'Checkpoints.1.Percentage': 50, 'Checkpoints.2.Percentage': 100, CheckpointPauseTime: 60 });
    await pass(minute);
    expect((await task()).Status).toBe('CheckpointPause');
    expect(await renewed()).toBe(2);
    await pass(61 * minute);
    expect(await renewed()).toBe(4);
  });

  it('fails when a hook gives its new instances up, and the group is whole again afterwards', async () => {
    const { client, ScalingGroupId, start, task, pass } = await setUp();
    const hook = { LifecycleTransition: 'SCALE_OUT', HeartbeatTimeout: 60, DefaultResult: 'ABANDON' };
    await client.call('CreateLifecycleHook', { ScalingGroupId, ...hook });
    await start();
    await pass(10 * minute);
    expect((await task()).Status).toBe('Failed');
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(4);
  });
});
