import { describe, expect, it } from 'vitest';
import { type Client, enabledGroup, type Fields, startTest } from './client.ts';

const sizes = { MinSize: 0, MaxSize: 10 };

const create = async ({ call }: Client, fields: Fields = {}): Promise<string> =>
  (await call('CreateScalingGroup', { ...sizes, ...fields })).body.ScalingGroupId;

const list = async ({ call }: Client, fields: Fields = {}) =>
  (await call('DescribeScalingGroups', fields)).body.ScalingGroups.ScalingGroup;

const namesOf = async (client: Client, fields: Fields = {}): Promise<readonly string[]> =>
  (await list(client, fields)).map(({ ScalingGroupName }: { ScalingGroupName: string }) => ScalingGroupName);

describe('a scaling group', () => {
  it('is created inactive, under an id of the API, and described as it was asked for', async () => {
    const client = await startTest();
    const id = await create(client, {
      ScalingGroupName: 'web-1',
      DefaultCooldown: 60,
      'VSwitchIds.1': 'vsw-1',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
      'RemovalPolicy.1': 'NewestInstance',
      LoadBalancerIds: '["lb-1"]',
      'DBInstance.1.DBInstanceId': 'rm-1',
      'VServerGroup.1.LoadBalancerId': 'lb-2',
      'VServerGroup.1.VServerGroupAttribute.1.VServerGroupId': 'rsp-1',
      'VServerGroup.1.VServerGroupAttribute.1.Port': 80,
    });
    expect(id).toMatch(/^asg-[0-9a-z]{20}$/);
    expect((await list(client))[0]).toMatchObject({
      ScalingGroupId: id,
      ScalingGroupName: 'web-1',
      LifecycleState: 'Inactive',
      RegionId: 'cn-qingdao',
      MinSize: 0,
      MaxSize: 10,
      DefaultCooldown: 60,
      TotalCapacity: 0,
      CreationTime: '2026-01-01T00:00Z',
      HealthCheckType: 'ECS',
      EnableDesiredCapacity: false,
      VSwitchIds: { VSwitchId: ['vsw-1'] },
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test', Propagate: false }] },
      RemovalPolicies: { RemovalPolicy: ['NewestInstance'] },
      LoadBalancerIds: { LoadBalancerId: ['lb-1'] },
      DBInstanceIds: { DBInstanceId: ['rm-1'] },
      VServerGroups: {
        VServerGroup: [
          {
            LoadBalancerId: 'lb-2',
            VServerGroupAttributes: {
              VServerGroupAttribute: [{ VServerGroupId: 'rsp-1', Port: 80, Weight: 50 }],
            },
          },
        ],
      },
    });
  });

  it('has a name that is unique in its region and account; its id where it was given none', async () => {
    const accessKeys = [
      { id: 'a', secret: '1' },
      { id: 'b', secret: '2' },
    ] as const;
    const { call } = await startTest({ accessKeys });
    const named = (fields: Fields, accessKey: (typeof accessKeys)[number] = accessKeys[0]) =>
      call('CreateScalingGroup', { ...sizes, ...fields }, { accessKey });
    await named({ ScalingGroupName: 'web' });
    const again = await named({ ScalingGroupName: 'web' });
    expect([again.status, again.body.Code, again.body.Message]).toEqual([
      400,
      'InvalidScalingGroupName.Duplicate',
      'The specified value of parameter "ScalingGroupName" is duplicated.',
    ]);
    expect((await named({ ScalingGroupName: 'web', RegionId: 'cn-beijing' })).status).toBe(200);
    expect((await named({ ScalingGroupName: 'web' }, accessKeys[1])).status).toBe(200);
    const { ScalingGroupId } = (await named({})).body;
    const { ScalingGroups } = (await call('DescribeScalingGroups', {}, { accessKey: accessKeys[0] })).body;
    expect(ScalingGroups.ScalingGroup[1]).toMatchObject({ ScalingGroupId, ScalingGroupName: ScalingGroupId });
  });

  it('is found by its own account and in its own region alone', async () => {
    const accessKeys = [
      { id: 'a', secret: '1' },
      { id: 'b', secret: '2' },
    ] as const;
    const { call } = await startTest({ accessKeys });
    const { ScalingGroupId } = (await call('CreateScalingGroup', sizes, { accessKey: accessKeys[0] })).body;
    const remove = (fields: Fields, accessKey: (typeof accessKeys)[number]) =>
      call('DeleteScalingGroup', { ScalingGroupId, ...fields }, { accessKey });
    expect((await remove({}, accessKeys[1])).body.Code).toBe('InvalidScalingGroupId.NotFound');
    expect((await remove({ RegionId: 'cn-beijing' }, accessKeys[0])).body.Code).toBe(
      'InvalidScalingGroupId.NotFound',
    );
    expect((await remove({ RegionId: '' }, accessKeys[0])).status).toBe(200);
  });

  it.each<[string, Fields]>([
    ['a minimum below 0', { MinSize: -1 }],
    ['a minimum above the maximum', { MinSize: 11 }],
    ['a desired capacity below the minimum', { MinSize: 2, DesiredCapacity: 1 }],
    ['a desired capacity above the maximum', { DesiredCapacity: 11 }],
  ])('is not created with %s', async (_, fields) => {
    const { call } = await startTest();
    expect((await call('CreateScalingGroup', { ...sizes, ...fields })).status).toBe(400);
  });

  it('is limited in number where a quota is set', async () => {
    const { call } = await startTest({ quotas: { groups: 1 } });
    await call('CreateScalingGroup', sizes);
    expect((await call('CreateScalingGroup', sizes)).body.Code).toBe('QuotaExceeded.ScalingGroup');
    expect((await call('CreateScalingGroup', { ...sizes, RegionId: 'cn-beijing' })).status).toBe(200);
  });
});

