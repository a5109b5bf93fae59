import type { Parameters } from '../../catalog/values.ts';
import { requireIdle } from '../scaling/activities.ts';
import { continueDeletion } from '../scaling/deletion.ts';
import { addHook } from '../scaling/hooks.ts';
import { stopWaiting } from '../scaling/lifecycle.ts';
import type { Group } from '../scaling/model.ts';
import { settle } from '../scaling/settle.ts';
import { invalid, refuse } from '../service-error.ts';
import type { Filter } from '../state/resources.ts';
import { objectsOf } from '../values.ts';
import { flattenVServerGroups, loadBalancers } from './attachments.ts';
import { answerPage, type Call, done, groupOf, type Handler, type Handlers, oneOf } from './call.ts';
import { limits } from './limits.ts';
import { showGroup } from './show-group.ts';

const createScalingGroup: Handler = (call) => {
  const { input, realm, regionId, now, world, quotas } = call;
  const { groups } = world.store;
  const id = world.newId('asg');
  const name = input.text('ScalingGroupName') ?? id;
  const [minSize, maxSize] = [input.number('MinSize') ?? 0, input.number('MaxSize') ?? 0];
  const desiredCapacity = input.number('DesiredCapacity');
  if (minSize < 0) throw invalid('MinSize');
  if (maxSize > limits.groupSize) throw invalid('MaxSize');
  if (groups.named(realm, name) !== undefined) {
    throw refuse('InvalidScalingGroupName.Duplicate', 'ScalingGroupName');
  }
  if (quotas.groups !== undefined && groups.count({ realm }) >= quotas.groups) {
    throw refuse('QuotaExceeded.ScalingGroup');
  }
  const group: Group = {
    id,
    realm,
    parent: realm,
    name,
    status: 'Inactive',
    regionId,
    minSize,
    maxSize,
    ...(desiredCapacity !== undefined && { desiredCapacity }),
    defaultCooldown: input.number('DefaultCooldown') ?? 0,
    deletionProtection: input.flag('GroupDeletionProtection'),
    suspended: [],
    createdAt: now,
    modifiedAt: now,
    settings: {
      ...input.all,
      LoadBalancerConfigs: loadBalancers(
        input.texts('LoadBalancerIds'),
        input.objects('LoadBalancerConfigs'),
      ),
      VServerGroups: flattenVServerGroups(input.objects('VServerGroups')),
      DBInstances: [
        ...input.texts('DBInstanceIds').map((DBInstanceId) => ({ DBInstanceId, Type: 'RDS' })),
        ...input.objects('DBInstances'),
      ],
    },
  };
  groups.insert(withConfiguration(call, group));
  for (const hook of input.objects('LifecycleHooks')) addHook(world, group, hook);
  return { answer: { ScalingGroupId: id }, ids: [id] };
};

/** A group that is made like an instance gets a configuration like it, active from the start. */
const withConfiguration = ({ input, now, world }: Call, group: Group): Group => {
  const model = input.text('InstanceId') ?? input.text('ContainerGroupId');
  if (model === undefined) return group;
  const id = world.newId('asc');
  world.store.configurations.insert({
    id,
    realm: group.realm,
    parent: group.id,
    name: id,
    makes: group.settings.GroupType === 'ECI' ? 'ECI' : 'ECS',
    status: 'Active',
    createdAt: now,
    settings: {},
  });
  return { ...group, activeConfigurationId: id };
};

const deleteScalingGroup: Handler = (call) => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status === 'Deleting') return done();
  if (group.deletionProtection) throw refuse('OperationDenied');
  if (!input.flag('ForceDelete')) {
    requireIdle(group);
    if (world.store.instances.count({ parent: group.id }) > 0) throw refuse('InstanceInUse');
  }
  const doomed: Group = { ...group, status: 'Deleting', modifiedAt: now };
  world.store.groups.update(doomed);
  if (doomed.activityId === undefined) continueDeletion(world, doomed, now);
  else {
    // What is in progress ends first, and waits for nobody; the activity that ends it goes on with the deletion.
    const freed = stopWaiting(world, doomed.activityId, now);
    if (freed !== undefined) settle(world, freed, now);
  }
  return done(group.id);
};

const describeScalingGroups: Handler = (call) => {
  const { input, realm, world } = call;
  const part = input.text('ScalingGroupName');
  const names = input.texts('ScalingGroupNames');
  const tags = input.objects('Tags');
  const filter: Filter<Group> = {
    realm,
    id: input.texts('ScalingGroupIds'),
    ...(names.length > 0 && { parent: realm, name: names }),
    fields: {
      'settings.GroupType': oneOf(input.text('GroupType')),
      'settings.ResourceGroupId': oneOf(input.text('ResourceGroupId')),
    },
    ...((part !== undefined || tags.length > 0) && {
      where: (group) => group.name.includes(part ?? '') && tags.every((tag) => hasTag(group, tag)),
    }),
  };
  return answerPage(call, world.store.groups, filter, 'ScalingGroups', (group) => showGroup(world, group));
};

/** A tag without a value stands for every value of its key. */
const hasTag = ({ settings }: Group, { Key: key = '', Value: value }: Parameters): boolean =>
  objectsOf(settings.Tags).some(
    (tag) => tag.Key === key && (value === undefined || (tag.Value ?? '') === value),
  );

export const handlers: Handlers = {
  CreateScalingGroup: createScalingGroup,
  DeleteScalingGroup: deleteScalingGroup,
  DescribeScalingGroups: describeScalingGroups,
};
