import { begin } from './activities.ts';
import { orderToRemove } from './capacity.ts';
import type { Group } from './model.ts';
import type { World } from './world.ts';

/**
 * The next step of a group that is being deleted and is idle: its instances leave; when none is left, the
 * group goes with all that is part of it.
 */
export const continueDeletion = (world: World, group: Group, at: number): void => {
  const instances = world.store.instances.list({ parent: group.id });
  if (instances.length === 0) {
    const { activities, configurations, rules, groups } = world.store;
    for (const parts of [activities, configurations, rules]) parts.removeAll(group.id);
    groups.remove(group.id);
    return;
  }
  const orders = instances.map((instance) => orderToRemove(instance, 'release'));
  begin(world, group, orders, { cause: 'The scaling group is being deleted.', trigger: 'APIs' }, at);
};
