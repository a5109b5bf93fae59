import type { Parameter } from '../types.ts';
import { scalingGroupId } from './common.ts';
import { string } from './define.ts';

/** The refresh to steer. The older version finds the group's own when it is left out. */
export const instanceRefreshTask: readonly Parameter[] = [
  scalingGroupId,
  string('InstanceRefreshTaskId', 'ID of the instance refresh (ir-…)', '实例刷新任务 ID（ir-…）', {
    requiredIn: '2022-02-22',
  }),
];
