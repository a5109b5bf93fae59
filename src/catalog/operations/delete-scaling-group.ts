import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { boolean } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteScalingGroup',
  family: 'groups',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Delete a group with its configurations, rules and activities',
    zh: '删除伸缩组及其伸缩配置、伸缩规则和伸缩活动',
  },
  parameters: [
    scalingGroupId,
    boolean(
      'ForceDelete',
      'Delete the group even though it has instances; those it created are released',
      '组内仍有实例时也删除；由伸缩组创建的实例会被释放',
      { default: false },
    ),
  ],
  answer: answering(),
};
