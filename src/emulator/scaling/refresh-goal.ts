import { isObject, type Parameters } from '../../catalog/values.ts';
import { objectsOf } from '../values.ts';
import { configurationBlueprint, ownBlueprint, templateBlueprint } from './blueprint.ts';
import { activate, deactivateAll } from './configurations.ts';
import type { Blueprint, Configuration, Group, Instance } from './model.ts';
import type { InstanceRefresh } from './task-model.ts';
import type { World } from './world.ts';

/** What a refresh brings the group's instances to. */
export interface Goal {
  readonly blueprint: Blueprint;
  /** Whether an instance is so already. Instances are told apart by what they were made from, not by its content. */
  readonly isMet: (instance: Instance) => boolean;
}

/**
 * The goal of a refresh by its DesiredConfiguration; the group's own source of instances when that is empty.
 * undefined: it names a configuration that the group does not have.
 */
export const goalOf = (world: World, group: Group, desired: Parameters): Goal | undefined => {
  const own = ownBlueprint(world, group);
  if (desired.ScalingConfigurationId !== undefined) {
    const configuration = world.store.configurations.find(String(desired.ScalingConfigurationId));
    return configuration?.parent === group.id
      ? byConfiguration(configurationBlueprint(configuration))
      : undefined;
  }
  if (desired.ImageId !== undefined) {
    const imageId = String(desired.ImageId);
    return { blueprint: { ...own, imageId }, isMet: (instance) => instance.imageId === imageId };
  }
  if (desired.LaunchTemplateId !== undefined) return byTemplate(templateBlueprint(desired));
  if (desired.Containers !== undefined) return { blueprint: own, isMet: () => false };
  return own.configurationId === undefined ? byTemplate(own) : byConfiguration(own);
};

const byConfiguration = (blueprint: Blueprint): Goal => ({
  blueprint,
  isMet: ({ configurationId }) => configurationId === blueprint.configurationId,
});

const byTemplate = (blueprint: Blueprint): Goal => ({
  blueprint,
  isMet: ({ launchTemplateId, launchTemplateVersion }) =>
    launchTemplateId === blueprint.launchTemplateId &&
    launchTemplateVersion === blueprint.launchTemplateVersion,
});

/** The group makes instances from what its refresh has brought. Returns the group, changed but not saved. */
export const adopt = (world: World, group: Group, refresh: InstanceRefresh): Group => {
  const desired = isObject(refresh.settings.DesiredConfiguration)
    ? refresh.settings.DesiredConfiguration
    : {};
  const { configurations } = world.store;
  const named = configurations.find(String(desired.ScalingConfigurationId ?? ''));
  if (named !== undefined) return activate(world, group, named);
  if (desired.LaunchTemplateId !== undefined) {
    return { ...deactivateAll(world, group), settings: { ...group.settings, ...desired } };
  }
  const active = configurations.find(group.activeConfigurationId ?? '');
  if (active !== undefined) configurations.update(changed(active, desired));
  return group;
};

const changed = (
  configuration: Configuration,
  { ImageId: image, Containers: containers }: Parameters,
): Configuration => ({
  ...configuration,
  settings: {
    ...configuration.settings,
    ...(image !== undefined && { ImageId: image }),
    ...(containers !== undefined && {
      Containers: withChanges(configuration.settings, objectsOf(containers)),
    }),
  },
});

/** Containers by their name, each with what changes in it. */
const withChanges = (
  { Containers: before }: Parameters,
  changes: readonly Parameters[],
): readonly Parameters[] =>
  objectsOf(before).map((container) => ({
    ...container,
    ...changes.find(({ Name: name }) => name === container.Name),
  }));
