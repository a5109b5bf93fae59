import { isObject, type Parameters, type Value } from '../../catalog/values.ts';
import type { Answer, AnswerValue } from '../answers/shape.ts';
import type { Configuration } from '../scaling/model.ts';
import { itemsOf, objectsOf } from '../values.ts';
import { answerPage, type Call, type Handler, type Handlers, minuteOf } from './call.ts';
import { checkUserData, insertConfiguration } from './configuration-store.ts';

const createScalingConfiguration: Handler = (call) => {
  checkUserData(call.input.text('UserData'));
  return insertConfiguration(call, 'ECS', keptOf(call.input.all));
};

/** A password is nothing that an answer ever tells: that there is one is all that is kept. */
const keptOf = ({ Password: password, ...settings }: Parameters): Parameters => ({
  ...settings,
  PasswordSetted: password !== undefined,
});

/** The filter of both kinds of configurations. */
export const configurationFilter = ({ input, realm }: Call, makes: Configuration['makes']) => ({
  realm,
  parent: input.text('ScalingGroupId'),
  id: input.texts('ScalingConfigurationIds'),
  name: input.texts('ScalingConfigurationNames'),
  fields: { makes: [makes] },
});

const describeScalingConfigurations: Handler = (call) =>
  answerPage(
    call,
    call.world.store.configurations,
    configurationFilter(call, 'ECS'),
    'ScalingConfigurations',
    showConfiguration,
  );

/** What was asked for is told as it was asked; what is nested in a request is flat in an answer. */
const showConfiguration = ({ id, parent, name, status, createdAt, settings }: Configuration): Answer => {
  const overrides = objectsOf(settings.InstanceTypeOverrides);
  return {
    ...settings,
    ...flatten('SystemDisk', settings.SystemDisk),
    ...flatten('ImageOptions', settings.ImageOptions),
    ...flatten('PrivatePoolOptions', settings.PrivatePoolOptions),
    ScalingConfigurationId: id,
    ScalingConfigurationName: name,
    ScalingGroupId: parent,
    LifecycleState: status,
    CreationTime: minuteOf(createdAt),
    ...(overrides.length > 0 && {
      InstanceTypes: overrides.map(({ InstanceType: type }) => type),
      WeightedCapacities: overrides.map(({ WeightedCapacity: weight }) => weight),
    }),
    InstanceType: settings.InstanceType ?? itemsOf(settings.InstanceTypes)[0],
    SpotPriceLimit: settings.SpotPriceLimits,
    Tags: tagsOf(settings.Tags),
  };
};

/** 2014-08-28 answers `SystemDisk.Size` or `SystemDiskSize`, 2022-02-22 the latter. */
const flatten = (prefix: string, value: Value | undefined): Answer => {
  const flat: Record<string, AnswerValue> = {};
  for (const [field, inner] of Object.entries(isObject(value) ? value : {})) {
    const name = field === 'DiskName' ? 'Name' : field;
    flat[`${prefix}${name}`] = inner;
    flat[`${prefix}.${name}`] = inner;
  }
  return flat;
};

/** One JSON object in the request, a list of pairs in the answer. */
const tagsOf = (tags: Value | undefined): readonly Answer[] =>
  Object.entries(isObject(tags) ? tags : {}).map(([Key, value]) => ({ Key, Value: value }));

export const handlers: Handlers = {
  CreateScalingConfiguration: createScalingConfiguration,
  DescribeScalingConfigurations: describeScalingConfigurations,
};
