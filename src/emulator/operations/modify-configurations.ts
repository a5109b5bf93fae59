import { isList, isObject, type Parameters, type Value } from '../../catalog/values.ts';
import type { Configuration } from '../scaling/model.ts';
import { refuse } from '../service-error.ts';
import { type Call, done, type Handler, type Handlers, type Outcome } from './call.ts';
import {
  checkUserData,
  configurationOf,
  removeConfiguration,
  requireFreeName,
} from './configuration-store.ts';

/** Instances that were made from it stay as they are. */
const modifyScalingConfiguration: Handler = (call) => {
  const { input } = call;
  checkUserData(input.text('UserData'));
  const { Password: password, ...sent } = input.sent;
  return changeConfiguration(call, configurationOf(call, 'ECS'), {
    ...sent,
    ...(password !== undefined && { PasswordSetted: true }),
  });
};

/** Gives a configuration other settings, and another name where one is given. */
export const changeConfiguration = (call: Call, before: Configuration, sent: Parameters): Outcome => {
  const {
    ScalingConfigurationId: _id,
    ScalingConfigurationName: _name,
    Override: override,
    ...changes
  } = sent;
  const changed = {
    ...before,
    name: call.input.text('ScalingConfigurationName') ?? before.name,
    settings: mergeSettings(before.settings, changes, override === true),
  };
  requireFreeName(call.world, changed);
  call.world.store.configurations.update(changed);
  return done(before.id);
};

/**
 * Settings with changes in them: single values take the place of the old ones, objects are changed field by
 * field, lists and maps are added to unless they are to be replaced (`Override`).
 */
const mergeSettings = (before: Parameters, changes: Parameters, override: boolean): Parameters => {
  const merged: Record<string, Value> = { ...before };
  for (const [name, value] of Object.entries(changes)) {
    const old = before[name];
    if (isList(value) && isList(old) && !override) merged[name] = union(old, value);
    else if (isObject(value) && isObject(old) && !override) merged[name] = { ...old, ...value };
    else merged[name] = value;
  }
  return merged;
};

const union = (old: readonly Value[], added: readonly Value[]): readonly Value[] => {
  const byText = new Map([...old, ...added].map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
};

const deleteScalingConfiguration: Handler = (call) => removeConfiguration(call, configurationOf(call, 'ECS'));

/** Only a group that is not at work can do without an active configuration. */
const deactivateScalingConfiguration: Handler = (call) => {
  const { world } = call;
  const configuration = configurationOf(call);
  const group = world.store.groups.find(configuration.parent);
  if (configuration.status !== 'Active') throw refuse('IncorrectScalingConfigurationLifecycleState');
  if (group?.status !== 'Inactive') throw refuse('IncorrectScalingGroupStatus');
  world.store.configurations.update({ ...configuration, status: 'Inactive' });
  const { activeConfigurationId: _active, ...inactive } = group;
  world.store.groups.update(inactive);
  return done(configuration.id);
};

export const handlers: Handlers = {
  ModifyScalingConfiguration: modifyScalingConfiguration,
  DeleteScalingConfiguration: deleteScalingConfiguration,
  DeactivateScalingConfiguration: deactivateScalingConfiguration,
};
