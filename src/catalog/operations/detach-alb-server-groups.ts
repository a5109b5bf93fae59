import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, objects } from '../parameters/define.ts';
import { detachedAlbServerGroup, forceDetach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachAlbServerGroups',
  family: 'load-balancers',
  kind: 'token',
  region: 'required',
  resource: 'ScalingActivityId',
  about: {
    en: 'Stop adding the instances of a group to ALB server groups',
    zh: '将 ALB 服务器组与伸缩组解绑',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'AlbServerGroup',
      objects(
        'AlbServerGroups',
        'ALB server groups to detach',
        '要解绑的 ALB 服务器组',
        detachedAlbServerGroup,
        {
          required: true,
        },
      ),
    ),
    forceDetach,
  ],
  answer: answering('ScalingActivityId'),
};
