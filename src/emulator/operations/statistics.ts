import type { Answer } from '../answers/shape.ts';
import type { Activity, Move } from '../scaling/activity-model.ts';
import { movedIn } from '../scaling/moves.ts';
import { type Call, type Handler, type Handlers, minuteOf } from './call.ts';
import { hoursOf } from './time-range.ts';

const hour = 3_600_000;

/** Activities by the hour in which they ended; hours without any are left out. */
const describeScalingActivityStatistics: Handler = (call) => {
  const hours = endedByHour(call);
  if (call.input.text('MetricType') === 'ScalingActivityErrorCodes') {
    const ErrorStatistic = hours.flatMap(({ at, activities }) => errorsIn(activities, at));
    return { answer: { ScalingActivityErrorCodeStatistics: { ErrorStatistic } }, ids: [] };
  }
  const Statistic = hours.map(({ at, activities }): Answer => {
    const count = (status: Activity['status']): number =>
      activities.filter((activity) => activity.status === status).length;
    return {
      Time: minuteOf(at),
      SuccessActivityCount: count('Successful'),
      WarningActivityCount: count('Warning'),
      FailedActivityCount: count('Failed'),
    };
  });
  return { answer: { ScalingActivityStatusStatistics: { Statistic } }, ids: [] };
};

const errorsIn = (activities: readonly Activity[], at: number): readonly Answer[] => {
  const codes = Map.groupBy(
    activities.flatMap(({ error }) => error ?? []),
    ({ code }) => code,
  );
  return [...codes].map(([ErrorCode, errors]) => ({ Time: minuteOf(at), ErrorCode, Count: errors.length }));
};

const describeInstanceCreateAndDeleteStatistics: Handler = (call) => {
  const Statistic = endedByHour(call).map(({ at, activities }): Answer => {
    const count = (...moves: readonly Move[]): number =>
      activities.reduce((sum, activity) => sum + movedIn(activity, ...moves).length, 0);
    return {
      Time: minuteOf(at),
      CreatedVmCount: count('create'),
      DestroyedVmCount: count('release'),
      StartedVmCount: count('start'),
      StoppedVmCount: count('stop'),
    };
  });
  return { answer: { InstanceCreateAndDeleteStatistics: { Statistic } }, ids: [] };
};

/** The caller's activities, of one group if one is named, that ended within the hours asked for. */
const endedByHour = (
  call: Call,
): readonly { readonly at: number; readonly activities: readonly Activity[] }[] => {
  const { input, realm, world } = call;
  const hours = hoursOf(input);
  const [from = 0, to = 0] = [hours[0], hours.at(-1)];
  const ended = world.store.activities.list({
    realm,
    parent: input.text('ScalingGroupId'),
    where: ({ endedAt }) => endedAt !== undefined && endedAt >= from && endedAt < to + hour,
  });
  const byHour = Map.groupBy(ended, ({ endedAt = 0 }) => Math.floor(endedAt / hour) * hour);
  return [...byHour].sort(([a], [b]) => a - b).map(([at, activities]) => ({ at, activities }));
};

export const handlers: Handlers = {
  DescribeScalingActivityStatistics: describeScalingActivityStatistics,
  DescribeInstanceCreateAndDeleteStatistics: describeInstanceCreateAndDeleteStatistics,
};
