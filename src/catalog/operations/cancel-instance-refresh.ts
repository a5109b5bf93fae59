import { answering } from '../answers/define.ts';
import { instanceRefreshTask } from '../parameters/instance-refresh.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CancelInstanceRefresh',
  family: 'instance-refresh',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'End an instance refresh where it is; what was replaced stays so',
    zh: '取消实例刷新任务，已更新的实例不再还原',
  },
  parameters: instanceRefreshTask,
  answer: answering(),
};