describe('DescribeScalingGroups', () => {
  it('filters by ids, names, type, tags and resource group', async () => {
    const client = await startTest();
    const id = await create(client, { ScalingGroupName: 'one', 'Tag.1.Key': 'env', 'Tag.1.Value': 'a' });
    await create(client, {
      ScalingGroupName: 'two',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'b',
      ResourceGroupId: 'rg-1',
    });
    await create(client, { ScalingGroupName: 'eci', GroupType: 'ECI' });
    expect(await namesOf(client)).toEqual(['one', 'two']);
    expect(await namesOf(client, { GroupType: 'ECI' })).toEqual(['eci']);
    expect(await namesOf(client, { 'ScalingGroupId.1': id })).toEqual(['one']);
    expect(await namesOf(client, { 'ScalingGroupName.1': 'two', 'ScalingGroupName.2': 'none' })).toEqual([
      'two',
    ]);
    expect(await namesOf(client, { ScalingGroupName: 'two' })).toEqual(['two']);
    expect(await namesOf(client, { 'Tag.1.Key': 'env' })).toEqual(['one', 'two']);
    expect(await namesOf(client, { 'Tag.1.Key': 'env', 'Tag.1.Value': 'b' })).toEqual(['two']);
    expect(await namesOf(client, { ResourceGroupId: 'rg-1' })).toEqual(['two']);
    expect(await namesOf(client, { RegionId: 'cn-beijing' })).toEqual([]);
  });

  it('pages, in the order in which the groups were made', async () => {
    const client = await startTest();
    for (const n of [1, 2, 3, 4, 5]) await create(client, { ScalingGroupName: `group-${n}` });
    const page = await client.call('DescribeScalingGroups', { PageNumber: 2, PageSize: 2 });
    expect(page.body).toMatchObject({ PageNumber: 2, PageSize: 2, TotalCount: 5 });
    expect(await namesOf(client, { PageNumber: 2, PageSize: 2 })).toEqual(['group-3', 'group-4']);
    expect(await namesOf(client, { PageNumber: 9 })).toEqual([]);
    expect((await client.call('DescribeScalingGroups', { PageSize: 51 })).body.Code).toBe('InvalidParameter');
  });
});

describe('a scaling configuration', () => {
  it('belongs to a group, has a name of its own there, and is described as it was asked for', async () => {
    const client = await startTest();
    const ScalingGroupId = await create(client);
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
    const other = await create(client);
    expect(
      (await client.call('CreateScalingConfiguration', { ...fields, ScalingGroupId: other })).status,
    ).toBe(200);
  });

  it('takes user data that is Base64 and not too long', async () => {
    const client = await startTest();
    const ScalingGroupId = await create(client);
    const withData = async (UserData: string) =>
      (await client.call('CreateScalingConfiguration', { ScalingGroupId, UserData })).body.Code;
    expect(await withData('not base64!')).toBe('InvalidUserData.Base64FormatInvalid');
    expect(await withData(Buffer.alloc(16_385).toString('base64'))).toBe('InvalidUserData.SizeExceeded');
    expect(await withData(Buffer.alloc(16_384).toString('base64'))).toBeUndefined();
  });

  it('is one of ten of its group at most, as a rule is one of fifty', async () => {
    const client = await startTest();
    const ScalingGroupId = await create(client);
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
    const ScalingGroupId = await create(client);
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
    const ScalingGroupId = await create(client);
    const answer = await client.call('CreateScalingRule', {
      ScalingGroupId,
      AdjustmentType: 'TotalCapacity',
      AdjustmentValue: 1,
      MinAdjustmentMagnitude: 2,
    });
    expect(answer.body.Code).toBe('InvalidMinAdjustmentMagnitudeMismatchAdjustmentType');
  });
});

