import { refuse } from '../service-error.ts';
import type { Activity, Group, Instance, Move, Step } from './model.ts';
import type { World } from './world.ts';

/** What an activity is to do with one instance. */
export type Order =
  | { readonly move: 'create' }
  | {
      readonly move: 'attach';
      readonly instanceId: string;
      readonly entrusted: boolean;
      readonly loadBalancerWeight: number;
    }
  | { readonly move: Exclude<Move, 'create' | 'attach'>; readonly instance: Instance };

/** Why an activity takes place. */
export type Story = Pick<Activity, 'cause' | 'trigger'> & Partial<Pick<Activity, 'triggerId' | 'cooldown'>>;

/** The kind of appointment at which the next step of an activity is due. */
export const activityStep = 'activity-step';

/** One at a time: refuses (`ScalingActivityInProgress`) while the group has an activity that has not ended. */
export const requireIdle = (group: Group): void => {
  if (group.activityId !== undefined) throw refuse('ScalingActivityInProgress');
};

/**
 * Starts an activity of an idle group: its instances begin to move now, one after the other they arrive.
 * Returns its id.
 */
export const begin = (
  world: World,
  group: Group,
  orders: readonly Order[],
  story: Story,
  at: number,
): string => {
  requireIdle(group);
  const id = world.newId('asa');
  const steps = orders.map((order) => depart(world, group, id, order, at));
  world.store.activities.insert({
    id,
    realm: group.realm,
    parent: group.id,
    status: 'InProgress',
    cause: story.cause,
    description: describe(steps),
    trigger: story.trigger,
    triggerId: story.triggerId ?? group.id,
    startedAt: at,
    steps,
    done: 0,
    stepMs: world.stepMs,
    cooldown: story.cooldown ?? group.defaultCooldown,
    capacity: byOrigin(world, group.id),
  });
  world.store.groups.update({ ...group, activityId: id });
  world.store.agenda.add({
    at: steps.length === 0 ? at : at + world.stepMs,
    kind: activityStep,
    subject: id,
  });
  return id;
};

/**
 * Does the step that is due at `at`, and all the rest when steps take no time. Returns the group when the
 * activity has ended with it.
 */
export const advance = (world: World, activityId: string, at: number): Group | undefined => {
  const activity = world.store.activities.find(activityId);
  if (activity === undefined) return undefined;
  const done =
    activity.stepMs === 0 ? activity.steps.length : Math.min(activity.done + 1, activity.steps.length);
  for (const step of activity.steps.slice(activity.done, done)) arrive(world, step);
  if (done < activity.steps.length) {
    world.store.activities.update({ ...activity, done });
    world.store.agenda.add({ at: at + activity.stepMs, kind: activityStep, subject: activityId });
    return undefined;
  }
  return end(world, { ...activity, done }, at);
};

const end = (world: World, activity: Activity, at: number): Group | undefined => {
  const capacity = byOrigin(world, activity.parent);
  world.store.activities.update({ ...activity, status: 'Successful', endedAt: at, capacity });
  const group = world.store.groups.find(activity.parent);
  if (group === undefined) return undefined;
  const { activityId: _ended, ...idle } = group;
  const rested = { ...idle, cooldownUntil: at + activity.cooldown * 1_000 };
  world.store.groups.update(rested);
  return rested;
};

const byOrigin = (world: World, groupId: string): Activity['capacity'] => {
  const { instances } = world.store;
  const attached = instances.count({ parent: groupId, fields: { creationType: ['Attached'] } });
  return { attached, created: instances.count({ parent: groupId }) - attached };
};

const depart = (world: World, group: Group, activityId: string, order: Order, at: number): Step => {
  if (order.move === 'create' || order.move === 'attach') {
    const instance = newcomer(world, group, activityId, order, at);
    world.store.instances.insert(instance);
    return { instanceId: instance.id, move: order.move };
  }
  const { instance, move } = order;
  if (move === 'start') world.store.instances.update({ ...instance, status: 'Pending' });
  else if (move !== 'register') world.store.instances.update({ ...instance, status: 'Removing' });
  return { instanceId: instance.id, move };
};

const newcomer = (
  world: World,
  group: Group,
  activityId: string,
  order: Extract<Order, { readonly move: 'create' | 'attach' }>,
  at: number,
): Instance => ({
  id: order.move === 'attach' ? order.instanceId : world.newId('i'),
  realm: group.realm,
  parent: group.id,
  status: 'Pending',
  health: 'Healthy',
  creationType: order.move === 'attach' ? 'Attached' : 'AutoCreated',
  createdAt: at,
  activityId,
  ...(order.move === 'create' &&
    group.activeConfigurationId !== undefined && { configurationId: group.activeConfigurationId }),
  entrusted: order.move === 'attach' && order.entrusted,
  loadBalancerWeight: order.move === 'attach' ? order.loadBalancerWeight : 50,
});

const arrive = (world: World, { instanceId, move }: Step): void => {
  const instance = world.store.instances.find(instanceId);
  if (instance === undefined || move === 'register') return;
  if (move === 'release' || move === 'leave') world.store.instances.remove(instanceId);
  else world.store.instances.update({ ...instance, status: move === 'stop' ? 'Stopped' : 'InService' });
};

const verbs: Readonly<Record<Move, string>> = {
  create: 'Creates',
  attach: 'Attaches',
  start: 'Starts',
  release: 'Removes and releases',
  leave: 'Removes',
  stop: 'Stops',
  register: 'Registers',
};

/** "Creates 2 instances. Starts 1 instance." */
const describe = (steps: readonly Step[]): string => {
  const counts = new Map<Move, number>();
  for (const { move } of steps) counts.set(move, (counts.get(move) ?? 0) + 1);
  if (counts.size === 0) return 'Changes no instance.';
  return [...counts].map(([move, n]) => `${verbs[move]} ${n} instance${n === 1 ? '' : 's'}.`).join(' ');
};
