import { createHash } from 'node:crypto';
import type { Answer } from '../answers/shape.ts';
import type { Instance } from '../scaling/model.ts';
import { answerPage, type Handler, type Handlers, minuteOf, oneOf, secondOf } from './call.ts';

const describeScalingInstances: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('InstanceIds'),
    status: [...oneOf(input.text('LifecycleState')), ...input.texts('LifecycleStates')],
    fields: {
      creationType: [...oneOf(input.text('CreationType')), ...input.texts('CreationTypes')],
      configurationId: oneOf(input.text('ScalingConfigurationId')),
      activityId: oneOf(input.text('ScalingActivityId')),
      health: oneOf(input.text('HealthStatus')),
    },
  };
  const page = answerPage(call, world.store.instances, filter, 'ScalingInstances', showInstance);
  const spot = {
    ...filter,
    fields: { ...filter.fields, spotStrategy: ['SpotWithPriceLimit', 'SpotAsPriceGo'] },
  };
  return { ...page, answer: { ...page.answer, TotalSpotCount: world.store.instances.count(spot) } };
};

const showInstance = (instance: Instance): Answer => ({
  InstanceId: instance.id,
  ScalingInstanceId: `asi-${instance.id.replace(/^\w+-/, '')}`,
  ScalingGroupId: instance.parent,
  ScalingConfigurationId: instance.configurationId,
  ScalingActivityId: instance.activityId,
  LaunchTemplateId: instance.launchTemplateId,
  LaunchTemplateVersion: instance.launchTemplateVersion,
  LifecycleState: instance.status,
  HealthStatus: instance.health,
  CreationType: instance.creationType,
  CreationTime: minuteOf(instance.createdAt),
  CreatedTime: secondOf(instance.createdAt),
  Entrusted: instance.entrusted,
  LoadBalancerWeight: instance.status === 'Standby' ? 0 : instance.loadBalancerWeight,
  InstanceType: instance.instanceType,
  SpotStrategy: instance.spotStrategy === 'NoSpot' ? undefined : instance.spotStrategy,
  WeightedCapacity: instance.weightedCapacity,
  ZoneId: instance.zoneId,
  PrivateIpAddress: addressOf(instance.id),
  WarmupState: 'NoNeedWarmup',
});

/** There is no network behind an instance: an address that is always the same for it, and hardly another's. */
const addressOf = (id: string): string =>
  `10.${createHash('sha256').update(id).digest().subarray(0, 3).join('.')}`;

export const handlers: Handlers = { DescribeScalingInstances: describeScalingInstances };
