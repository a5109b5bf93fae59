import { answering } from '../answers/define.ts';
import { async, scalingGroupId } from '../parameters/common.ts';
import { formerly, strings } from '../parameters/define.ts';
import { forceDetach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachLoadBalancers',
  family: 'load-balancers',
  kind: 'token',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Stop adding the instances of a group to the default server groups of CLB instances',
    zh: '将 CLB 实例与伸缩组解绑',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'LoadBalancer',
      strings('LoadBalancers', 'IDs of the CLB instances to detach', '要解绑的 CLB 实例 ID', {
        required: true,
        maxItems: 5,
      }),
    ),
    forceDetach,
    async,
  ],
  answer: answering('ScalingActivityId'),
};
