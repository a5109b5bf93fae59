import { describe, expect, it } from 'vitest';
import { type Fields, startTest } from './client.ts';
import { createGroup, listGroups, namesOf, sizes } from './views.ts';

describe('a scaling group', () => {
  it('is created inactive, under an id of the API, and described as it was asked for', async () => {
    const client = await startTest();
    const id = await createGroup(client, {
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
    expect((await listGroups(client))[0]).toMatchObject({
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
    const id = await createGroup(client, { ScalingGroupName: 'one', 'Tag.1.Key': 'env', 'Tag.1.Value': 'a' });
    await createGroup(client, {
      ScalingGroupName: 'two',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'b',
      ResourceGroupId: 'rg-1',
    });
    await createGroup(client, { ScalingGroupName: 'eci', GroupType: 'ECI' });
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
    for (const n of [1, 2, 3, 4, 5]) await createGroup(client, { ScalingGroupName: `group-${n}` });
    const page = await client.call('DescribeScalingGroups', { PageNumber: 2, PageSize: 2 });
    expect(page.body).toMatchObject({ PageNumber: 2, PageSize: 2, TotalCount: 5 });
    expect(await namesOf(client, { PageNumber: 2, PageSize: 2 })).toEqual(['group-3', 'group-4']);
    expect(await namesOf(client, { PageNumber: 9 })).toEqual([]);
    expect((await client.call('DescribeScalingGroups', { PageSize: 51 })).body.Code).toBe('InvalidParameter');
  });
});
