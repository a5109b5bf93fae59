import type { Parameters } from '../../catalog/values.ts';
import { begin, type Order, type Story } from './activities.ts';
import type { Group, Instance } from './model.ts';
import { byRemovalPolicy } from './removal.ts';
import type { World } from './world.ts';

/** Instances of a group by state. `total` is what MinSize and MaxSize bound: stopped ones do not count. */
export interface Capacity {
  readonly total: number;
  readonly pending: number;
  readonly inService: number;
  readonly removing: number;
  readonly stopped: number;
}

export const capacityOf = (world: World, group: Group): Capacity => {
  const counts = world.store.instances.countByStatus(group.id);
  const of = (status: Instance['status']): number => counts.get(status) ?? 0;
  const [pending, inService, removing, stopped] = [
    of('Pending'),
    of('InService'),
    of('Removing'),
    of('Stopped'),
  ];
  return { total: pending + inService + removing, pending, inService, removing, stopped };
};

/**
 * Starts the activity that brings an idle group to `target` instances. Returns its id; undefined when the
 * group has as many already.
 */
export const scaleTo = (
  world: World,
  group: Group,
  target: number,
  story: Story,
  at: number,
): string | undefined => {
  const { total } = capacityOf(world, group);
  if (target === total) return undefined;
  const orders =
    target > total
      ? ordersToGrow(world, group, target - total)
      : ordersToShrink(world, group, total - target);
  return begin(world, group, orders, story, at);
};

/** Brings an active, idle group to its desired capacity, or back between its limits; the id of the activity. */
export const balance = (world: World, group: Group, at: number, cause?: string): string | undefined => {
  if (group.status !== 'Active' || group.activityId !== undefined) return undefined;
  const { total } = capacityOf(world, group);
  const target = group.desiredCapacity ?? Math.min(Math.max(total, group.minSize), group.maxSize);
  const why = cause ?? `The group has ${total} instances and should have ${target}.`;
  return scaleTo(world, group, target, { cause: why, trigger: 'Ess' }, at);
};

/** What becomes of an instance that leaves the group: an attached one that was not entrusted only leaves. */
export const orderToRemove = (instance: Instance, policy: 'release' | 'recycle'): Order => {
  if (instance.creationType === 'Attached' && !instance.entrusted) return { move: 'leave', instance };
  return { move: policy === 'recycle' ? 'stop' : 'release', instance };
};

/** Whether removed instances of the group are released, or stopped and kept. */
const removalOf = (settings: Parameters): 'release' | 'recycle' =>
  settings.ScalingPolicy === 'recycle' || settings.ScalingPolicy === 'forcerecycle' ? 'recycle' : 'release';

/** Stopped instances come back before new ones are made. */
const ordersToGrow = (world: World, group: Group, count: number): readonly Order[] => {
  const stopped = world.store.instances.list(
    { parent: group.id, status: ['Stopped'] },
    { number: 1, size: count },
  );
  const starts = stopped.map((instance): Order => ({ move: 'start', instance }));
  return [...starts, ...Array.from({ length: count - starts.length }, (): Order => ({ move: 'create' }))];
};

const ordersToShrink = (world: World, group: Group, count: number): readonly Order[] =>
  byRemovalPolicy(world, group)
    .slice(0, count)
    .map((instance) => orderToRemove(instance, removalOf(group.settings)));
