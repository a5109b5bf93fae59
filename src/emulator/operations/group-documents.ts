import { stringify } from 'yaml';
import type { Parameters } from '../../catalog/values.ts';
import { activate } from '../scaling/configurations.ts';
import type { Configuration, Group } from '../scaling/model.ts';
import { settle } from '../scaling/settle.ts';
import { invalid, missing, refuse } from '../service-error.ts';
import { type Call, groupOf, type Handler, type Handlers, oneOf } from './call.ts';
import { type Deployment, readDeployment, writeDeployment } from './deployment.ts';
import { limits } from './limits.ts';
import { showGroup } from './show-group.ts';

/**
 * Makes a group of ECI from a Kubernetes Deployment, or brings the one that its namespace, kind and name stand
 * for up to date: the group is active at once, and has as many instances as there are to be replicas. How large
 * such a group may become is not documented: as large as any.
 */
const applyScalingGroup: Handler = (call) => {
  const { input, realm, regionId, now, world } = call;
  if (regionId === '') throw missing('RegionId');
  const deployment = readDeployment(input.mandatory('Content'));
  if (deployment.replicas > limits.groupSize) throw invalid('Content');
  const before = world.store.groups.named(realm, deployment.groupName) ?? newGroup(call, deployment);
  if (before.status === 'Deleting') throw refuse('IncorrectScalingGroupStatus');
  const group: Group = {
    ...activate(world, before, configurationFor(call, before, deployment.configuration)),
    status: 'Active',
    desiredCapacity: deployment.replicas,
    modifiedAt: now,
    settings: { ...before.settings, ...deployment.group },
  };
  world.store.groups.update(group);
  const activityId = settle(world, group, now);
  return { answer: { ScalingGroupId: group.id }, ids: [group.id, ...oneOf(activityId)] };
};

const newGroup = ({ realm, regionId, now, world, quotas }: Call, { groupName }: Deployment): Group => {
  const { groups } = world.store;
  if (groupName.length > 64) throw invalid('Content');
  if (quotas.groups !== undefined && groups.count({ realm }) >= quotas.groups) {
    throw refuse('QuotaExceeded.ScalingGroup');
  }
  const group: Group = {
    id: world.newId('asg'),
    realm,
    parent: realm,
    name: groupName,
    status: 'Inactive',
    regionId,
    minSize: 0,
    maxSize: limits.groupSize,
    defaultCooldown: 300,
    deletionProtection: false,
    suspended: [],
    createdAt: now,
    modifiedAt: now,
    settings: { GroupType: 'ECI' },
  };
  groups.insert(group);
  return group;
};

/** The group's active configuration with these settings; a new one when it has none. */
const configurationFor = ({ now, world }: Call, group: Group, settings: Parameters): Configuration => {
  const { configurations } = world.store;
  const active = configurations.find(group.activeConfigurationId ?? '');
  if (active !== undefined) return { ...active, settings: { ...active.settings, ...settings } };
  const id = world.newId('asc');
  const configuration: Configuration = {
    id,
    realm: group.realm,
    parent: group.id,
    name: id,
    makes: 'ECI',
    status: 'Inactive',
    createdAt: now,
    settings,
  };
  configurations.insert(configuration);
  return configuration;
};

/** As YAML, a group of ECI is a Deployment again; of a group of ECS it is what else is answered. */
const describeScalingGroupDetail: Handler = (call) => {
  const { input, world } = call;
  const group = groupOf(call);
  const shown = showGroup(world, group);
  if (input.text('OutputFormat') === undefined) return { answer: { ScalingGroup: shown }, ids: [] };
  const active = world.store.configurations.find(group.activeConfigurationId ?? '');
  const replicas = group.desiredCapacity ?? Number(shown.TotalCapacity);
  const Output =
    group.settings.GroupType === 'ECI'
      ? writeDeployment(group.name, replicas, active?.settings ?? {})
      : stringify(JSON.parse(JSON.stringify(shown)));
  return { answer: { ScalingGroup: shown, Output }, ids: [] };
};

export const handlers: Handlers = {
  ApplyScalingGroup: applyScalingGroup,
  DescribeScalingGroupDetail: describeScalingGroupDetail,
};
