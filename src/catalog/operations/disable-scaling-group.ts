import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DisableScalingGroup',
  family: 'groups',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Disable a group: it starts no scaling activity any more and keeps its instances',
    zh: '停用伸缩组：不再触发伸缩活动，已有实例保持不变',
  },
  parameters: [scalingGroupId],
  answer: answering(),
};
