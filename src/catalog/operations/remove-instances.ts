import { answering, entries, scalars } from '../answers/define.ts';
import {
  decreaseDesiredCapacity,
  ignoreInvalidInstance,
  instanceIds,
  scalingGroupId,
  stopInstanceTimeout,
} from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { lifecycleHookContext } from '../parameters/lifecycle.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'RemoveInstances',
  family: 'instances',
  kind: 'token',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Take instances out of a group; those that the group created are released or stopped',
    zh: '将实例移出伸缩组；由伸缩组创建的实例会被释放或停机回收',
  },
  parameters: [
    scalingGroupId,
    ...instanceIds,
    string(
      'RemovePolicy',
      'What becomes of the instances: stopped and kept for reuse, or released',
      '实例移出后的处理方式：停机回收留待复用，或释放',
      { values: ['recycle', 'release'], default: 'release' },
    ),
    decreaseDesiredCapacity,
    ignoreInvalidInstance,
    stopInstanceTimeout,
    lifecycleHookContext,
  ],
  answer: [
    ...answering('ScalingActivityId'),
    entries('IgnoredInstances', 'IgnoredInstance', scalars('String', 'InstanceId', 'Code', 'Message')),
  ],
};
