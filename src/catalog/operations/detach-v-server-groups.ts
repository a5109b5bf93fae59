import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { detachedVServerGroup, forceDetach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachVServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  about: {
    en: 'Stop adding the instances of a group to vServer groups of CLB instances',
    zh: '将 CLB 虚拟服务器组与伸缩组解绑',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'VServerGroup',
      objects(
        'VServerGroups',
        'vServer groups to detach, by CLB instance',
        '要解绑的虚拟服务器组，按 CLB 实例填写',
        detachedVServerGroup,
        { required: true, maxItems: 5 },
      ),
    ),
    forceDetach,
  ],
  answer: answering(),
};
