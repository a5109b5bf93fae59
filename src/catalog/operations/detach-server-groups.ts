import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { detachedServerGroup, forceDetach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  resource: 'ScalingActivityId',
  about: {
    en: 'Stop adding the instances of a group to ALB, NLB or GWLB server groups',
    zh: '将 ALB、NLB 或 GWLB 服务器组与伸缩组解绑',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'ServerGroup',
      objects('ServerGroups', 'Server groups to detach', '要解绑的服务器组', detachedServerGroup, {
        required: true,
      }),
    ),
    forceDetach,
  ],
  answer: answering('ScalingActivityId'),
};
