import { answering } from '../answers/define.ts';
import { ignoreInvalidInstance, instanceIds, optional, scalingGroupId } from '../parameters/common.ts';
import { boolean } from '../parameters/define.ts';
import { lifecycleHook } from '../parameters/lifecycle.ts';
import { loadBalancerWeights } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachInstances',
  family: 'instances',
  kind: 'token',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Put existing instances into a group; they are not released when they leave, unless entrusted',
    zh: '将已有实例加入伸缩组；除非已托管，移出时不会被释放',
  },
  parameters: [
    scalingGroupId,
    ...optional(instanceIds),
    ...loadBalancerWeights,
    boolean(
      'Entrusted',
      'Let the group manage the whole life of the instances, release included',
      '将实例的生命周期托管给伸缩组，包括释放',
      { default: false },
    ),
    lifecycleHook,
    ignoreInvalidInstance,
  ],
  answer: answering('ScalingActivityId'),
};
