import type { Answer } from '../answers/shape.ts';
import { begin, requireIdle } from '../scaling/activities.ts';
import { attachInstances as attach } from '../scaling/attach.ts';
import { capacityOf, orderToRemove } from '../scaling/capacity.ts';
import type { Group, Instance } from '../scaling/model.ts';
import { missing, refuse } from '../service-error.ts';
import {
  activeGroupOf,
  answerPage,
  type Call,
  type Handler,
  type Handlers,
  minuteOf,
  oneOf,
} from './call.ts';

const attachInstances: Handler = (call) => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  requireIdle(group);
  const instanceIds = input.texts('InstanceIds');
  if (instanceIds.length === 0) throw missing('InstanceId');
  const newcomers = {
    instanceIds,
    weights: input.numbers('LoadBalancerWeights'),
    entrusted: input.flag('Entrusted'),
    ignoreInvalid: input.flag('IgnoreInvalidInstance'),
  };
  const activityId = attach(world, group, newcomers, 'Instances were attached by a call of the API.', now);
  return {
    answer: { ScalingActivityId: activityId },
    ids: activityId === undefined ? [] : [group.id, activityId],
  };
};

const removeInstances: Handler = (call) => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  requireIdle(group);
  const { found, ignored } = membersOf(call, group);
  const answer = { IgnoredInstances: ignored };
  if (found.length === 0) return { answer, ids: [] };
  const counted = found.filter(({ status }) => status !== 'Stopped').length;
  if (capacityOf(world, group).total - counted < group.minSize) throw refuse('IncorrectCapacity.MinSize');
  const policy = input.text('RemovePolicy') === 'recycle' ? 'recycle' : 'release';
  const { desiredCapacity } = group;
  const steered: Group =
    desiredCapacity === undefined || !input.flag('DecreaseDesiredCapacity')
      ? group
      : { ...group, desiredCapacity: Math.max(desiredCapacity - counted, group.minSize) };
  const orders = found.map((instance) => orderToRemove(instance, policy));
  const cause = 'Instances were removed by a call of the API.';
  const activityId = begin(world, steered, orders, { cause, trigger: 'APIs' }, now);
  return { answer: { ...answer, ScalingActivityId: activityId }, ids: [group.id, activityId] };
};

/** The named instances of the group; what is not in it is ignored when that was asked for. */
const membersOf = (
  { input, world }: Call,
  group: Group,
): { readonly found: readonly Instance[]; readonly ignored: readonly Answer[] } => {
  const found: Instance[] = [];
  const ignored: Answer[] = [];
  for (const id of new Set(input.texts('InstanceIds'))) {
    const instance = world.store.instances.find(id);
    if (instance?.parent === group.id) {
      found.push(instance);
      continue;
    }
    const refusal = refuse('InvalidInstanceId.NotFound', id);
    if (!input.flag('IgnoreInvalidInstance')) throw refusal;
    ignored.push({ InstanceId: id, Code: refusal.code, Message: refusal.message });
  }
  return { found, ignored };
};

const describeScalingInstances: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('InstanceIds'),
    status: [...oneOf(input.text('LifecycleState')), ...input.texts('LifecycleStates')],
    fields: {
      creationType: [...oneOf(input.text('CreationType')), ...input.texts('CreationTypes')],
      configurationId: oneOf(input.text('ScalingConfigurationId')),
      activityId: oneOf(input.text('ScalingActivityId')),
      health: oneOf(input.text('HealthStatus')),
    },
  };
  const page = answerPage(call, world.store.instances, filter, 'ScalingInstances', showInstance);
  return { ...page, answer: { ...page.answer, TotalSpotCount: 0 } };
};

const showInstance = (instance: Instance): Answer => ({
  InstanceId: instance.id,
  ScalingInstanceId: instance.id,
  ScalingGroupId: instance.parent,
  ScalingConfigurationId: instance.configurationId,
  ScalingActivityId: instance.activityId,
  LifecycleState: instance.status,
  HealthStatus: instance.health,
  CreationType: instance.creationType,
  CreationTime: minuteOf(instance.createdAt),
  CreatedTime: minuteOf(instance.createdAt),
  Entrusted: instance.entrusted,
  LoadBalancerWeight: instance.loadBalancerWeight,
  WarmupState: 'NoNeedWarmup',
});

export const handlers: Handlers = {
  AttachInstances: attachInstances,
  RemoveInstances: removeInstances,
  DescribeScalingInstances: describeScalingInstances,
};
