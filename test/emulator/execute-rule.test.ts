import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from './client.ts';
import { byQuantity, groupOf, idsOf, instancesOf, numbered, ruleOf } from './views.ts';

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
