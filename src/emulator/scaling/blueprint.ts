import type { Parameters, Value } from '../../catalog/values.ts';
import { itemsOf, objectsOf } from '../values.ts';
import type { Blueprint, Configuration, Group } from './model.ts';
import type { World } from './world.ts';

/**
 * What the group makes new instances from now: what its instance refresh brings, else its launch template, else
 * its active configuration.
 */
export const blueprintOf = (world: World, group: Group): Blueprint => {
  const refresh = group.refreshId === undefined ? undefined : world.store.refreshes.find(group.refreshId);
  return refresh?.blueprint ?? ownBlueprint(world, group);
};

/** What the group makes instances from when no refresh is under way. */
export const ownBlueprint = (world: World, group: Group): Blueprint => {
  if (group.activeConfigurationId === undefined) return templateBlueprint(group.settings);
  const configuration = world.store.configurations.find(group.activeConfigurationId);
  return configuration === undefined ? {} : configurationBlueprint(configuration);
};

export const configurationBlueprint = ({ id, settings }: Configuration): Blueprint => {
  const [override] = objectsOf(settings.InstanceTypeOverrides);
  return {
    configurationId: id,
    ...pick('imageId', settings.ImageId),
    ...pick(
      'instanceType',
      override?.InstanceType ?? itemsOf(settings.InstanceTypes)[0] ?? settings.InstanceType,
    ),
    ...pick('spotStrategy', settings.SpotStrategy),
    ...(typeof override?.WeightedCapacity === 'number' && { weightedCapacity: override.WeightedCapacity }),
  };
};

/** Of LaunchTemplateId, LaunchTemplateVersion and LaunchTemplateOverrides, in a group or in a refresh. */
export const templateBlueprint = (settings: Parameters): Blueprint => ({
  ...pick('launchTemplateId', settings.LaunchTemplateId),
  ...pick('launchTemplateVersion', settings.LaunchTemplateVersion ?? 'Default'),
  ...pick('instanceType', objectsOf(settings.LaunchTemplateOverrides)[0]?.InstanceType),
});

type TextField = Exclude<keyof Blueprint, 'weightedCapacity'>;

const pick = (field: TextField, value: Value | undefined): Blueprint =>
  value === undefined || value === null ? {} : { [field]: String(value) };
