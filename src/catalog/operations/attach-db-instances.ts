import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { attachMode, databaseType } from '../parameters/databases.ts';
import { formerly, strings } from '../parameters/define.ts';
import { forceAttach } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'AttachDBInstances',
  family: 'load-balancers',
  kind: 'token',
  region: 'optional',
  about: {
    en: 'Let the instances of a group reach databases, present and future ones alike',
    zh: '为伸缩组关联数据库，使组内实例可以访问',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'DBInstance',
      strings('DBInstances', 'IDs of the database instances to attach', '要关联的数据库实例 ID', {
        required: true,
        maxItems: 5,
      }),
    ),
    databaseType,
    attachMode,
    forceAttach,
  ],
  answer: answering(),
};