describe('what a group is attached to', () => {
  it.each<[string, Fields, Readonly<Record<string, unknown>>]>([
    [
      'AttachLoadBalancers',
      {
        'LoadBalancer.1': 'lb-1',
        'LoadBalancerConfig.1.LoadBalancerId': 'lb-2',
        'LoadBalancerConfig.1.Weight': 7,
      },
      {
        LoadBalancerIds: { LoadBalancerId: ['lb-1', 'lb-2'] },
        LoadBalancerConfigs: {
          LoadBalancerConfig: [
            { LoadBalancerId: 'lb-1', Weight: 50 },
            { LoadBalancerId: 'lb-2', Weight: 7 },
          ],
        },
      },
    ],
    [
      'AttachAlbServerGroups',
      {
        'AlbServerGroup.1.AlbServerGroupId': 'sgp-1',
        'AlbServerGroup.1.Port': 80,
        'AlbServerGroup.1.Weight': 10,
      },
      { AlbServerGroups: { AlbServerGroup: [{ AlbServerGroupId: 'sgp-1', Port: 80, Weight: 10 }] } },
    ],
    [
      'AttachServerGroups',
      { 'ServerGroup.1.ServerGroupId': 'sgp-1', 'ServerGroup.1.Port': 80, 'ServerGroup.1.Type': 'NLB' },
      { ServerGroups: { ServerGroup: [{ ServerGroupId: 'sgp-1', Port: 80, Type: 'NLB' }] } },
    ],
    [
      'AttachVServerGroups',
      {
        'VServerGroup.1.LoadBalancerId': 'lb-1',
        'VServerGroup.1.VServerGroupAttribute.1.VServerGroupId': 'rsp-1',
        'VServerGroup.1.VServerGroupAttribute.1.Port': 80,
      },
      { VServerGroups: { VServerGroup: [{ LoadBalancerId: 'lb-1' }] } },
    ],
    [
      'AttachDBInstances',
      { 'DBInstance.1': 'rm-1', Type: 'Redis' },
      {
        DBInstanceIds: { DBInstanceId: ['rm-1'] },
        DBInstances: { DBInstance: [{ DBInstanceId: 'rm-1', Type: 'Redis' }] },
      },
    ],
  ])(
    '%s is seen in the group, and repeated under its token does nothing more',
    async (action, fields, expected) => {
      const client = await startTest();
      const ScalingGroupId = await create(client);
      const attach = () => client.call(action, { ScalingGroupId, ...fields, ClientToken: 't-1' });
      expect((await attach()).status).toBe(200);
      expect((await attach()).status).toBe(200);
      expect((await list(client))[0]).toMatchObject(expected);
      const { effects } = (await client.inspect('effects')).body;
      expect(effects).toHaveLength(2);
      expect(effects[1]).toMatchObject({ operation: action, clientToken: 't-1', ids: [ScalingGroupId] });
    },
  );

  it('an ALB server group is attached once', async () => {
    const client = await startTest();
    const ScalingGroupId = await create(client);
    const fields = {
      ScalingGroupId,
      'AlbServerGroup.1.AlbServerGroupId': 's',
      'AlbServerGroup.1.Port': 80,
      'AlbServerGroup.1.Weight': 1,
    };
    await client.call('AttachAlbServerGroups', fields);
    expect((await client.call('AttachAlbServerGroups', fields)).body.Code).toBe(
      'AlbServerGroup.AlreadyAttached',
    );
  });

  it('by force includes the instances that are there, in an activity', async () => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client);
    const fields = { ScalingGroupId, 'LoadBalancer.1': 'lb-1', ForceAttach: true };
    const { ScalingActivityId } = (await client.call('AttachLoadBalancers', fields)).body;
    const { ScalingActivities } = (
      await client.call('DescribeScalingActivities', { 'ScalingActivityId.1': ScalingActivityId })
    ).body;
    expect(ScalingActivities.ScalingActivity).toMatchObject([
      { Description: 'Registers 2 instances.', StatusCode: 'Successful' },
    ]);
  });
});
