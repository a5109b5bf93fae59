import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { groupDeletionProtection } from '../parameters/group-capacity.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'SetGroupDeletionProtection',
  family: 'groups',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Switch the deletion protection of a group on or off',
    zh: '开启或关闭伸缩组的删除保护',
  },
  parameters: [scalingGroupId, { ...groupDeletionProtection, required: true }],
  answer: answering(),
};
