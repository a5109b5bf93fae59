import type { Parameter } from '../types.ts';
import { nameLimits } from './common.ts';
import { boolean, integer, string } from './define.ts';

/** When a scheduled task runs and what it does. */
export const schedule: readonly Parameter[] = [
  string(
    'ScheduledTaskName',
    'Name of the scheduled task, unique in the region; its ID when left out',
    '定时任务名称，同一地域内唯一；不填则使用定时任务 ID',
    nameLimits,
  ),
  string('Description', 'Description of the scheduled task', '定时任务描述', {
    minLength: 2,
    maxLength: 200,
  }),
  string(
    'ScheduledAction',
    'ARI of the scaling rule to run; not together with ScalingGroupId',
    '要执行的伸缩规则 ARI；不能与 ScalingGroupId 同时填写',
  ),
  string(
    'ScalingGroupId',
    'Group whose sizes are set; not together with ScheduledAction',
    '要设置实例数的伸缩组 ID；不能与 ScheduledAction 同时填写',
  ),
  integer('MinValue', 'MinSize to give to the group', '执行时为伸缩组设置的最小实例数'),
  integer('MaxValue', 'MaxSize to give to the group', '执行时为伸缩组设置的最大实例数'),
  integer('DesiredCapacity', 'Desired capacity to give to the group', '执行时为伸缩组设置的期望实例数'),
  string(
    'LaunchTime',
    'When to run first, in UTC to the minute, at most 90 days ahead',
    '首次执行时间，UTC，精确到分钟，最多为 90 天后',
    { format: 'YYYY-MM-DDThh:mmZ' },
  ),
  string('RecurrenceType', 'How the task recurs; once when left out', '重复执行的方式，不填则只执行一次', {
    values: ['Daily', 'Weekly', 'Monthly', 'Cron'],
  }),
  string(
    'RecurrenceValue',
    'Daily: every how many days; Weekly: 0,3 is Sunday and Wednesday; Monthly: 1-15; Cron: five fields, UTC',
    'Daily 填间隔天数；Weekly 填星期，0 为周日，如 0,3；Monthly 填日期范围，如 1-15；Cron 填五段表达式（UTC）',
    {
      patternBy: {
        parameter: 'RecurrenceType',
        patterns: {
          Daily: String.raw`^([1-9]|[12]\d|3[01])$`,
          Weekly: '^[0-6](,[0-6])*$',
          Monthly: String.raw`^([1-9]|[12]\d|3[01])-([1-9]|[12]\d|3[01])$`,
          Cron: String.raw`^\S+(\s+\S+){4}$`,
        },
      },
    },
  ),
  string(
    'RecurrenceEndTime',
    'When the task stops recurring, in UTC to the minute, at most 365 days ahead',
    '重复执行的结束时间，UTC，精确到分钟，最多为 365 天后',
    { format: 'YYYY-MM-DDThh:mmZ' },
  ),
  boolean('TaskEnabled', 'Whether the task is run at all', '是否启用定时任务', { default: true }),
];

export const launchExpirationTime: Parameter = integer(
  'LaunchExpirationTime',
  'For how many seconds a failed run is tried again',
  '执行失败后的重试时长',
  { default: 600, min: 0, max: 1800, unit: 'seconds' },
);

export const scheduledTaskId: Parameter = string(
  'ScheduledTaskId',
  'ID of the scheduled task to act on',
  '要操作的定时任务 ID',
  { required: true },
);
