import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from '../client.ts';
import { byQuantity, createGroup, groupOf, idsOf, instancesOf, ruleOf } from '../views.ts';

describe('DisableScalingGroup', () => {
  it('stops a group from scaling, and leaves its instances alone', async () => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client);
    const disable = () => client.call('DisableScalingGroup', { ScalingGroupId });
    expect((await disable()).status).toBe(200);
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      LifecycleState: 'Inactive',
      TotalCapacity: 2,
    });
    const { execute } = await ruleOf(client, ScalingGroupId, byQuantity(1));
    expect((await execute()).body.Code).toBe('IncorrectScalingGroupStatus');
    expect((await disable()).status).toBe(200);
    expect((await client.call('EnableScalingGroup', { ScalingGroupId })).status).toBe(200);
  });

  it('of a group that is being deleted is refused', async () => {
    const client = await startTest({ speed: 1 });
    const ScalingGroupId = await enabledGroup(client);
    await client.call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true });
    expect((await client.call('DisableScalingGroup', { ScalingGroupId })).body.Code).toBe(
      'IncorrectScalingGroupStatus',
    );
  });
});

describe('ModifyScalingGroup', () => {
  it.each<[string, Fields, Fields, number]>([
    ['a smaller maximum removes instances', { MinSize: 1, MaxSize: 10 }, { MaxSize: 1 }, 1],
    ['a larger minimum makes instances', { MinSize: 1, MaxSize: 10 }, { MinSize: 4 }, 4],
    [
      'another desired capacity is reached',
      { MinSize: 1, MaxSize: 10, DesiredCapacity: 2 },
      { DesiredCapacity: 6 },
      6,
    ],
    [
      'without a desired capacity the limits alone count',
      { MinSize: 1, MaxSize: 10, DesiredCapacity: 3 },
      { DisableDesiredCapacity: true },
      3,
    ],
  ])('%s', async (_, sizes, change, expected) => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client, sizes);
    if (sizes.DesiredCapacity === undefined) {
      await (await ruleOf(client, ScalingGroupId, byQuantity(1))).execute();
    }
    expect((await client.call('ModifyScalingGroup', { ScalingGroupId, ...change })).status).toBe(200);
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(expected);
  });

  it('refuses sizes that contradict each other, or what the group has', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client, { MinSize: 2, MaxSize: 5, DesiredCapacity: 3 });
    const modify = async (change: Fields) =>
      (await client.call('ModifyScalingGroup', { ScalingGroupId, ...change })).body.Code;
    const changes = [{ MinSize: 6 }, { MaxSize: 1 }, { MinSize: 4 }, { MaxSize: 2 }, { DesiredCapacity: 6 }];
    for (const change of changes) expect(await modify(change)).toBe('InvalidParameter.Conflict');
    expect(await modify({ MinSize: -1 })).toBe('InvalidParameter');
    expect(await modify({ MaxSize: 2001 })).toBe('InvalidParameter');
  });

  it('gives it another name, configuration and settings, and keeps the rest', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client, { ScalingGroupName: 'web', HealthCheckType: 'ECS' });
    await createGroup(client, { ScalingGroupName: 'taken' });
    const { ScalingConfigurationId } = (await client.call('CreateScalingConfiguration', { ScalingGroupId }))
      .body;
    const modify = (change: Fields) => client.call('ModifyScalingGroup', { ScalingGroupId, ...change });
    expect((await modify({ ScalingGroupName: 'taken' })).body.Code).toBe('InvalidScalingGroupName.Duplicate');
    expect((await modify({ ActiveScalingConfigurationId: 'asc-x' })).body.Code).toBe(
      'InvalidScalingConfigurationId.NotFound',
    );
    await modify({
      ScalingGroupName: 'api',
      ActiveScalingConfigurationId: ScalingConfigurationId,
      DefaultCooldown: 7,
      'RemovalPolicy.1': 'NewestInstance',
    });
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      ScalingGroupName: 'api',
      ActiveScalingConfigurationId: ScalingConfigurationId,
      DefaultCooldown: 7,
      HealthCheckType: 'ECS',
      RemovalPolicies: { RemovalPolicy: ['NewestInstance'] },
    });
  });
});

