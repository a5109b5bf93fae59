import { answering } from '../answers/define.ts';
import { scheduledTaskId } from '../parameters/scheduled-tasks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteScheduledTask',
  family: 'scheduled-tasks',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Delete a scheduled task',
    zh: '删除定时任务',
  },
  parameters: [scheduledTaskId],
  answer: answering(),
};
