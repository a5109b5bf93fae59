import type { Parameters } from '../../catalog/values.ts';
import { objectsOf } from '../values.ts';
import { answerPage, type Handler, type Handlers } from './call.ts';
import { configurationOf, insertConfiguration, removeConfiguration } from './configuration-store.ts';
import { configurationFilter } from './configurations.ts';
import { changeConfiguration } from './modify-configurations.ts';
import { showEciConfiguration } from './show-eci-configuration.ts';

const createEciScalingConfiguration: Handler = (call) =>
  insertConfiguration(call, 'ECI', withoutPasswords(call.input.all));

/** Containers take the place of all others, or change those of the same name (ContainersUpdateType). */
const modifyEciScalingConfiguration: Handler = (call) => {
  const { input } = call;
  const before = configurationOf(call, 'ECI');
  const { ContainersUpdateType: _type, Containers: given, ...sent } = withoutPasswords(input.sent);
  if (given === undefined) return changeConfiguration(call, before, sent);
  const isIncremental = input.text('ContainersUpdateType') === 'IncrementalUpdate';
  const { Containers: old, ...settings } = before.settings;
  const Containers = isIncremental ? byName(objectsOf(old), objectsOf(given)) : given;
  return changeConfiguration(call, { ...before, settings }, { ...sent, Containers });
};

const byName = (old: readonly Parameters[], changes: readonly Parameters[]): readonly Parameters[] => {
  const containers = new Map(old.map((container) => [container.Name, container]));
  for (const change of changes) {
    containers.set(change.Name, { ...containers.get(change.Name), ...change });
  }
  return [...containers.values()];
};

/** A registry's password is nothing that an answer ever tells. */
const withoutPasswords = (settings: Parameters): Parameters => {
  if (settings.ImageRegistryCredentials === undefined) return settings;
  const credentials = objectsOf(settings.ImageRegistryCredentials).map(
    ({ Password: _password, ...credential }) => credential,
  );
  return { ...settings, ImageRegistryCredentials: credentials };
};

const deleteEciScalingConfiguration: Handler = (call) =>
  removeConfiguration(call, configurationOf(call, 'ECI'));

const describeEciScalingConfigurations: Handler = (call) =>
  answerPage(
    call,
    call.world.store.configurations,
    configurationFilter(call, 'ECI'),
    'ScalingConfigurations',
    showEciConfiguration,
  );

export const handlers: Handlers = {
  CreateEciScalingConfiguration: createEciScalingConfiguration,
  ModifyEciScalingConfiguration: modifyEciScalingConfiguration,
  DeleteEciScalingConfiguration: deleteEciScalingConfiguration,
  DescribeEciScalingConfigurations: describeEciScalingConfigurations,
};
