import type { ApiVersion } from '../catalog/types.ts';
import type { Parameters } from '../catalog/values.ts';
import type { Text } from '../text.ts';
import type { Entry } from '../wire/entries.ts';
import * as say from './text.ts';

/** How far what is waited for has come. */
export interface Standing {
  readonly state: 'reached' | 'failed' | 'pending';
  readonly text: Text;
}

/** Something that is waited for: which Describe operation shows it, and how its entries are read. */
export interface Condition {
  readonly lookup: string;
  readonly parameters: (version: ApiVersion) => Parameters;
  readonly list: string;
  readonly judge: (entries: readonly Entry[]) => Standing;
}

/** In 2022-02-22 lists have plural names. */
const ids =
  (name: string, values: readonly string[]) =>
  (version: ApiVersion): Parameters => ({
    [version === '2014-08-28' ? name : `${name}s`]: values,
  });

/** Scaling activities until all have ended; one that failed or was rejected fails the wait. */
export const activitiesEnd = (activityIds: readonly string[]): Condition => ({
  lookup: 'DescribeScalingActivities',
  parameters: ids('ScalingActivityId', activityIds),
  list: 'ScalingActivities',
  judge: (entries) => {
    const codes = entries.map(({ StatusCode: code }) => String(code));
    const bad = entries.find(({ StatusCode: code }) => code === 'Failed' || code === 'Rejected');
    if (bad !== undefined) {
      return {
        state: 'failed',
        text: say.activityFailed(String(bad.ScalingActivityId), String(bad.StatusCode), reasonOf(bad)),
      };
    }
    const ended = codes.filter((code) => code === 'Successful' || code === 'Warning').length;
    const progress = entries.map(({ Progress: percent }) => Number(percent ?? 0));
    return {
      state: ended === activityIds.length ? 'reached' : 'pending',
      text: say.activities(ended, activityIds.length, Math.min(100, ...progress)),
    };
  },
});

const reasonOf = (activity: Entry): string =>
  [activity.StatusMessage, activity.ErrorMessage, activity.Cause].find(
    (reason): reason is string => typeof reason === 'string' && reason !== '',
  ) ?? '';

export const groupStates = ['Active', 'Inactive', 'Deleted'] as const;

/** A scaling group until it is active, inactive, or gone. */
export const groupIs = (groupId: string, wanted: (typeof groupStates)[number]): Condition => ({
  lookup: 'DescribeScalingGroups',
  parameters: ids('ScalingGroupId', [groupId]),
  list: 'ScalingGroups',
  judge: ([group]) => {
    const state = group === undefined ? 'Deleted' : String(group.LifecycleState);
    const failed = state !== wanted && (state === 'Deleted' || state === 'Deleting') && wanted !== 'Deleted';
    const pending = failed ? 'failed' : 'pending';
    return { state: state === wanted ? 'reached' : pending, text: say.group(groupId, state, wanted) };
  },
});

/** A group's instances until `count` of them (absent: all, and at least one) are in service and healthy. */
export const instancesHealthy = (groupId: string, count: number | undefined): Condition => ({
  lookup: 'DescribeScalingInstances',
  parameters: () => ({ ScalingGroupId: groupId }),
  list: 'ScalingInstances',
  judge: (entries) => {
    const healthy = entries.filter(
      ({ HealthStatus: health, LifecycleState: state }) =>
        health === 'Healthy' && (state === 'InService' || state === 'Protected'),
    ).length;
    const wanted = count ?? Math.max(1, entries.length);
    return { state: healthy >= wanted ? 'reached' : 'pending', text: say.instances(healthy, wanted) };
  },
});

/** An instance refresh until it has ended; any end but success fails the wait. */
export const refreshEnds = (taskId: string, groupId: string): Condition => ({
  lookup: 'DescribeInstanceRefreshes',
  parameters: (version) => ({ ScalingGroupId: groupId, ...ids('InstanceRefreshTaskId', [taskId])(version) }),
  list: 'InstanceRefreshTasks',
  judge: ([task]) => {
    const status = String(task?.Status ?? 'Pending');
    const ended = ['Failed', 'Cancelled', 'RollbackSuccessful', 'RollbackFailed'].includes(status);
    const state = status === 'Successful' ? 'reached' : ended ? 'failed' : 'pending';
    return { state, text: say.refresh(taskId, status) };
  },
});

/** What an operation's answer says was started; undefined when it started nothing that can be waited for. */
export const startedBy = (answer: unknown, groupId: string | undefined): Condition | undefined => {
  const fields: Readonly<Record<string, unknown>> =
    typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const { ScalingActivityId: activity, InstanceRefreshTaskId: task } = fields;
  if (typeof activity === 'string') return activitiesEnd([activity]);
  return typeof task === 'string' && groupId !== undefined ? refreshEnds(task, groupId) : undefined;
};
