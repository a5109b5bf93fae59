import type { Answer } from '../answers/shape.ts';
import { capacityOf } from '../scaling/capacity.ts';
import type { Group } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { vSwitchesOf } from '../scaling/zones.ts';
import { objectsOf } from '../values.ts';
import { attachedTo, nestVServerGroups } from './attachments.ts';
import { minuteOf } from './call.ts';

/** A group as it is listed. What was asked for when it was made is told as it was asked. */
export const showGroup = (world: World, group: Group): Answer => {
  const capacity = capacityOf(world, group);
  const balancers = attachedTo(group, 'LoadBalancerConfigs');
  const databases = attachedTo(group, 'DBInstances');
  return {
    RemovalPolicies: ['OldestScalingConfiguration', 'OldestInstance'],
    ...group.settings,
    ScalingGroupId: group.id,
    ScalingGroupName: group.name,
    RegionId: group.regionId,
    LifecycleState: group.status,
    CreationTime: minuteOf(group.createdAt),
    ModificationTime: minuteOf(group.modifiedAt),
    MinSize: group.minSize,
    MaxSize: group.maxSize,
    DesiredCapacity: group.desiredCapacity,
    EnableDesiredCapacity: group.desiredCapacity !== undefined,
    DefaultCooldown: group.defaultCooldown,
    GroupDeletionProtection: group.deletionProtection,
    ActiveScalingConfigurationId: group.activeConfigurationId,
    TotalCapacity: capacity.total,
    TotalInstanceCount: capacity.total + capacity.stopped,
    ActiveCapacity: capacity.inService,
    PendingCapacity: capacity.pending,
    RemovingCapacity: capacity.removing,
    StoppedCapacity: capacity.stopped,
    PendingWaitCapacity: capacity.pendingWait,
    RemovingWaitCapacity: capacity.removingWait,
    ProtectedCapacity: capacity.protected,
    StandbyCapacity: capacity.standby,
    InitCapacity: 0,
    SpotCapacity: 0,
    SuspendedProcesses: group.suspended,
    SystemSuspended: group.givenUp === true,
    VSwitchIds: vSwitchesOf(group.settings).filter((id) => id !== ''),
    LoadBalancerConfigs: balancers,
    LoadBalancerIds: balancers.map(({ LoadBalancerId: id }) => id),
    VServerGroups: nestVServerGroups(attachedTo(group, 'VServerGroups')),
    DBInstances: databases,
    DBInstanceIds: databases.map(({ DBInstanceId: id }) => id),
    Tags: tagsOf(group),
  };
};

const tagsOf = ({ settings: { Tags: tags } }: Group): readonly Answer[] =>
  objectsOf(tags).map(({ Key, Value, Propagate = false }) => ({
    TagKey: Key,
    TagValue: Value ?? '',
    Propagate,
  }));
