import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { type Answered, type Client, enabledGroup, type Fields, startTest } from './client.ts';

const groupOf = async ({ call }: Client, id: string) =>
  (await call('DescribeScalingGroups', { 'ScalingGroupId.1': id })).body.ScalingGroups.ScalingGroup[0];

const instancesOf = async ({ call }: Client, ScalingGroupId: string, more: Fields = {}) =>
  (await call('DescribeScalingInstances', { ScalingGroupId, PageSize: 100, ...more })).body.ScalingInstances
    .ScalingInstance;

const activitiesOf = async ({ call }: Client, ScalingGroupId: string) =>
  (await call('DescribeScalingActivities', { ScalingGroupId })).body.ScalingActivities.ScalingActivity;

const idsOf = (instances: readonly { InstanceId: string }[]): readonly string[] =>
  instances.map(({ InstanceId }) => InstanceId);

const numbered = (name: string, values: readonly string[]): Fields =>
  Object.fromEntries(values.map((value, index) => [`${name}.${index + 1}`, value]));

/** Creates a rule and gives a way to execute it. */
const ruleOf = async ({ call }: Client, ScalingGroupId: string, fields: Fields) => {
  const { ScalingRuleAri, ScalingRuleId } = (await call('CreateScalingRule', { ScalingGroupId, ...fields }))
    .body;
  const execute = (more: Fields = {}): Promise<Answered> =>
    call('ExecuteScalingRule', { ScalingRuleAri, ...more });
  return { ScalingRuleAri, ScalingRuleId, execute };
};

const byQuantity = (value: number): Fields => ({
  AdjustmentType: 'QuantityChangeInCapacity',
  AdjustmentValue: value,
});

describe('an activity takes time on the clock of the emulator', () => {
  it('instances arrive one after the other, and the activity tells how far it is', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client, { MinSize: 4, MaxSize: 10 });
    const seen = async () => {
      const [activity] = await activitiesOf(client, id);
      const { ActiveCapacity, PendingCapacity, TotalCapacity } = await groupOf(client, id);
      return [activity.StatusCode, activity.Progress, ActiveCapacity, PendingCapacity, TotalCapacity];
    };
    expect(await seen()).toEqual(['InProgress', 0, 0, 4, 4]);
    clock.advance(600);
    expect(await seen()).toEqual(['InProgress', 50, 2, 2, 4]);
    clock.advance(599);
    expect(await seen()).toEqual(['InProgress', 75, 3, 1, 4]);
    clock.advance(1);
    expect(await seen()).toEqual(['Successful', 100, 4, 0, 4]);
  });

  it('a jump of the clock ends it at the time it was due', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1000 }, clock);
    const id = await enabledGroup(client, { MinSize: 2, MaxSize: 10 });
    await client.inspect('clock', 'POST', { advanceMs: 24 * 3_600_000 });
    expect(await activitiesOf(client, id)).toMatchObject([
      { StatusCode: 'Successful', StartTime: '2026-01-01T00:00Z', EndTime: '2026-01-01T00:10Z' },
    ]);
  });

  it('speed scales it, and 0 is at once', async () => {
    for (const [speed, wait] of [
      [2, 1_200],
      [0.5, 300],
      [0, 0],
    ] as const) {
      const clock = fakeClock();
      const client = await startTest({ speed }, clock);
      const id = await enabledGroup(client, { MinSize: 2, MaxSize: 10 });
      if (wait > 0) {
        clock.advance(wait - 1);
        expect((await activitiesOf(client, id))[0].StatusCode).toBe('InProgress');
        clock.advance(1);
      }
      expect((await activitiesOf(client, id))[0].StatusCode).toBe('Successful');
    }
  });

  it('tells its cause, its trigger, its instances and the capacity they make', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const { ScalingRuleId, execute } = await ruleOf(client, id, byQuantity(1));
    const { ScalingActivityId } = (await execute()).body;
    const [activity] = await activitiesOf(client, id);
    expect(activity).toMatchObject({
      ScalingActivityId,
      ScalingGroupId: id,
      TriggerSourceType: 'APIs',
      TriggerSourceId: ScalingRuleId,
      Cause: expect.stringContaining('from 2 to 3'),
      Description: 'Creates 1 instance.',
      TotalCapacity: '3',
      AutoCreatedCapacity: '3',
      AttachedCapacity: '0',
      ScalingInstanceNumber: 1,
      CreatedCapacity: 1,
    });
    expect(activity.CreatedInstances.CreatedInstance).toHaveLength(1);
    expect(ScalingActivityId).toMatch(/^asa-[0-9a-z]{20}$/);
  });

  it('while it runs no other one starts, and the group is not deleted', async () => {
    const client = await startTest({ speed: 1 });
    const id = await enabledGroup(client);
    const { execute } = await ruleOf(client, id, byQuantity(1));
    const busy = 'ScalingActivityInProgress';
    expect((await execute()).body.Code).toBe(busy);
    const [instance] = await instancesOf(client, id);
    expect(
      (await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': instance.InstanceId })).body
        .Code,
    ).toBe(busy);
    expect(
      (await client.call('AttachInstances', { ScalingGroupId: id, 'InstanceId.1': 'i-1' })).body.Code,
    ).toBe(busy);
    const answer = await client.call('DeleteScalingGroup', { ScalingGroupId: id });
    expect([answer.status, answer.body.Code]).toEqual([400, busy]);
  });
});

