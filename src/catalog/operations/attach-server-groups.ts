import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { attachedServerGroup, forceAttach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  resource: 'ScalingActivityId',
  about: {
    en: 'Make the instances of a group backends of ALB, NLB or GWLB server groups',
    zh: '将伸缩组内的实例挂载到 ALB、NLB 或 GWLB 服务器组',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'ServerGroup',
      objects('ServerGroups', 'Server groups to attach', '要挂载的服务器组', attachedServerGroup, {
        required: true,
      }),
    ),
    forceAttach,
  ],
  answer: answering('ScalingActivityId'),
};
