import { answering } from '../answers/define.ts';
import { withoutDefaults } from '../parameters/define.ts';
import { launchExpirationTime, schedule, scheduledTaskId } from '../parameters/scheduled-tasks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyScheduledTask',
  family: 'scheduled-tasks',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Change when a scheduled task runs and what it does',
    zh: '修改定时任务的执行时间和执行内容',
  },
  parameters: [scheduledTaskId, ...withoutDefaults([...schedule, launchExpirationTime])],
  rules: [{ anyOfWhen: [['MinValue', 'MaxValue', 'DesiredCapacity'], 'ScalingGroupId'] }],
  answer: answering(),
};
