import { describe, expect, it } from 'vitest';
import { startTest } from './client.ts';
import { createGroup } from './views.ts';

describe('a scaling configuration', () => {
  it('belongs to a group, has a name of its own there, and is described as it was asked for', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const fields = {
      ScalingGroupId,
      ScalingConfigurationName: 'large',
      InstanceType: 'ecs.g6.large',
      ImageId: 'm-1',
      'SystemDisk.Category': 'cloud_essd',
      'SystemDisk.Size': 40,
      'DataDisk.1.Size': 100,
      'DataDisk.1.Category': 'cloud_essd',
      Tags: '{"env":"test"}',
      Password: 'Secret-123',
      UserData: 'aGVsbG8=',
    };
    const { ScalingConfigurationId } = (await client.call('CreateScalingConfiguration', fields)).body;
    expect(ScalingConfigurationId).toMatch(/^asc-/);
    const answer = await client.call('DescribeScalingConfigurations', {
      'ScalingConfigurationId.1': ScalingConfigurationId,
    });
    expect(answer.body.ScalingConfigurations.ScalingConfiguration).toMatchObject([
      {
        ScalingConfigurationName: 'large',
        ScalingGroupId,
        LifecycleState: 'Inactive',
        InstanceType: 'ecs.g6.large',
        SystemDiskCategory: 'cloud_essd',
        SystemDiskSize: 40,
        DataDisks: { DataDisk: [{ Size: 100, Category: 'cloud_essd' }] },
        Tags: { Tag: [{ Key: 'env', Value: 'test' }] },
        PasswordSetted: true,
        UserData: 'aGVsbG8=',
      },
    ]);
    expect(answer.text).not.toContain('Secret-123');
    expect((await client.call('CreateScalingConfiguration', fields)).body.Code).toBe(
      'InvalidScalingConfigurationName.Duplicate',
    );
    const other = await createGroup(client);
    expect(
      (await client.call('CreateScalingConfiguration', { ...fields, ScalingGroupId: other })).status,
    ).toBe(200);
  });

  it('takes user data that is Base64 and not too long', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const withData = async (UserData: string) =>
      (await client.call('CreateScalingConfiguration', { ScalingGroupId, UserData })).body.Code;
    expect(await withData('not base64!')).toBe('InvalidUserData.Base64FormatInvalid');
    expect(await withData(Buffer.alloc(16_385).toString('base64'))).toBe('InvalidUserData.SizeExceeded');
    expect(await withData(Buffer.alloc(16_384).toString('base64'))).toBeUndefined();
  });

  it('is one of ten of its group at most, as a rule is one of fifty', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const rule = { ScalingGroupId, AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 };
    for (const [action, fields, quota, code] of [
      ['CreateScalingConfiguration', { ScalingGroupId }, 10, 'QuotaExceeded.ScalingConfiguration'],
      ['CreateScalingRule', rule, 50, 'QuotaExceeded.ScalingRule'],
    ] as const) {
      for (let made = 0; made < quota; made += 1)
        expect((await client.call(action, fields)).status).toBe(200);
      expect((await client.call(action, fields)).body.Code).toBe(code);
    }
  });

  it('is refused for a group that is not there', async () => {
    const { call } = await startTest();
    const answer = await call('CreateScalingConfiguration', { ScalingGroupId: 'asg-none' });
    expect([answer.status, answer.body.Code]).toEqual([404, 'InvalidScalingGroupId.NotFound']);
  });
});

describe('a scaling rule', () => {
  it('has an ARI with region and account, a name of its own, and the limits of its group', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const rule = {
      ScalingGroupId,
      ScalingRuleName: 'add',
      AdjustmentType: 'QuantityChangeInCapacity',
      AdjustmentValue: 1,
    };
    const { ScalingRuleId, ScalingRuleAri } = (await client.call('CreateScalingRule', rule)).body;
    expect(ScalingRuleAri).toMatch(
      new RegExp(`^ari:acs:ess:cn-qingdao:\\d{16}:scalingrule/${ScalingRuleId}$`),
    );
    const found = (await client.call('DescribeScalingRules', { 'ScalingRuleAri.1': ScalingRuleAri })).body;
    expect(found.ScalingRules.ScalingRule).toMatchObject([
      {
        ScalingRuleId,
        ScalingRuleName: 'add',
        ScalingRuleType: 'SimpleScalingRule',
        AdjustmentValue: 1,
        MinSize: 0,
        MaxSize: 10,
      },
    ]);
    expect((await client.call('CreateScalingRule', rule)).body.Code).toBe('InvalidScalingRuleName.Duplicate');
  });

  it('takes a least change with percentages alone', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const answer = await client.call('CreateScalingRule', {
      ScalingGroupId,
      AdjustmentType: 'TotalCapacity',
      AdjustmentValue: 1,
      MinAdjustmentMagnitude: 2,
    });
    expect(answer.body.Code).toBe('InvalidMinAdjustmentMagnitudeMismatchAdjustmentType');
  });
});
