import { answering } from '../answers/define.ts';
import { integer } from '../parameters/define.ts';
import { lifecycleActionToken, lifecycleHookId } from '../parameters/hooks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'RecordLifecycleActionHeartbeat',
  family: 'lifecycle-hooks',
  kind: 'once',
  region: 'optional',
  about: {
    en: 'Prolong the wait of instances in a hook; each call counts towards the number allowed',
    zh: '延长实例在生命周期挂钩中的等待时间，调用次数有上限',
  },
  parameters: [
    { ...lifecycleHookId, name: 'lifecycleHookId', required: true },
    { ...lifecycleActionToken, name: 'lifecycleActionToken' },
    integer('heartbeatTimeout', 'Seconds to wait longer', '延长的等待时间', {
      default: 600,
      min: 30,
      max: 21600,
      unit: 'seconds',
    }),
  ],
  answer: answering(),
};
