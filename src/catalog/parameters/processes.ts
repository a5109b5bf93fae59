import type { Parameter } from '../types.ts';
import { formerly, strings } from './define.ts';

/** Kinds of work that a group can be told to leave for a while. */
export const processes: readonly Parameter[] = formerly(
  'Process',
  strings(
    'Processes',
    'Kinds of work: removing or creating instances, health checks, alarms, scheduled tasks',
    '流程类型：缩容、扩容、健康检查、报警任务、定时任务',
    {
      required: true,
      values: ['ScaleIn', 'ScaleOut', 'HealthCheck', 'AlarmNotification', 'ScheduledAction'],
      maxItems: 100,
    },
  ),
);
