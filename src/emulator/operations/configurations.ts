import type { Value } from '../../catalog/values.ts';
import type { Answer, AnswerValue } from '../answers/shape.ts';
import type { Configuration } from '../scaling/model.ts';
import { refuse } from '../service-error.ts';
import { isObject, objectsOf } from '../values.ts';
import { answerPage, groupOf, type Handler, type Handlers, minuteOf } from './call.ts';

const createScalingConfiguration: Handler = (call) => {
  const { input, now, world, quotas } = call;
  const { configurations } = world.store;
  const group = groupOf(call);
  if (group.status === 'Deleting') throw refuse('IncorrectScalingGroupStatus');
  const id = world.newId('asc');
  const name = input.text('ScalingConfigurationName') ?? id;
  if (configurations.named(group.id, name) !== undefined) {
    throw refuse('InvalidScalingConfigurationName.Duplicate', 'ScalingConfigurationName');
  }
  if (configurations.count({ parent: group.id }) >= quotas.configurations) {
    throw refuse('QuotaExceeded.ScalingConfiguration');
  }
  checkUserData(input.text('UserData'));
  // A password is nothing that an answer ever tells: that there is one is all that is kept.
  const { Password: password, ...settings } = input.all;
  configurations.insert({
    id,
    realm: group.realm,
    parent: group.id,
    name,
    status: 'Inactive',
    createdAt: now,
    settings: { ...settings, PasswordSetted: password !== undefined },
  });
  return { answer: { ScalingConfigurationId: id }, ids: [id] };
};

const maxUserDataBytes = 16_384;

const checkUserData = (userData: string | undefined): void => {
  if (userData === undefined) return;
  if (!/^[A-Za-z0-9+/\r\n]*={0,2}$/.test(userData)) throw refuse('InvalidUserData.Base64FormatInvalid');
  if (Buffer.from(userData, 'base64').length > maxUserDataBytes) throw refuse('InvalidUserData.SizeExceeded');
};

const describeScalingConfigurations: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('ScalingConfigurationIds'),
    name: input.texts('ScalingConfigurationNames'),
  };
  return answerPage(call, world.store.configurations, filter, 'ScalingConfigurations', showConfiguration);
};

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
    InstanceType: settings.InstanceType ?? oneOfList(settings.InstanceTypes),
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

const oneOfList = (value: Value | undefined): Value | undefined =>
  Array.isArray(value) ? value[0] : undefined;

/** One JSON object in the request, a list of pairs in the answer. */
const tagsOf = (tags: Value | undefined): readonly Answer[] =>
  Object.entries(isObject(tags) ? tags : {}).map(([Key, value]) => ({ Key, Value: value }));

export const handlers: Handlers = {
  CreateScalingConfiguration: createScalingConfiguration,
  DescribeScalingConfigurations: describeScalingConfigurations,
};
