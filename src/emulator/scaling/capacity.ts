import type { Parameters } from '../../catalog/values.ts';
import { begin } from './activities.ts';
import type { Order, Story } from './activity-model.ts';
import type { Group, Instance } from './model.ts';
import { isSuspended } from './processes.ts';
import { byRemovalPolicy } from './removal.ts';
import type { World } from './world.ts';

/** Instances of a group by state. `total` is what MinSize and MaxSize bound: stopped ones do not count. */
export interface Capacity {
  readonly total: number;
  readonly pending: number;
  readonly pendingWait: number;
  readonly inService: number;
  readonly protected: number;
  readonly standby: number;
  readonly removing: number;
  readonly removingWait: number;
  readonly stopped: number;
}

export const capacityOf = (world: World, group: Group): Capacity => {
  const counts = world.store.instances.countByStatus(group.id);
  const of = (status: Instance['status']): number => counts.get(status) ?? 0;
  const stopped = of('Stopped');
  return {
    total: [...counts.values()].reduce((sum, count) => sum + count, 0) - stopped,
    pending: of('Pending'),
    pendingWait: of('Pending:Wait'),
    inService: of('InService'),
    protected: of('Protected'),
    standby: of('Standby'),
    removing: of('Removing'),
    removingWait: of('Removing:Wait'),
    stopped,
  };
};

/** The nearest number of instances that the group's limits allow. */
export const withinLimits = ({ minSize, maxSize }: Group, wanted: number): number =>
  Math.min(Math.max(wanted, minSize), maxSize);

/** How many instances an active group should have by itself, when it has `total`. */
export const targetFor = (group: Group, total: number): number =>
  group.desiredCapacity ?? withinLimits(group, total);

/**
 * Starts the activity that brings a group towards `target` instances: as near as instances may be removed,
 * which those on standby and protected ones may not. Returns its id; undefined when there is nothing to do.
 */
export const scaleTo = (
  world: World,
  group: Group,
  target: number,
  story: Story,
  at: number,
): string | undefined => {
  const { total } = capacityOf(world, group);
  const orders =
    target > total
      ? ordersToGrow(world, group, target - total)
      : ordersToShrink(world, group, total - target);
  return orders.length === 0 ? undefined : begin(world, group, orders, story, at);
};

/** Brings an active, idle group to its desired capacity, or back between its limits; the id of the activity. */
export const balance = (world: World, group: Group, at: number, cause?: string): string | undefined => {
  const { total } = capacityOf(world, group);
  const target = targetFor(group, total);
  if (target === total || isSuspended(group, target > total ? 'ScaleOut' : 'ScaleIn')) return undefined;
  const why = cause ?? `The group has ${total} instances and should have ${target}.`;
  return scaleTo(world, group, target, { cause: why, trigger: 'Ess' }, at);
};

/**
 * What becomes of an instance that leaves the group: an attached one that was not entrusted only leaves.
 * Instances are stopped and kept only in groups that recycle (RemovePolicy of RemoveInstances).
 */
export const orderToRemove = (
  instance: Instance,
  group: Group,
  policy = removalOf(group.settings),
): Order => {
  const { id: instanceId, creationType, entrusted } = instance;
  if (creationType === 'Attached' && !entrusted) return { move: 'leave', instanceId };
  const keeps = policy === 'recycle' && removalOf(group.settings) === 'recycle';
  return { move: keeps ? 'stop' : 'release', instanceId };
};

/** Whether removed instances of the group are released, or stopped and kept. */
const removalOf = ({ ScalingPolicy: policy }: Parameters): 'release' | 'recycle' =>
  policy === 'recycle' || policy === 'forcerecycle' ? 'recycle' : 'release';

/** Stopped instances come back before new ones are made. */
const ordersToGrow = (world: World, group: Group, count: number): readonly Order[] => {
  const stopped = world.store.instances.list(
    { parent: group.id, status: ['Stopped'] },
    { number: 1, size: count },
  );
  const starts = stopped.map(({ id }): Order => ({ move: 'start', instanceId: id }));
  return [...starts, ...Array.from({ length: count - starts.length }, (): Order => ({ move: 'create' }))];
};

const ordersToShrink = (world: World, group: Group, count: number): readonly Order[] =>
  byRemovalPolicy(world, group)
    .slice(0, count)
    .map((instance) => orderToRemove(instance, group));
