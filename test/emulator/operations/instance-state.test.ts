import { describe, expect, it } from 'vitest';
import { type Client, enabledGroup, type Fields, startTest } from '../client.ts';
import { activitiesOf, byQuantity, groupOf, idsOf, instancesOf, numbered, ruleOf } from '../views.ts';

const setUp = async (sizes: Fields = { MinSize: 1, MaxSize: 5, DesiredCapacity: 3 }) => {
  const client = await startTest();
  const ScalingGroupId = await enabledGroup(client, sizes);
  const ids = idsOf(await instancesOf(client, ScalingGroupId));
  const on = (action: string, fields: Fields = {}) => client.call(action, { ScalingGroupId, ...fields });
  const states = async () =>
    (await instancesOf(client, ScalingGroupId)).map(
      ({ LifecycleState }: { LifecycleState: string }) => LifecycleState,
    );
  return { client, ScalingGroupId, ids, on, states };
};

describe('an instance on standby', () => {
  it('is in the group, out of service, and stays when the group scales in', async () => {
    const { client, ScalingGroupId, ids, on, states } = await setUp();
    const two = numbered('InstanceId', ids.slice(0, 2));
    expect((await on('EnterStandby', two)).body.ScalingActivityId).toBeUndefined();
    expect(await states()).toEqual(['Standby', 'Standby', 'InService']);
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      StandbyCapacity: 2,
      ActiveCapacity: 1,
      TotalCapacity: 3,
    });
    await on('ModifyScalingGroup', { DesiredCapacity: 1 });
    expect(await states()).toEqual(['Standby', 'Standby']);
    expect((await instancesOf(client, ScalingGroupId))[0].LoadBalancerWeight).toBe(0);
    await on('ExitStandby', two);
    expect(await states()).toEqual(['InService']);
  });

  it('gets there in an activity where that is asked for', async () => {
    const { client, ScalingGroupId, ids, on, states } = await setUp();
    const fields = { ...numbered('InstanceId', ids.slice(0, 1)), Async: true };
    const { ScalingActivityId } = (await on('EnterStandby', fields)).body;
    expect(await states()).toEqual(['Standby', 'InService', 'InService']);
    expect((await activitiesOf(client, ScalingGroupId))[0]).toMatchObject({
      ScalingActivityId,
      Description: 'Puts on standby 1 instance.',
    });
    expect((await on('ExitStandby', fields)).body.ScalingActivityId).toMatch(/^asa-/);
    expect(await states()).toEqual(['InService', 'InService', 'InService']);
  });

  it('is never one that is somewhere else, or not in service', async () => {
    const { ids, on } = await setUp();
    expect((await on('EnterStandby', { 'InstanceId.1': 'i-x' })).body.Code).toBe(
      'InvalidInstanceId.NotFound',
    );
    const first = { 'InstanceId.1': ids[0] ?? '' };
    await on('SetInstancesProtection', { ...first, ProtectedFromScaleIn: true });
    expect((await on('EnterStandby', first)).body.Code).toBe('IncorrectInstanceStatus');
  });
});

describe('a protected instance', () => {
  it('stays when the group scales in, and may be removed by hand', async () => {
    const { client, ScalingGroupId, ids, on, states } = await setUp();
    const two = numbered('InstanceId', ids.slice(0, 2));
    await on('SetInstancesProtection', { ...two, ProtectedFromScaleIn: true });
    expect(await states()).toEqual(['Protected', 'Protected', 'InService']);
    expect((await groupOf(client, ScalingGroupId)).ProtectedCapacity).toBe(2);
    await (await ruleOf(client, ScalingGroupId, byQuantity(-2))).execute();
    expect(await states()).toEqual(['Protected', 'Protected']);
    await on('RemoveInstances', { 'InstanceId.1': ids[0] ?? '' });
    expect(await states()).toEqual(['Protected']);
  });

  it('that is not protected any longer goes when there are too many', async () => {
    const { ids, on, states } = await setUp();
    const all = numbered('InstanceId', ids);
    await on('SetInstancesProtection', { ...all, ProtectedFromScaleIn: true });
    await on('ModifyScalingGroup', { DesiredCapacity: 1 });
    expect(await states()).toHaveLength(3);
    await on('SetInstancesProtection', { ...all, ProtectedFromScaleIn: false });
    expect(await states()).toEqual(['InService']);
  });
});

