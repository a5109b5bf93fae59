import { answering } from '../answers/define.ts';
import { instanceRefreshTask } from '../parameters/instance-refresh.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ResumeInstanceRefresh',
  family: 'instance-refresh',
  kind: 'once',
  region: 'required',
  about: {
    en: 'Let an instance refresh go on that was suspended or waits at a checkpoint',
    zh: '恢复被暂停或停在暂停点的实例刷新任务',
  },
  parameters: instanceRefreshTask,
  answer: answering(),
};