describe('EnableScalingGroup', () => {
  it('brings the group to its minimum', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 3, MaxSize: 10 });
    const instances = await instancesOf(client, id);
    expect(instances).toHaveLength(3);
    expect(instances[0]).toMatchObject({
      InstanceId: expect.stringMatching(/^i-[0-9a-z]{20}$/),
      LifecycleState: 'InService',
      HealthStatus: 'Healthy',
      CreationType: 'AutoCreated',
      ScalingGroupId: id,
    });
  });

  it('brings it to its desired capacity where it has one', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 10, DesiredCapacity: 5 });
    expect(await instancesOf(client, id)).toHaveLength(5);
    expect(await groupOf(client, id)).toMatchObject({ DesiredCapacity: 5, EnableDesiredCapacity: true });
  });

  it('attaches the named instances and makes up the rest', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 3, MaxSize: 4 })).body;
    const { ScalingConfigurationId } = (await client.call('CreateScalingConfiguration', { ScalingGroupId }))
      .body;
    const enable = (ids: readonly string[]) =>
      client.call('EnableScalingGroup', {
        ScalingGroupId,
        ActiveScalingConfigurationId: ScalingConfigurationId,
        ...numbered('InstanceId', ids),
      });
    expect((await enable(['i-1', 'i-2', 'i-3', 'i-4', 'i-5'])).body.Code).toBe('IncorrectCapacity.MaxSize');
    expect((await groupOf(client, ScalingGroupId)).LifecycleState).toBe('Inactive');
    expect((await enable(['i-1', 'i-2'])).status).toBe(200);
    const instances = await instancesOf(client, ScalingGroupId);
    expect(instances.map(({ CreationType }: { CreationType: string }) => CreationType)).toEqual([
      'Attached',
      'Attached',
      'AutoCreated',
    ]);
  });

  it('needs a configuration of the group, or a launch template', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const enable = (fields: Fields) => client.call('EnableScalingGroup', { ScalingGroupId, ...fields });
    expect((await enable({})).body.Code).toBe('MissingActiveScalingConfiguration');
    const unknown = await enable({ ActiveScalingConfigurationId: 'asc-x' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidScalingConfigurationId.NotFound']);
    expect((await enable({ LaunchTemplateId: 'lt-1' })).status).toBe(200);
    expect((await enable({ LaunchTemplateId: 'lt-1' })).body.Code).toBe('IncorrectScalingGroupStatus');
  });

  it('leaves one configuration active', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const ids = [];
    for (const ScalingConfigurationName of ['one', 'two']) {
      ids.push(
        (await client.call('CreateScalingConfiguration', { ScalingGroupId, ScalingConfigurationName })).body
          .ScalingConfigurationId,
      );
    }
    await client.call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: ids[1] });
    const { ScalingConfigurations } = (await client.call('DescribeScalingConfigurations', { ScalingGroupId }))
      .body;
    expect(ScalingConfigurations.ScalingConfiguration).toMatchObject([
      { ScalingConfigurationName: 'one', LifecycleState: 'Inactive' },
      { ScalingConfigurationName: 'two', LifecycleState: 'Active' },
    ]);
    expect((await groupOf(client, ScalingGroupId)).ActiveScalingConfigurationId).toBe(ids[1]);
  });
});

