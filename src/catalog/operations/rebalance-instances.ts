import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'RebalanceInstances',
  family: 'instances',
  kind: 'once',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Even out the instances of a BALANCE group over its zones, in one activity',
    zh: '对均衡分布策略的伸缩组重新均衡各可用区的实例',
  },
  parameters: [scalingGroupId],
  answer: answering('ScalingActivityId'),
};
