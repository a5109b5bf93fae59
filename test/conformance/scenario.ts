import { expect } from 'vitest';

/** One call of the API by a client of the vendor: parameters by the names of 2014-08-28, lists as arrays. */
// biome-ignore lint/suspicious/noExplicitAny: answers have every shape.
export type Call = (action: string, parameters: Readonly<Record<string, unknown>>) => Promise<any>;

const RegionId = 'cn-hangzhou';

/** The life of a group as a user of any SDK would write it: create, configure, enable, scale, describe, delete. */
export const liveThrough = async (call: Call): Promise<void> => {
  const group = {
    RegionId,
    ScalingGroupName: '伸缩组_one.1',
    MinSize: 1,
    MaxSize: 5,
    ClientToken: '123e4567-e89b-12d3-a456-426655440000',
    Tag: [{ Key: 'na me+*~', Value: 'a&b=c/d?e%20\'()!"é🚀' }],
  };
  const { ScalingGroupId } = await call('CreateScalingGroup', group);
  expect((await call('CreateScalingGroup', group)).ScalingGroupId).toBe(ScalingGroupId);
  const { ScalingConfigurationId } = await call('CreateScalingConfiguration', {
    RegionId,
    ScalingGroupId,
    InstanceType: 'ecs.g6.large',
    ImageId: 'm-1',
    DataDisk: [{ Size: 40, Category: 'cloud_essd' }],
  });
  await call('EnableScalingGroup', {
    RegionId,
    ScalingGroupId,
    ActiveScalingConfigurationId: ScalingConfigurationId,
  });
  const { ScalingRuleAri } = await call('CreateScalingRule', {
    RegionId,
    ScalingGroupId,
    AdjustmentType: 'QuantityChangeInCapacity',
    AdjustmentValue: 2,
  });
  const { ScalingActivityId } = await call('ExecuteScalingRule', {
    RegionId,
    ScalingRuleAri,
    ClientToken: 'scale-1',
  });
  expect(
    (await call('ExecuteScalingRule', { RegionId, ScalingRuleAri, ClientToken: 'scale-1' }))
      .ScalingActivityId,
  ).toBe(ScalingActivityId);
  await call('AttachInstances', { RegionId, ScalingGroupId, InstanceId: ['i-mine-1', 'i-mine-2'] });
  await call('AttachVServerGroups', {
    RegionId,
    ScalingGroupId,
    VServerGroup: [
      { LoadBalancerId: 'lb-1', VServerGroupAttribute: [{ VServerGroupId: 'rsp-1', Port: 80, Weight: 10 }] },
    ],
  });
  await call('RemoveInstances', {
    RegionId,
    ScalingGroupId,
    InstanceId: ['i-mine-2'],
    ClientToken: 'remove-1',
  });

  const { ScalingGroups } = await call('DescribeScalingGroups', {
    RegionId,
    ScalingGroupId: [ScalingGroupId],
  });
  expect(ScalingGroups.ScalingGroup).toMatchObject([
    {
      ScalingGroupName: group.ScalingGroupName,
      LifecycleState: 'Active',
      TotalCapacity: 4,
      Tags: { Tag: [{ TagKey: 'na me+*~', TagValue: 'a&b=c/d?e%20\'()!"é🚀' }] },
    },
  ]);
  const { ScalingInstances } = await call('DescribeScalingInstances', { RegionId, ScalingGroupId });
  expect(ScalingInstances.ScalingInstance).toHaveLength(4);
  const { ScalingActivities } = await call('DescribeScalingActivities', { RegionId, ScalingGroupId });
  expect(ScalingActivities.ScalingActivity.length).toBeGreaterThanOrEqual(4);
  await call('DeleteScalingGroup', { RegionId, ScalingGroupId, ForceDelete: true });
  expect((await call('DescribeScalingGroups', { RegionId })).TotalCount).toBe(0);
};
