import { begin } from './activities.ts';
import { orderToRemove } from './capacity.ts';
import type { Group } from './model.ts';
import { noHooks } from './waits.ts';
import type { World } from './world.ts';

/**
 * The next step of a group that is being deleted and is idle: its instances leave, held by no hook; when none
 * is left, the group goes with all that is part of it.
 */
export const continueDeletion = (world: World, group: Group, at: number): void => {
  const instances = world.store.instances.list({ parent: group.id });
  if (instances.length === 0) {
    for (const { id } of world.store.activities.list({ parent: group.id })) world.store.actions.removeAll(id);
    for (const parts of partsOf(world)) parts.removeAll(group.id);
    world.store.groups.remove(group.id);
    return;
  }
  const orders = instances.map((instance) => orderToRemove(instance, group, 'release'));
  const cause = 'The scaling group is being deleted.';
  begin(world, group, orders, { cause, trigger: 'APIs', hooks: noHooks }, at);
};

const partsOf = ({ store }: World) => [
  store.activities,
  store.configurations,
  store.rules,
  store.hooks,
  store.alarms,
  store.notifications,
  store.refreshes,
  store.reports,
];
