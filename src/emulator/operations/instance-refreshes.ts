import { isObject, type Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import { ownBlueprint } from '../scaling/blueprint.ts';
import type { Group } from '../scaling/model.ts';
import { finish } from '../scaling/refresh.ts';
import { goalOf } from '../scaling/refresh-goal.ts';
import { settle } from '../scaling/settle.ts';
import type { InstanceRefresh } from '../scaling/task-model.ts';
import { invalid, refuse } from '../service-error.ts';
import { objectsOf } from '../values.ts';
import {
  activeGroupOf,
  type Call,
  done,
  groupOf,
  type Handler,
  type Handlers,
  type Outcome,
  oneOf,
  secondOf,
  tokenPage,
} from './call.ts';
import { notFound } from './refusals.ts';

/**
 * Replaces the instances that the group made and that are in service; attached ones, those on standby and
 * protected ones stay.
 */
const startInstanceRefresh: Handler = (call) => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  if (group.refreshId !== undefined) throw refuse('InvalidOperation.Conflict');
  if (!canRefresh(group)) throw refuse('OperationDenied');
  const desired = desiredOf(input.all);
  checkDesired(group, desired, objectsOf(input.all.Checkpoints));
  const goal = goalOf(world, group, desired);
  if (goal === undefined) throw refuse('InvalidScalingConfigurationId.NotFound');
  const filter = { parent: group.id, status: ['InService'], fields: { creationType: ['AutoCreated'] } };
  const targets = world.store.instances
    .list(filter)
    .filter((instance) => !(input.flag('SkipMatching') && goal.isMet(instance)))
    .map(({ id }) => id);
  if (targets.length === 0) throw refuse('InvalidInstance.NoInstanceNeedBeRefreshed');
  const id = world.newId('ir');
  world.store.refreshes.insert({
    id,
    realm: group.realm,
    parent: group.id,
    status: group.activityId === undefined ? 'InProgress' : 'Pending',
    settings: input.all,
    blueprint: goal.blueprint,
    startedAt: now,
    targets,
    made: [],
    total: targets.length,
    finished: 0,
    passed: 0,
  });
  const refreshing = { ...group, refreshId: id };
  world.store.groups.update(refreshing);
  return { answer: { InstanceRefreshTaskId: id }, ids: [id, ...oneOf(settle(world, refreshing, now))] };
};

/** Groups that choose zones by priority, and that do not keep the instances they remove. */
const canRefresh = ({ settings }: Group): boolean =>
  (settings.MultiAZPolicy ?? 'PRIORITY') === 'PRIORITY' &&
  settings.ScalingPolicy !== 'recycle' &&
  settings.ScalingPolicy !== 'forcerecycle';

const desiredOf = ({ DesiredConfiguration: desired }: Parameters): Parameters =>
  isObject(desired) ? desired : {};

const sources = ['ScalingConfigurationId', 'ImageId', 'LaunchTemplateId', 'Containers'];

const checkDesired = (group: Group, desired: Parameters, checkpoints: readonly Parameters[]): void => {
  const [first, second] = sources.filter((name) => desired[name] !== undefined);
  if (first !== undefined && second !== undefined) throw refuse('InvalidParameter.Conflict', first, second);
  if (desired.ImageId !== undefined && group.activeConfigurationId === undefined) throw invalid('ImageId');
  const percentages = checkpoints.map(({ Percentage: percentage }) => Number(percentage));
  const ascends = percentages.every((percentage, index) => percentage > (percentages[index - 1] ?? 0));
  if (percentages.length > 0 && !(ascends && percentages.at(-1) === 100)) throw invalid('Checkpoints');
};

/** The batch that is under way ends first. */
const suspendInstanceRefresh: Handler = (call) =>
  change(call, ['Pending', 'InProgress', 'CheckpointPause', 'Paused'], (refresh) => ({
    ...refresh,
    status: 'Paused',
  }));

const resumeInstanceRefresh: Handler = (call) =>
  change(call, ['Paused', 'CheckpointPause', 'InProgress'], (refresh) => ({
    ...refresh,
    status: 'InProgress',
  }));

const cancelInstanceRefresh: Handler = (call) =>
  change(call, ['Pending', 'InProgress', 'Paused', 'CheckpointPause', 'Cancelling'], (refresh) => ({
    ...refresh,
    status: 'Cancelling',
  }));

/** What the refresh has made is replaced by what the group makes otherwise; a template's moving version is not kept. */
const rollbackInstanceRefresh: Handler = (call) =>
  change(call, ['InProgress', 'Paused', 'CheckpointPause', 'RollbackInProgress'], (refresh, group) => {
    if (refresh.status === 'RollbackInProgress') return refresh;
    const { LaunchTemplateVersion: version } = desiredOf(refresh.settings);
    if (version === 'Default' || version === 'Latest') throw refuse('OperationDenied');
    return {
      ...refresh,
      status: 'RollbackInProgress',
      turns: true,
      blueprint: ownBlueprint(call.world, group),
    };
  });

/** Changes the refresh that has not ended; where its state does not allow it, it is denied. */
const change = (
  call: Call,
  allowed: readonly InstanceRefresh['status'][],
  to: (refresh: InstanceRefresh, group: Group) => InstanceRefresh,
): Outcome => {
  const { input, now, world } = call;
  const group = groupOf(call);
  const id = input.text('InstanceRefreshTaskId') ?? group.refreshId ?? '';
  const refresh = world.store.refreshes.find(id);
  if (refresh?.parent !== group.id) throw notFound('InstanceRefreshTaskId');
  if (!allowed.includes(refresh.status)) throw refuse('OperationDenied');
  const changed = to(refresh, group);
  world.store.refreshes.update(changed);
  const isIdle = group.activityId === undefined || group.activityId !== refresh.activityId;
  if (changed.status === 'Cancelling' && isIdle) {
    finish(world, group, { ...changed, status: 'Cancelled' }, now);
    return done(id);
  }
  return done(id, settle(world, group, now));
};

const describeInstanceRefreshes: Handler = (call) => {
  const { input, realm, world } = call;
  const groupId = input.text('ScalingGroupId');
  const refreshes = world.store.refreshes.list({
    realm,
    parent: groupId === undefined ? undefined : groupOf(call).id,
    id: input.texts('InstanceRefreshTaskIds'),
  });
  const MaxResults = input.number('MaxResults') ?? 10;
  const { items, NextToken } = tokenPage(call, refreshes.toReversed(), MaxResults);
  return {
    answer: {
      InstanceRefreshTasks: items.map(showRefresh),
      MaxResults,
      NextToken,
      TotalCount: refreshes.length,
    },
    ids: [],
  };
};

const showRefresh = (refresh: InstanceRefresh): Answer => ({
  ...refresh.settings,
  InstanceRefreshTaskId: refresh.id,
  ScalingGroupId: refresh.parent,
  RegionId: refresh.realm.split('/')[1],
  Status: refresh.status,
  Detail: refresh.detail,
  StartTime: secondOf(refresh.startedAt),
  EndTime: refresh.endedAt === undefined ? undefined : secondOf(refresh.endedAt),
  TotalNeedUpdateCapacity: refresh.total,
  FinishedUpdateCapacity: refresh.finished,
});

export const handlers: Handlers = {
  StartInstanceRefresh: startInstanceRefresh,
  SuspendInstanceRefresh: suspendInstanceRefresh,
  ResumeInstanceRefresh: resumeInstanceRefresh,
  CancelInstanceRefresh: cancelInstanceRefresh,
  RollbackInstanceRefresh: rollbackInstanceRefresh,
  DescribeInstanceRefreshes: describeInstanceRefreshes,
};
