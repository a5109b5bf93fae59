import { answering } from '../answers/define.ts';
import { async, scalingGroupId } from '../parameters/common.ts';
import { formerly, strings } from '../parameters/define.ts';
import { forceAttach, loadBalancerConfigs } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachLoadBalancers',
  family: 'load-balancers',
  kind: 'token',
  region: 'none',
  resource: 'ScalingActivityId',
  about: {
    en: 'Make the instances of a group backends of CLB instances, in their default server groups',
    zh: '将伸缩组内的实例挂载到 CLB 实例的默认服务器组',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'LoadBalancer',
      strings('LoadBalancers', 'IDs of the CLB instances to attach', '要挂载的 CLB 实例 ID', { maxItems: 5 }),
    ),
    ...loadBalancerConfigs,
    forceAttach,
    async,
  ],
  answer: answering('ScalingActivityId'),
};