describe('a suspended process really stops', () => {
  const suspend = async (name: string, sizes: Fields = { MinSize: 1, MaxSize: 5 }) => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client, sizes);
    await client.call('SuspendProcesses', { ScalingGroupId, 'Process.1': name });
    const resume = () => client.call('ResumeProcesses', { ScalingGroupId, 'Process.1': name });
    return { client, ScalingGroupId, resume };
  };

  it('ScaleOut: nothing is made or attached, by hand, by a rule or by the group', async () => {
    const { client, ScalingGroupId, resume } = await suspend('ScaleOut');
    expect((await groupOf(client, ScalingGroupId)).SuspendedProcesses).toEqual({
      SuspendedProcess: ['ScaleOut'],
    });
    const { execute } = await ruleOf(client, ScalingGroupId, byQuantity(1));
    expect((await execute()).body.Code).toBe('OperationDenied');
    const attach = { ScalingGroupId, 'InstanceId.1': 'i-1' };
    expect((await client.call('AttachInstances', attach)).body.Code).toBe('OperationDenied');
    await client.call('ModifyScalingGroup', { ScalingGroupId, MinSize: 3 });
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(1);
    await resume();
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(3);
    expect((await execute()).status).toBe(200);
  });

  it('ScaleOut: a desired capacity changes, and is reached when it is resumed', async () => {
    const sizes = { MinSize: 1, MaxSize: 5, DesiredCapacity: 1 };
    const { client, ScalingGroupId, resume } = await suspend('ScaleOut', sizes);
    const { execute } = await ruleOf(client, ScalingGroupId, byQuantity(2));
    expect((await execute()).body.ScalingActivityId).toBeUndefined();
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({ DesiredCapacity: 3, TotalCapacity: 1 });
    await resume();
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({ DesiredCapacity: 3, TotalCapacity: 3 });
  });

  it('ScaleIn: nothing is removed, not even what is unhealthy', async () => {
    const sizes = { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 };
    const { client, ScalingGroupId, resume } = await suspend('ScaleIn', sizes);
    const [first = ''] = idsOf(await instancesOf(client, ScalingGroupId));
    const named = { ScalingGroupId, 'InstanceId.1': first };
    for (const action of ['RemoveInstances', 'DetachInstances']) {
      expect((await client.call(action, named)).body.Code).toBe('OperationDenied');
    }
    await client.call('SetInstanceHealth', { InstanceId: first, HealthStatus: 'Unhealthy' });
    await client.call('ModifyScalingGroup', { ScalingGroupId, DesiredCapacity: 1 });
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(2);
    await resume();
    const left = idsOf(await instancesOf(client, ScalingGroupId));
    expect(left).toHaveLength(1);
    expect(left).not.toContain(first);
  });

  it('HealthCheck: unhealthy instances stay until it is resumed', async () => {
    const { client, ScalingGroupId, resume } = await suspend('HealthCheck');
    const [first = ''] = idsOf(await instancesOf(client, ScalingGroupId));
    await client.call('SetInstanceHealth', { InstanceId: first, HealthStatus: 'Unhealthy' });
    expect(idsOf(await instancesOf(client, ScalingGroupId))).toEqual([first]);
    await resume();
    const after = idsOf(await instancesOf(client, ScalingGroupId));
    expect(after).toHaveLength(1);
    expect(after).not.toContain(first);
  });

  it('processes are named as the API does, and each is suspended once', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const wrong = await client.call('SuspendProcesses', { ScalingGroupId, 'Process.1': 'scalein' });
    expect(wrong.body.Code).toBe('InvalidParameter');
    const names = { 'Process.1': 'ScaleIn', 'Process.2': 'ScaleIn', 'Process.3': 'ScheduledAction' };
    await client.call('SuspendProcesses', { ScalingGroupId, ...names });
    await client.call('SuspendProcesses', { ScalingGroupId, 'Process.1': 'ScaleIn' });
    const { SuspendedProcesses } = await groupOf(client, ScalingGroupId);
    expect(SuspendedProcesses.SuspendedProcess).toEqual(['ScaleIn', 'ScheduledAction']);
  });
});

describe('a group', () => {
  it('is protected from deletion, and moved to another resource group', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const protect = (GroupDeletionProtection: boolean) =>
      client.call('SetGroupDeletionProtection', { ScalingGroupId, GroupDeletionProtection });
    await protect(true);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId })).body.Code).toBe('OperationDenied');
    await client.call('ChangeResourceGroup', { ResourceId: ScalingGroupId, NewResourceGroupId: 'rg-2' });
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      ResourceGroupId: 'rg-2',
      GroupDeletionProtection: true,
    });
    await protect(false);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId })).status).toBe(200);
  });

  it('that is made like an instance has an active configuration, and the hooks it was given', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client, {
      InstanceId: 'i-model',
      'LifecycleHook.1.LifecycleHookName': 'greet',
      'LifecycleHook.1.LifecycleTransition': 'SCALE_OUT',
    });
    expect((await client.call('EnableScalingGroup', { ScalingGroupId })).status).toBe(200);
    const { LifecycleHooks } = (await client.call('DescribeLifecycleHooks', { ScalingGroupId })).body;
    expect(LifecycleHooks.LifecycleHook).toMatchObject([
      { LifecycleHookName: 'greet', HeartbeatTimeout: 600, DefaultResult: 'CONTINUE' },
    ]);
  });

  it('that belongs to somebody else is not found', async () => {
    const mine = { id: 'a', secret: '1' };
    const theirs = { id: 'b', secret: '2' };
    const client = await startTest({ accessKeys: [mine, theirs] });
    const created = await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 }, { accessKey: mine });
    const { ScalingGroupId } = created.body;
    const actions = ['ModifyScalingGroup', 'DisableScalingGroup', 'RebalanceInstances'];
    for (const action of [...actions, 'DescribeAlertConfiguration']) {
      const answer = await client.call(action, { ScalingGroupId }, { accessKey: theirs });
      expect([answer.status, answer.body.Code]).toEqual([404, 'InvalidScalingGroupId.NotFound']);
    }
  });
});
