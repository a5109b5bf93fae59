import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from '../client.ts';
import { activitiesOf, byQuantity, groupOf, ruleOf } from '../views.ts';

const minute = 60_000;

/** A group of four instances, a rule, and an alarm at 80 % that asks for it. */
const setUp = async (rule: Fields, alarm: Fields = {}) => {
  const client = await startTest();
  const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 10, DesiredCapacity: 4 });
  // The cooldown after its first instances is over.
  await client.inspect('clock', 'POST', { advanceMs: 10 * minute });
  const { ScalingRuleAri } = await ruleOf(client, ScalingGroupId, rule);
  expect(ScalingRuleAri).toMatch(/^ari:/);
  const { AlarmTaskId } = (
    await client.call('CreateAlarm', {
      ...{ ScalingGroupId, MetricName: 'CpuUtilization', Threshold: 80, 'AlarmAction.1': ScalingRuleAri },
      ...alarm,
    })
  ).body;
  const fire = (metricValue?: number) =>
    client.inspect('alarms', 'POST', { alarmTaskId: AlarmTaskId, metricValue });
  const total = async (): Promise<number> => (await groupOf(client, ScalingGroupId)).TotalCapacity;
  return { client, ScalingGroupId, AlarmTaskId, fire, total };
};

const steps: Fields = {
  ...{ ScalingRuleType: 'StepScalingRule', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: 1 },
  ...{ 'StepAdjustment.1.MetricIntervalLowerBound': 0, 'StepAdjustment.1.MetricIntervalUpperBound': 10 },
  ...{ 'StepAdjustment.1.ScalingAdjustment': 1 },
  ...{ 'StepAdjustment.2.MetricIntervalLowerBound': 10, 'StepAdjustment.2.ScalingAdjustment': 3 },
};

describe('an alarm that is fired', () => {
  it.each([
    [85, 5],
    [90, 7],
    [99, 7],
    [79, 4],
  ])('at a metric of %d takes the step it lies in, to %d instances', async (metric, expected) => {
    const { fire, total, client, ScalingGroupId } = await setUp(steps);
    await fire(metric);
    expect(await total()).toBe(expected);
    const [newest] = await activitiesOf(client, ScalingGroupId);
    expect(newest.StatusCode).toBe(expected === 4 ? 'Rejected' : 'Successful');
  });

  it('waits out the cooldown of a simple rule, which a call by hand does not', async () => {
    const { client, ScalingGroupId, fire, total } = await setUp({ ...byQuantity(1), Cooldown: 120 });
    await fire();
    expect(await total()).toBe(5);
    await fire();
    expect(await total()).toBe(5);
    expect((await activitiesOf(client, ScalingGroupId))[0]).toMatchObject({
      StatusCode: 'Rejected',
      TriggerSourceType: 'Cms',
    });
    await (await ruleOf(client, ScalingGroupId, byQuantity(1))).execute();
    expect(await total()).toBe(6);
    await client.inspect('clock', 'POST', { advanceMs: 5 * minute });
    await fire();
    expect(await total()).toBe(7);
  });

  it('is told as ALARM until its period is over, and does nothing while it is disabled', async () => {
    const { client, ScalingGroupId, AlarmTaskId, fire, total } = await setUp(byQuantity(1), { Period: 60 });
    const state = async (): Promise<string> =>
      (await client.call('DescribeAlarms', { ScalingGroupId })).body.AlarmList.Alarm[0].State;
    await fire();
    expect(await state()).toBe('ALARM');
    await client.inspect('clock', 'POST', { advanceMs: minute });
    expect(await state()).toBe('OK');
    await client.call('DisableAlarm', { AlarmTaskId });
    await client.inspect('clock', 'POST', { advanceMs: 60 * minute });
    await fire();
    expect(await total()).toBe(5);
  });

  it('is not heard by a group that suspends alarm notifications', async () => {
    const { client, ScalingGroupId, fire, total } = await setUp(byQuantity(1));
    await client.call('SuspendProcesses', { ScalingGroupId, 'Process.1': 'AlarmNotification' });
    await fire();
    expect(await total()).toBe(4);
  });
});

describe('a target tracking rule', () => {
  const tracking: Fields = {
    ...{ ScalingRuleType: 'TargetTrackingScalingRule', MetricName: 'CpuUtilization', TargetValue: 50 },
  };

  it.each([
    ['above', 75, 6],
    ['above', 51, 5],
    ['below', 25, 2],
  ])(
    'makes an alarm %s its target; a metric of %d brings the group to %d',
    async (which, metric, expected) => {
      const client = await startTest();
      const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 10, DesiredCapacity: 4 });
      const { execute } = await ruleOf(client, ScalingGroupId, { ...tracking, ScalingRuleName: 'cpu' });
      expect((await execute()).body.Code).toBe('ScalingRule.InvalidScalingRuleType');
      const { Alarm } = (await client.call('DescribeAlarms', { ScalingGroupId })).body.AlarmList;
      const alarm = Alarm.find(({ Name }: { Name: string }) => Name === `cpu-${which}`);
      await client.inspect('alarms', 'POST', { alarmTaskId: alarm.AlarmTaskId, metricValue: metric });
      expect((await groupOf(client, ScalingGroupId)).TotalCapacity).toBe(expected);
    },
  );

  it('takes its alarms with it, and makes one alone when it is not to scale in', async () => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client);
    const fields = { ...tracking, DisableScaleIn: true };
    const { ScalingRuleId } = await ruleOf(client, ScalingGroupId, fields);
    const count = async (): Promise<number> =>
      (await client.call('DescribeAlarms', { ScalingGroupId })).body.AlarmList.Alarm.length;
    expect(await count()).toBe(1);
    await client.call('DeleteScalingRule', { ScalingRuleId });
    expect(await count()).toBe(0);
  });
});

describe('a simple rule', () => {
  it.each<[string, number, Fields, number]>([
    ['PercentChangeInCapacity', 50, {}, 6],
    ['PercentChangeInCapacity', -50, {}, 2],
    ['PercentChangeInCapacity', 1, { MinAdjustmentMagnitude: 2 }, 6],
    ['TotalCapacity', 9, {}, 9],
    ['TotalCapacity', 99, {}, 10],
    ['QuantityChangeInCapacity', -9, {}, 0],
  ])('%s of %d %j brings four instances to %d', async (AdjustmentType, AdjustmentValue, more, expected) => {
    const { client, ScalingGroupId, total } = await setUp(byQuantity(1));
    const { execute } = await ruleOf(client, ScalingGroupId, { AdjustmentType, AdjustmentValue, ...more });
    expect((await execute()).status).toBe(200);
    expect(await total()).toBe(expected);
  });
});
