import { answering } from '../answers/define.ts';
import { instanceRefreshTask } from '../parameters/instance-refresh.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'SuspendInstanceRefresh',
  family: 'instance-refresh',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Pause an instance refresh until it is resumed',
    zh: '暂停实例刷新任务，直到恢复',
  },
  parameters: instanceRefreshTask,
  answer: answering(),
};
