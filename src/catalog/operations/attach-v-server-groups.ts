import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { forceAttach, vServerGroup } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachVServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  about: {
    en: 'Make the instances of a group backends of vServer groups of CLB instances',
    zh: '将伸缩组内的实例挂载到 CLB 实例的虚拟服务器组',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'VServerGroup',
      objects(
        'VServerGroups',
        'vServer groups to attach, by CLB instance',
        '要挂载的虚拟服务器组，按 CLB 实例填写',
        vServerGroup,
        {
          required: true,
          maxItems: 5,
        },
      ),
    ),
    forceAttach,
  ],
  answer: answering(),
};