describe('ExecuteScalingRule', () => {
  it.each<[string, Fields, number]>([
    ['more instances', byQuantity(3), 8],
    ['fewer instances', byQuantity(-2), 3],
    ['no more than MaxSize', byQuantity(100), 10],
    ['no fewer than MinSize', byQuantity(-100), 2],
    ['a number to reach', { AdjustmentType: 'TotalCapacity', AdjustmentValue: 7 }, 7],
    [
      'a percentage, rounded to the nearest',
      { AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: 30 },
      7,
    ],
    ['a percentage fewer', { AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: -30 }, 3],
    [
      'a percentage, with the least change',
      { AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: 1, MinAdjustmentMagnitude: 4 },
      9,
    ],
  ])('scales to %s', async (_, fields, expected) => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 2, MaxSize: 10, DesiredCapacity: 5 });
    const { execute } = await ruleOf(client, id, fields);
    expect((await execute()).status).toBe(200);
    expect(await instancesOf(client, id)).toHaveLength(expected);
    expect((await groupOf(client, id)).DesiredCapacity).toBe(expected);
  });

  it('refuses when nothing would change', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const { execute } = await ruleOf(client, id, byQuantity(-1));
    expect((await execute()).body.Code).toBe('IncorrectCapacity.NoChange');
  });

  it('is not held up by the cooldown, which is for alarms', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const { execute } = await ruleOf(client, id, { ...byQuantity(1), Cooldown: 600 });
    expect([(await execute()).status, (await execute()).status]).toEqual([200, 200]);
  });

  it('takes the step that the metric is in', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const { execute } = await ruleOf(client, id, {
      ScalingRuleType: 'StepScalingRule',
      AdjustmentType: 'QuantityChangeInCapacity',
      AdjustmentValue: 0,
      'StepAdjustment.1.MetricIntervalLowerBound': 0,
      'StepAdjustment.1.MetricIntervalUpperBound': 10,
      'StepAdjustment.1.ScalingAdjustment': 1,
      'StepAdjustment.2.MetricIntervalLowerBound': 10,
      'StepAdjustment.2.ScalingAdjustment': 4,
    });
    expect((await execute()).body.Code).toBe('MissingParameter.MetricValue');
    expect((await execute({ MetricValue: 80 })).body.Code).toBe('MissingParameter.BreachThreshold');
    expect((await execute({ MetricValue: 70, BreachThreshold: 80 })).body.Code).toBe(
      'InvalidStepAdjustments.NoStepFound',
    );
    await execute({ MetricValue: 95, BreachThreshold: 80 });
    expect(await instancesOf(client, id)).toHaveLength(6);
  });

  it('refuses rules that alarms alone execute, unknown rules, and groups that are not active', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const tracking = await ruleOf(client, id, {
      ScalingRuleType: 'TargetTrackingScalingRule',
      MetricName: 'CpuUtilization',
      TargetValue: 50,
    });
    expect((await tracking.execute()).body.Code).toBe('ScalingRule.InvalidScalingRuleType');
    const unknown = await client.call('ExecuteScalingRule', {
      ScalingRuleAri: `${tracking.ScalingRuleAri}x`,
    });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidScalingRuleAri.NotFound']);
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const idle = await ruleOf(client, ScalingGroupId, byQuantity(1));
    expect((await idle.execute()).body.Code).toBe('IncorrectScalingGroupStatus');
  });

  it('removes by the removal policies of the group', async () => {
    for (const [policies, expected] of [
      [[], [0]],
      [['NewestInstance'], [2]],
      [['OldestScalingConfiguration', 'NewestInstance'], [2]],
    ] as const) {
      const client = await startTest();
      const id = await enabledGroup(client, {
        MinSize: 1,
        MaxSize: 5,
        DesiredCapacity: 3,
        ...numbered('RemovalPolicy', policies),
      });
      const before = idsOf(await instancesOf(client, id));
      await (await ruleOf(client, id, byQuantity(-1))).execute();
      const after = idsOf(await instancesOf(client, id));
      expect(before.flatMap((one, index) => (after.includes(one) ? [] : [index]))).toEqual(expected);
    }
  });
});