describe('an unhealthy instance', () => {
  const fall = (client: Client, InstanceId: string | undefined) =>
    client.call('SetInstanceHealth', { InstanceId: InstanceId ?? '', HealthStatus: 'Unhealthy' });

  it('is replaced, and the activities say why', async () => {
    const { client, ScalingGroupId, ids } = await setUp();
    await fall(client, ids[0]);
    const after = idsOf(await instancesOf(client, ScalingGroupId));
    expect(after).toHaveLength(3);
    expect(after).not.toContain(ids[0]);
    const [replaced, removed] = await activitiesOf(client, ScalingGroupId);
    expect(removed).toMatchObject({
      TriggerSourceType: 'Ess',
      Cause: `A health check found ${ids[0]} unhealthy.`,
    });
    expect(replaced.CreatedCapacity).toBe(1);
  });

  it('waits for the activity in progress', async () => {
    const { client, ScalingGroupId, ids, on } = await setUp();
    await on('CreateLifecycleHook', { LifecycleTransition: 'SCALE_OUT', HeartbeatTimeout: 60 });
    await on('ModifyScalingGroup', { DesiredCapacity: 4 });
    await fall(client, ids[0]);
    expect(idsOf(await instancesOf(client, ScalingGroupId))).toContain(ids[0]);
    await client.inspect('clock', 'POST', { advanceMs: 200_000 });
    expect(idsOf(await instancesOf(client, ScalingGroupId))).not.toContain(ids[0]);
  });

  it('stays when it is on standby or protected, or when the group does not look', async () => {
    const { client, ScalingGroupId, ids, on } = await setUp();
    const [standby = '', guarded = '', plain = ''] = ids;
    await on('EnterStandby', { 'InstanceId.1': standby });
    await on('SetInstancesProtection', { 'InstanceId.1': guarded, ProtectedFromScaleIn: true });
    await on('ModifyScalingGroup', { HealthCheckType: 'NONE' });
    for (const id of ids) await fall(client, id);
    expect(idsOf(await instancesOf(client, ScalingGroupId))).toEqual(ids);
    await on('ModifyScalingGroup', { HealthCheckType: 'ECS' });
    const after = idsOf(await instancesOf(client, ScalingGroupId));
    expect(after.slice(0, 2)).toEqual([standby, guarded]);
    expect(after).not.toContain(plain);
  });

  it('is not found where there is none', async () => {
    const { client } = await setUp();
    const answer = await fall(client, 'i-nowhere');
    expect([answer.status, answer.body.Code]).toEqual([404, 'InvalidInstanceId.NotFound']);
  });
});

describe('an attached instance', () => {
  it('is handed over to the group', async () => {
    const { client, ScalingGroupId, ids, on } = await setUp({ MinSize: 0, MaxSize: 5, DesiredCapacity: 1 });
    await on('AttachInstances', { 'InstanceId.1': 'i-mine' });
    const entrust = (id: string) => on('ModifyInstanceAttribute', { InstanceId: id, Entrusted: true });
    await entrust('i-mine');
    expect((await instancesOf(client, ScalingGroupId))[1]).toMatchObject({
      InstanceId: 'i-mine',
      Entrusted: true,
    });
    expect((await entrust(ids[0] ?? '')).body.Code).toBe('IncorrectInstanceStatus');
    expect((await entrust('i-x')).body.Code).toBe('InvalidInstanceId.NotFound');
    await on('RemoveInstances', { 'InstanceId.1': 'i-mine' });
    expect((await activitiesOf(client, ScalingGroupId))[0].Description).toBe(
      'Removes and releases 1 instance.',
    );
  });

  it('is detached, and lives on; so does one that the group made', async () => {
    const { client, ScalingGroupId, ids, on } = await setUp();
    const [first = '', second = '', third = ''] = ids;
    await on('DetachInstances', { 'InstanceId.1': first });
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({ TotalCapacity: 2, DesiredCapacity: 2 });
    expect((await activitiesOf(client, ScalingGroupId))[0].Description).toBe('Removes 1 instance.');
    expect((await on('AttachInstances', { 'InstanceId.1': first })).status).toBe(200);
    await on('DetachInstances', { ...numbered('InstanceId', [second, 'i-x']), IgnoreInvalidInstance: true });
    expect((await activitiesOf(client, ScalingGroupId))[0]).toMatchObject({
      StatusCode: 'Warning',
      StatusMessage: 'Ignored: i-x.',
    });
    const rest = numbered('InstanceId', [first, third]);
    expect((await on('DetachInstances', rest)).body.Code).toBe('IncorrectCapacity.MinSize');
  });
});

describe('RebalanceInstances', () => {
  const zones = async (client: Client, id: string) =>
    (await instancesOf(client, id)).map(({ ZoneId }: { ZoneId: string }) => ZoneId.at(-1)).sort();
  const inTwoZones = { 'VSwitchIds.1': 'vsw-1', 'VSwitchIds.2': 'vsw-2' };

  it('evens a group out over its zones: new ones come before others go', async () => {
    const client = await startTest({ speed: 1 });
    const ScalingGroupId = await enabledGroup(client, { MinSize: 4, MaxSize: 4, ...inTwoZones });
    const passTime = () => client.inspect('clock', 'POST', { advanceMs: 60_000 });
    await passTime();
    expect(await zones(client, ScalingGroupId)).toEqual(['a', 'a', 'a', 'a']);
    const rebalance = () => client.call('RebalanceInstances', { ScalingGroupId });
    expect((await rebalance()).body.Code).toBe('OperationDenied');
    await client.call('ModifyScalingGroup', { ScalingGroupId, MultiAZPolicy: 'BALANCE' });
    expect((await rebalance()).body.ScalingActivityId).toMatch(/^asa-/);
    expect((await groupOf(client, ScalingGroupId)).TotalCapacity).toBe(6);
    await passTime();
    expect(await zones(client, ScalingGroupId)).toEqual(['a', 'a', 'b', 'b']);
    expect((await activitiesOf(client, ScalingGroupId))[0]).toMatchObject({
      StatusCode: 'Successful',
      CreatedCapacity: 2,
      DestroyedCapacity: 2,
      ScalingInstanceNumber: 4,
    });
    expect((await rebalance()).body.Code).toBe('OperationDenied');
  });

  it('has nothing to do in a group that was balanced from the start', async () => {
    const client = await startTest();
    const sizes = { MinSize: 3, MaxSize: 4, MultiAZPolicy: 'BALANCE' };
    const ScalingGroupId = await enabledGroup(client, { ...sizes, ...inTwoZones });
    expect(await zones(client, ScalingGroupId)).toEqual(['a', 'a', 'b']);
  });
});
