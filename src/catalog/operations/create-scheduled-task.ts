import { answering } from '../answers/define.ts';
import { only } from '../parameters/define.ts';
import { launchExpirationTime, schedule } from '../parameters/scheduled-tasks.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateScheduledTask',
  family: 'scheduled-tasks',
  kind: 'once',
  region: 'required',
  resource: 'ScheduledTaskId',
  about: {
    en: 'Create a scheduled task, which runs a rule or sets the sizes of a group at a given time',
    zh: '创建定时任务，在指定时间执行伸缩规则或设置伸缩组实例数',
  },
  parameters: [
    ...schedule,
    only('2014-08-28', { ...launchExpirationTime, max: 21600 }),
    only('2022-02-22', launchExpirationTime),
  ],
  rules: [
    { together: ['RecurrenceType', 'RecurrenceValue'] },
    { exclusive: ['ScheduledAction', 'ScalingGroupId'] },
    { anyOfWhen: [['MinValue', 'MaxValue', 'DesiredCapacity'], 'ScalingGroupId'] },
  ],
  naturalKey: {
    lookup: 'DescribeScheduledTasks',
    filter: {},
    list: 'ScheduledTasks',
    match: { ScheduledTaskName: 'ScheduledTaskName' },
    ids: { ScheduledTaskId: 'ScheduledTaskId' },
    unique: true,
  },
  answer: answering('ScheduledTaskId'),
};
