import { expect } from 'vitest';
import type { ApiVersion } from '../../src/catalog/types.ts';

/** One call of the API by a client of the vendor: lists as arrays. */
// biome-ignore lint/suspicious/noExplicitAny: answers have every shape.
export type Call = (action: string, parameters: Readonly<Record<string, unknown>>) => Promise<any>;

const RegionId = 'cn-hangzhou';

/** What a version calls a list of parameters: 2022-02-22 has them in the plural. */
const listNamed = (version: ApiVersion) => (name: string) => (version === '2014-08-28' ? name : `${name}s`);

/** The items of a list in an answer, which 2014-08-28 wraps. */
const itemsOf = (list: unknown): unknown => (Array.isArray(list) ? list : Object.values(Object(list))[0]);

/**
 * The life of a group as a user of any SDK would write it: create, configure, enable, scale out and in, attach
 * and detach, refresh, describe, delete. To be called at a speed of 0, at which each activity ends at once.
 */
export const liveThrough = async (version: ApiVersion, send: Call): Promise<void> => {
  const list = listNamed(version);
  const call: Call = (action, parameters) => send(action, { RegionId, ...parameters });
  const value = 'a&b=c/d?e%20\'()!"é🚀';
  const group = {
    ScalingGroupName: '伸缩组_one.1',
    MinSize: 1,
    MaxSize: 5,
    ClientToken: '123e4567-e89b-12d3-a456-426655440000',
    [list('Tag')]: [{ Key: 'na me+*~', Value: value }],
  };
  const { ScalingGroupId } = await call('CreateScalingGroup', group);
  expect((await call('CreateScalingGroup', group)).ScalingGroupId).toBe(ScalingGroupId);
  const described = async () => {
    const { ScalingGroups } = await call('DescribeScalingGroups', {
      [list('ScalingGroupId')]: [ScalingGroupId],
    });
    return itemsOf(ScalingGroups);
  };
  const instances = async (): Promise<unknown> =>
    itemsOf((await call('DescribeScalingInstances', { ScalingGroupId })).ScalingInstances);

  const configure = async (InstanceType: string): Promise<string> => {
    const disks = { [list('DataDisk')]: [{ Size: 40, Category: 'cloud_essd' }] };
    const configuration = { ScalingGroupId, InstanceType, ImageId: 'm-1', ...disks };
    return (await call('CreateScalingConfiguration', configuration)).ScalingConfigurationId;
  };
  const ActiveScalingConfigurationId = await configure('ecs.g6.large');
  await call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId });
  expect(await instances()).toHaveLength(1);

  const ruleFor = async (AdjustmentValue: number): Promise<string> => {
    const rule = { ScalingGroupId, AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue };
    return (await call('CreateScalingRule', rule)).ScalingRuleAri;
  };
  const scaleOut = { ScalingRuleAri: await ruleFor(2), ClientToken: 'scale-1' };
  const { ScalingActivityId } = await call('ExecuteScalingRule', scaleOut);
  expect((await call('ExecuteScalingRule', scaleOut)).ScalingActivityId).toBe(ScalingActivityId);
  expect(await instances()).toHaveLength(3);
  await call('ExecuteScalingRule', { ScalingRuleAri: await ruleFor(-1) });
  expect(await instances()).toHaveLength(2);

  const named = (...ids: readonly string[]) => ({ ScalingGroupId, [list('InstanceId')]: ids });
  await call('AttachInstances', named('i-mine-1', 'i-mine-2'));
  expect(await instances()).toHaveLength(4);
  await call('DetachInstances', { ...named('i-mine-1'), ClientToken: 'detach-1' });
  await call('RemoveInstances', { ...named('i-mine-2'), ClientToken: 'remove-1' });
  expect(await instances()).toHaveLength(2);
  const backend = { VServerGroupId: 'rsp-1', Port: 80, Weight: 10 };
  const backends = { LoadBalancerId: 'lb-1', [list('VServerGroupAttribute')]: [backend] };
  await call('AttachVServerGroups', { ScalingGroupId, [list('VServerGroup')]: [backends] });

  const ScalingConfigurationId = await configure('ecs.g7.large');
  // pop-core knows lists, but writes an object as `[object Object]`.
  const desired = { 'DesiredConfiguration.ScalingConfigurationId': ScalingConfigurationId };
  const refresh = { ScalingGroupId, ...desired, ClientToken: 'refresh-1' };
  const { InstanceRefreshTaskId } = await call('StartInstanceRefresh', refresh);
  const { InstanceRefreshTasks } = await call('DescribeInstanceRefreshes', { ScalingGroupId });
  expect(itemsOf(InstanceRefreshTasks)).toMatchObject([{ InstanceRefreshTaskId, Status: 'Successful' }]);
  expect(await instances()).toMatchObject(Array.from({ length: 2 }, () => ({ ScalingConfigurationId })));

  expect(await described()).toMatchObject([
    { ScalingGroupName: group.ScalingGroupName, LifecycleState: 'Active', TotalCapacity: 2 },
  ]);
  const tagged = await call('ListTagResources', {
    ResourceType: 'scalinggroup',
    [list('ResourceId')]: [ScalingGroupId],
  });
  expect(itemsOf(tagged.TagResources)).toMatchObject([{ TagKey: 'na me+*~', TagValue: value }]);
  const { TotalCount } = await call('DescribeScalingActivities', { ScalingGroupId });
  expect(TotalCount).toBeGreaterThanOrEqual(6);
  await call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true });
  expect((await call('DescribeScalingGroups', {})).TotalCount).toBe(0);
};
