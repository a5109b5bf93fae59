import { answering, entries, pageFields, scalars } from '../answers/define.ts';
import { pageNumber, pageSize } from '../parameters/common.ts';
import { boolean, formerly, string, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScheduledTasks',
  family: 'scheduled-tasks',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List scheduled tasks with their times and what they do',
    zh: '查询定时任务及其执行时间和执行内容',
  },
  parameters: [
    string(
      'ScalingGroupId',
      'Show only tasks that set the sizes of this group',
      '只查询设置该伸缩组实例数的定时任务',
    ),
    ...formerly(
      'ScheduledTaskId',
      strings('ScheduledTaskIds', 'Show only the tasks with these IDs', '只查询这些 ID 的定时任务', {
        maxItems: 20,
      }),
    ),
    ...formerly(
      'ScheduledTaskName',
      strings('ScheduledTaskNames', 'Show only the tasks with these names', '只查询这些名称的定时任务', {
        maxItems: 20,
      }),
    ),
    string('TaskName', 'Show only tasks with this name', '只查询该名称的定时任务'),
    ...formerly(
      'ScheduledAction',
      strings(
        'ScheduledActions',
        'Show only tasks that run these scaling rules, by ARI',
        '只查询执行这些伸缩规则（ARI）的定时任务',
        {
          maxItems: 20,
        },
      ),
    ),
    string('RecurrenceType', 'Show only tasks that recur in this way', '只查询按该方式重复执行的定时任务', {
      values: ['Daily', 'Weekly', 'Monthly', 'Cron'],
    }),
    string(
      'RecurrenceValue',
      'Show only tasks with this recurrence value',
      '只查询重复执行取值与此相同的定时任务',
    ),
    boolean('TaskEnabled', 'Show only enabled or only disabled tasks', '只查询已启用或已停用的定时任务'),
    pageNumber,
    pageSize,
  ],
  paging: { by: 'number', list: 'ScheduledTasks' },
  answer: [
    ...answering(),
    ...pageFields,
    entries('ScheduledTasks', 'ScheduledTask', [
      ...scalars(
        'String',
        'ScheduledTaskId',
        'ScheduledTaskName',
        'Description',
        'ScheduledAction',
        'ScalingGroupId',
        'LaunchTime',
        'RecurrenceType',
        'RecurrenceValue',
        'RecurrenceEndTime',
      ),
      ...scalars('Integer', 'MinValue', 'MaxValue', 'DesiredCapacity', 'LaunchExpirationTime'),
      ...scalars('Boolean', 'TaskEnabled'),
    ]),
  ],
};
