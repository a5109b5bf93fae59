import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import { lifecycleActionToken, lifecycleHookId } from '../parameters/hooks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CompleteLifecycleAction',
  family: 'lifecycle-hooks',
  kind: 'token',
  region: 'optional',
  about: {
    en: 'End the wait of instances in a hook before its time is up',
    zh: '提前结束实例在生命周期挂钩中的等待',
  },
  parameters: [
    { ...lifecycleHookId, required: true },
    lifecycleActionToken,
    string(
      'LifecycleActionResult',
      'How the instances go on: as planned, given up, or put back to where they were',
      '后续处理方式：继续执行、放弃或回滚',
      { values: ['CONTINUE', 'ABANDON', 'ROLLBACK'], default: 'CONTINUE' },
    ),
  ],
  answer: answering(),
};
