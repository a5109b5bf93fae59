import type { Answer } from '../answers/shape.ts';
import { begin, requireIdle } from '../scaling/activities.ts';
import type { HookContext, Order } from '../scaling/activity-model.ts';
import { attachInstances as attach } from '../scaling/attach.ts';
import { capacityOf, orderToRemove } from '../scaling/capacity.ts';
import type { Group, Instance } from '../scaling/model.ts';
import { requireProcess } from '../scaling/processes.ts';
import { allHooks, noHooks } from '../scaling/waits.ts';
import { countByZone, isBalanced } from '../scaling/zones.ts';
import { missing, refuse } from '../service-error.ts';
import {
  activeGroupOf,
  byCaller,
  type Call,
  done,
  type Handler,
  type Handlers,
  type Outcome,
} from './call.ts';
import { hookContextOf } from './hook-context.ts';
import { membersOf } from './members.ts';

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
    throughHooks: input.flag('LifecycleHook'),
    ignoreInvalid: input.flag('IgnoreInvalidInstance'),
  };
  const story = { cause: 'Instances were attached by a call of the API.', ...byCaller(call) };
  const activityId = attach(world, group, newcomers, story, now);
  return {
    answer: { ScalingActivityId: activityId },
    ids: activityId === undefined ? [] : [group.id, activityId],
  };
};

/** RemovePolicy recycle keeps instances only in a group that recycles; elsewhere they are released all the same. */
const removeInstances: Handler = (call) => {
  const policy = call.input.text('RemovePolicy') === 'recycle' ? 'recycle' : 'release';
  const hooks = hookContextOf(call.input.all);
  return takeOut(call, (instance, group) => orderToRemove(instance, group, policy), 'removed', hooks);
};

const detachInstances: Handler = (call) => {
  const hooks = call.input.flag('LifecycleHook') ? allHooks : noHooks;
  return takeOut(call, ({ id }) => ({ move: 'leave', instanceId: id }), 'detached', hooks);
};

/** Takes instances out of an idle group by hand, which may go on as long as MinSize are left. */
const takeOut = (
  call: Call,
  orderFor: (instance: Instance, group: Group) => Order,
  verb: string,
  hooks: HookContext,
): Outcome => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  requireIdle(group);
  requireProcess(group, 'ScaleIn');
  const { found, ignored } = membersOf(call, group);
  const answer: Answer = { IgnoredInstances: ignored };
  if (found.length === 0) return { answer, ids: [] };
  const counted = found.filter(({ status }) => status !== 'Stopped').length;
  if (capacityOf(world, group).total - counted < group.minSize) throw refuse('IncorrectCapacity.MinSize');
  const { desiredCapacity } = group;
  const steered: Group =
    desiredCapacity === undefined || !input.flag('DecreaseDesiredCapacity')
      ? group
      : { ...group, desiredCapacity: Math.max(desiredCapacity - counted, group.minSize) };
  const orders = found.map((instance) => orderFor(instance, group));
  const story = {
    cause: `Instances were ${verb} by a call of the API.`,
    ...byCaller(call),
    hooks,
    message: ignored.length === 0 ? '' : `Ignored: ${ignored.map(({ InstanceId: id }) => id).join(', ')}.`,
  };
  const activityId = begin(world, steered, orders, story, now);
  return { answer: { ...answer, ScalingActivityId: activityId }, ids: [group.id, activityId] };
};

/**
 * Evens out the instances of a balanced group over its zones: new ones are made where there are too few before
 * others go where there are too many, so that the group may for a while be larger than MaxSize. Denied when
 * they are even already.
 */
const rebalanceInstances: Handler = (call) => {
  const { now, world } = call;
  const group = activeGroupOf(call);
  if (!isBalanced(group)) throw refuse('OperationDenied');
  requireIdle(group);
  requireProcess(group, 'ScaleOut');
  const orders = ordersToBalance(call, group);
  if (orders.length === 0) throw refuse('OperationDenied');
  const story = { cause: 'Instances are evened out over the zones.', ...byCaller(call) };
  const activityId = begin(world, group, orders, story, now);
  return { ...done(group.id, activityId), answer: { ScalingActivityId: activityId } };
};

const ordersToBalance = ({ world }: Call, group: Group): readonly Order[] => {
  const counts = countByZone(world, group);
  const zones = [...counts.keys()];
  const movable = world.store.instances.list({
    parent: group.id,
    status: ['InService'],
    fields: { creationType: ['AutoCreated'] },
  });
  const comes: Order[] = [];
  const goes: Order[] = [];
  const countOf = (zone: string): number => counts.get(zone) ?? 0;
  for (const instance of movable) {
    const emptiest = zones.reduce((least, zone) => (countOf(zone) < countOf(least) ? zone : least));
    if (countOf(instance.zoneId) - countOf(emptiest) < 2) continue;
    counts.set(emptiest, countOf(emptiest) + 1);
    counts.set(instance.zoneId, countOf(instance.zoneId) - 1);
    comes.push({ move: 'create', zoneId: emptiest });
    goes.push(orderToRemove(instance, group, 'release'));
  }
  return [...comes, ...goes];
};

export const handlers: Handlers = {
  AttachInstances: attachInstances,
  RemoveInstances: removeInstances,
  DetachInstances: detachInstances,
  RebalanceInstances: rebalanceInstances,
};
