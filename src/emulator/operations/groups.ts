import { requireIdle } from '../scaling/activities.ts';
import { attachInstances } from '../scaling/attach.ts';
import { balance } from '../scaling/capacity.ts';
import { continueDeletion } from '../scaling/deletion.ts';
import type { Group } from '../scaling/model.ts';
import { invalid, refuse } from '../service-error.ts';
import type { Filter } from '../state/resources.ts';
import { flattenVServerGroups, loadBalancers } from './attachments.ts';
import { answerPage, type Call, groupOf, type Handler, type Handlers, oneOf } from './call.ts';
import { showGroup } from './show-group.ts';

const createScalingGroup: Handler = ({ input, realm, regionId, now, world, quotas }) => {
  const { groups } = world.store;
  const id = world.newId('asg');
  const name = input.text('ScalingGroupName') ?? id;
  const [minSize, maxSize] = [input.number('MinSize') ?? 0, input.number('MaxSize') ?? 0];
  const desiredCapacity = input.number('DesiredCapacity');
  if (minSize < 0) throw invalid('MinSize');
  if (groups.named(realm, name) !== undefined) {
    throw refuse('InvalidScalingGroupName.Duplicate', 'ScalingGroupName');
  }
  if (quotas.groups !== undefined && groups.count({ realm }) >= quotas.groups) {
    throw refuse('QuotaExceeded.ScalingGroup');
  }
  groups.insert({
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
  });
  return { answer: { ScalingGroupId: id }, ids: [id] };
};

const enableScalingGroup: Handler = (call) => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status !== 'Inactive') throw refuse('IncorrectScalingGroupStatus');
  const enabled: Group = { ...withInstanceSource(call, group), status: 'Active', modifiedAt: now };
  world.store.groups.update(enabled);
  const cause = 'The scaling group was enabled.';
  const instanceIds = input.texts('InstanceIds');
  const activityId =
    instanceIds.length === 0
      ? balance(world, enabled, now, cause)
      : attachInstances(
          world,
          enabled,
          { instanceIds, weights: input.numbers('LoadBalancerWeights') },
          cause,
          now,
        );
  return { answer: {}, ids: [group.id, ...oneOf(activityId)] };
};

/** A group makes instances from its active configuration, or from a launch template; the one named now wins. */
const withInstanceSource = ({ input, world }: Call, group: Group): Group => {
  const { configurations } = world.store;
  const wanted = input.text('ActiveScalingConfigurationId') ?? group.activeConfigurationId;
  const template = input.text('LaunchTemplateId');
  const configuration = configurations.find(wanted ?? '');
  if (template === undefined && configuration?.parent !== group.id) {
    if (wanted !== undefined) throw refuse('InvalidScalingConfigurationId.NotFound');
    if (group.settings.LaunchTemplateId === undefined) throw refuse('MissingActiveScalingConfiguration');
    return group;
  }
  for (const active of configurations.list({ parent: group.id, status: ['Active'] })) {
    configurations.update({ ...active, status: 'Inactive' });
  }
  const { activeConfigurationId: _before, ...sourceless } = group;
  if (template !== undefined) {
    return { ...sourceless, settings: { ...group.settings, LaunchTemplateId: template } };
  }
  if (configuration === undefined) return sourceless;
  configurations.update({ ...configuration, status: 'Active' });
  return { ...sourceless, activeConfigurationId: configuration.id };
};

const deleteScalingGroup: Handler = (call) => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status === 'Deleting') return { answer: {}, ids: [] };
  if (group.deletionProtection) throw refuse('OperationDenied');
  if (!input.flag('ForceDelete')) {
    requireIdle(group);
    if (world.store.instances.count({ parent: group.id }) > 0) throw refuse('InstanceInUse');
  }
  const doomed: Group = { ...group, status: 'Deleting', modifiedAt: now };
  world.store.groups.update(doomed);
  // What is in progress ends first; the activity that ends it goes on with the deletion.
  if (doomed.activityId === undefined) continueDeletion(world, doomed, now);
  return { answer: {}, ids: [group.id] };
};

const describeScalingGroups: Handler = (call) => {
  const { input, realm, world } = call;
  const part = input.text('ScalingGroupName');
  const names = input.texts('ScalingGroupNames');
  const tags = input.objects('Tags').map(
    ({ Key = '', Value: value }) =>
      [
        `EXISTS (SELECT 1 FROM json_each(data, '$.settings.Tags')
          WHERE value ->> 'Key' = ? AND coalesce(value ->> 'Value', '') = coalesce(?, value ->> 'Value', ''))`,
        String(Key),
        value === undefined ? null : String(value),
      ] as const,
  );
  const filter: Filter = {
    realm,
    id: input.texts('ScalingGroupIds'),
    ...(names.length > 0 && { parent: realm, name: names }),
    fields: {
      'settings.GroupType': oneOf(input.text('GroupType')),
      'settings.ResourceGroupId': oneOf(input.text('ResourceGroupId')),
    },
    also: [...tags, ...(part === undefined ? [] : [['instr(name, ?) > 0', part] as const])],
  };
  return answerPage(call, world.store.groups, filter, 'ScalingGroups', (group) => showGroup(world, group));
};

export const handlers: Handlers = {
  CreateScalingGroup: createScalingGroup,
  EnableScalingGroup: enableScalingGroup,
  DeleteScalingGroup: deleteScalingGroup,
  DescribeScalingGroups: describeScalingGroups,
};
