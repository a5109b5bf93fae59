import type { Configuration, Group } from './model.ts';
import type { World } from './world.ts';

/** Makes a configuration the one of its group that is active. Returns the group, changed but not saved. */
export const activate = (world: World, group: Group, configuration: Configuration): Group => {
  deactivateAll(world, group);
  world.store.configurations.update({ ...configuration, status: 'Active' });
  return { ...group, activeConfigurationId: configuration.id };
};

/** Leaves the group without an active configuration. Returns the group, changed but not saved. */
export const deactivateAll = (world: World, group: Group): Group => {
  const { configurations } = world.store;
  for (const active of configurations.list({ parent: group.id, status: ['Active'] })) {
    configurations.update({ ...active, status: 'Inactive' });
  }
  const { activeConfigurationId: _before, ...inactive } = group;
  return inactive;
};