describe('AttachInstances and RemoveInstances', () => {
  it('bring instances in and out, and move the desired capacity along', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 });
    const attached = await client.call('AttachInstances', {
      ScalingGroupId: id,
      'InstanceId.1': 'i-mine',
      'LoadBalancerWeight.1': 70,
    });
    expect(attached.body.ScalingActivityId).toMatch(/^asa-/);
    expect(await instancesOf(client, id, { CreationType: 'Attached' })).toMatchObject([
      { InstanceId: 'i-mine', LoadBalancerWeight: 70, Entrusted: false },
    ]);
    expect((await groupOf(client, id)).DesiredCapacity).toBe(3);
    await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': 'i-mine' });
    expect(await instancesOf(client, id)).toHaveLength(2);
    expect((await groupOf(client, id)).DesiredCapacity).toBe(2);
    expect((await activitiesOf(client, id))[0]).toMatchObject({
      Description: 'Removes 1 instance.',
      DestroyedInstances: { DestroyedInstance: ['i-mine'] },
    });
  });

  it('an instance that leaves without the desired capacity being lowered is replaced', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 });
    const before = idsOf(await instancesOf(client, id));
    const fields = { ScalingGroupId: id, 'InstanceId.1': before[0] ?? '', DecreaseDesiredCapacity: false };
    await client.call('RemoveInstances', fields);
    const after = idsOf(await instancesOf(client, id));
    expect(after).toHaveLength(2);
    expect(after).not.toContain(before[0]);
    expect((await activitiesOf(client, id))[0].TriggerSourceType).toBe('Ess');
  });

  it('a recycled instance is stopped, does not count, and is started again before a new one is made', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 });
    const [first] = idsOf(await instancesOf(client, id));
    await client.call('RemoveInstances', {
      ScalingGroupId: id,
      'InstanceId.1': first ?? '',
      RemovePolicy: 'recycle',
    });
    expect(await groupOf(client, id)).toMatchObject({
      TotalCapacity: 1,
      StoppedCapacity: 1,
      TotalInstanceCount: 2,
    });
    await (await ruleOf(client, id, byQuantity(2))).execute();
    expect(await groupOf(client, id)).toMatchObject({ TotalCapacity: 3, StoppedCapacity: 0 });
    expect((await activitiesOf(client, id))[0]).toMatchObject({
      Description: 'Starts 1 instance. Creates 1 instance.',
      StartedInstances: { StartedInstance: [first] },
      CreatedCapacity: 1,
    });
  });

  it('keep to the limits of the group', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 2, MaxSize: 3 });
    const [first] = idsOf(await instancesOf(client, id));
    const removed = await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': first ?? '' });
    expect([removed.status, removed.body.Code]).toEqual([400, 'IncorrectCapacity.MinSize']);
    const attached = await client.call('AttachInstances', {
      ScalingGroupId: id,
      ...numbered('InstanceId', ['i-1', 'i-2']),
    });
    expect([attached.status, attached.body.Code]).toEqual([400, 'IncorrectCapacity.MaxSize']);
  });

  it('refuse instances that are elsewhere, unknown, or none at all', async () => {
    const client = await startTest();
    const [one, other] = [await enabledGroup(client), await enabledGroup(client)];
    const [theirs = ''] = idsOf(await instancesOf(client, other));
    const attach = (fields: Fields) => client.call('AttachInstances', { ScalingGroupId: one, ...fields });
    expect((await attach({ 'InstanceId.1': theirs })).body.Code).toBe('InvalidInstanceId.InUse');
    const unknown = await attach({ 'InstanceId.1': 'vm-1' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidInstanceId.NotFound']);
    expect((await attach({})).body.Code).toBe('MissingInstanceId');
    const removed = await client.call('RemoveInstances', { ScalingGroupId: one, 'InstanceId.1': theirs });
    expect([removed.status, removed.body.Code]).toEqual([404, 'InvalidInstanceId.NotFound']);
  });

  it('pass over invalid instances where that is asked for, and say which', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 0, MaxSize: 5, DesiredCapacity: 2 });
    const [first = ''] = idsOf(await instancesOf(client, id));
    const answer = await client.call('RemoveInstances', {
      ScalingGroupId: id,
      ...numbered('InstanceId', [first, 'i-nowhere']),
      IgnoreInvalidInstance: true,
    });
    expect(answer.body.IgnoredInstances).toEqual({
      IgnoredInstance: [
        { InstanceId: 'i-nowhere', Code: 'InvalidInstanceId.NotFound', Message: expect.any(String) },
      ],
    });
    expect(await instancesOf(client, id)).toHaveLength(1);
  });

  it('need a group that is active', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    for (const action of ['AttachInstances', 'RemoveInstances']) {
      const answer = await client.call(action, { ScalingGroupId, 'InstanceId.1': 'i-1' });
      expect([answer.status, answer.body.Code]).toEqual([400, 'IncorrectScalingGroupStatus']);
    }
  });
});

