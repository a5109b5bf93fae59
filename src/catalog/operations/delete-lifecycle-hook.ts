import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import { lifecycleHookId } from '../parameters/hooks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteLifecycleHook',
  family: 'lifecycle-hooks',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Delete a lifecycle hook; instances that wait in it go on with its default result',
    zh: '删除生命周期挂钩，正在等待的实例按默认结果继续',
  },
  parameters: [
    lifecycleHookId,
    string(
      'ScalingGroupId',
      'Group of the hook, when it is found by name',
      '按名称指定挂钩时，其所属的伸缩组 ID',
    ),
    string('LifecycleHookName', 'Name of the hook, when it is found by name', '按名称指定时的挂钩名称'),
  ],
  answer: answering(),
};
