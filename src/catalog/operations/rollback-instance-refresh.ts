import { answering } from '../answers/define.ts';
import { instanceRefreshTask } from '../parameters/instance-refresh.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'RollbackInstanceRefresh',
  family: 'instance-refresh',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Turn an instance refresh back: what it replaced gets the earlier configuration again',
    zh: '回滚实例刷新任务，将已更新的实例还原为之前的配置',
  },
  parameters: instanceRefreshTask,
  answer: answering(),
};