describe('DeleteScalingGroup', () => {
  it('refuses a group with instances, and takes them along by force, over time', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client);
    clock.advance(10_000);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id })).body.Code).toBe('InstanceInUse');
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id, ForceDelete: true })).status).toBe(
      200,
    );
    expect(await groupOf(client, id)).toMatchObject({ LifecycleState: 'Deleting', RemovingCapacity: 2 });
    const { execute } = await ruleOf(client, id, byQuantity(1));
    expect((await execute()).body.Code).toBe('IncorrectScalingGroupStatus');
    clock.advance(10_000);
    expect(await groupOf(client, id)).toBeUndefined();
    const gone = await client.call('DeleteScalingGroup', { ScalingGroupId: id });
    expect([gone.status, gone.body.Code]).toEqual([404, 'InvalidScalingGroupId.NotFound']);
  });

  it('by force lets the activity in progress end first', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id, ForceDelete: true })).status).toBe(
      200,
    );
    clock.advance(600);
    expect(
      (await activitiesOf(client, id)).map(({ StatusCode }: { StatusCode: string }) => StatusCode),
    ).toEqual(['InProgress', 'Successful']);
    clock.advance(600);
    expect(await groupOf(client, id)).toBeUndefined();
  });

  it('takes configurations, rules and activities along, and frees the name', async () => {
    const client = await startTest();
    const create = () =>
      client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web' });
    const { ScalingGroupId } = (await create()).body;
    await client.call('CreateScalingConfiguration', { ScalingGroupId });
    await ruleOf(client, ScalingGroupId, byQuantity(1));
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId })).status).toBe(200);
    for (const action of ['DescribeScalingConfigurations', 'DescribeScalingRules']) {
      expect((await client.call(action)).body.TotalCount).toBe(0);
    }
    expect((await create()).status).toBe(200);
  });

  it('is refused while the group is protected', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (
      await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, GroupDeletionProtection: true })
    ).body;
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true })).body.Code).toBe(
      'OperationDenied',
    );
  });
});
