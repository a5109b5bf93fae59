import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { attachedAlbServerGroup, forceAttach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachAlbServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  resource: 'ScalingActivityId',
  about: {
    en: 'Make the instances of a group backends of ALB server groups',
    zh: '将伸缩组内的实例挂载到 ALB 服务器组',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'AlbServerGroup',
      objects(
        'AlbServerGroups',
        'ALB server groups to attach',
        '要挂载的 ALB 服务器组',
        attachedAlbServerGroup,
        {
          required: true,
        },
      ),
    ),
    forceAttach,
  ],
  answer: answering('ScalingActivityId'),
};
