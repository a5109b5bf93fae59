import type { Answer } from '../answers/shape.ts';
import type { Activity, Move } from '../scaling/model.ts';
import { answerPage, type Handler, type Handlers, minuteOf, oneOf } from './call.ts';

const describeScalingActivities: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('ScalingActivityIds'),
    status: oneOf(input.text('StatusCode')),
    fields: { refreshTaskId: oneOf(input.text('InstanceRefreshTaskId')) },
  };
  return answerPage(call, world.store.activities, filter, 'ScalingActivities', showActivity, {
    newestFirst: true,
  });
};

const showActivity = (activity: Activity): Answer => {
  const { steps, done, capacity, endedAt } = activity;
  const created = moved(activity, 'create', 'attach');
  const destroyed = moved(activity, 'release', 'leave');
  const started = moved(activity, 'start');
  const stopped = moved(activity, 'stop');
  return {
    ScalingActivityId: activity.id,
    ScalingGroupId: activity.parent,
    StatusCode: activity.status,
    StatusMessage: '',
    Cause: activity.cause,
    Description: activity.description,
    Progress: endedAt === undefined ? Math.floor((100 * done) / Math.max(steps.length, 1)) : 100,
    StartTime: minuteOf(activity.startedAt),
    EndTime: endedAt === undefined ? undefined : minuteOf(endedAt),
    TriggerSourceType: activity.trigger,
    TriggerSourceId: activity.triggerId,
    ScalingInstanceNumber: steps.length,
    TotalCapacity: capacity.created + capacity.attached,
    AutoCreatedCapacity: capacity.created,
    AttachedCapacity: capacity.attached,
    CreatedCapacity: created.length,
    CreatedInstances: created,
    DestroyedCapacity: destroyed.length,
    DestroyedInstances: destroyed,
    StartedCapacity: started.length,
    StartedInstances: started,
    StoppedCapacity: stopped.length,
    StoppedInstances: stopped,
  };
};

/** The instances that have moved so by now. */
const moved = ({ steps, done }: Activity, ...moves: readonly Move[]): readonly string[] =>
  steps
    .slice(0, done)
    .filter(({ move }) => moves.includes(move))
    .map(({ instanceId }) => instanceId);

export const handlers: Handlers = { DescribeScalingActivities: describeScalingActivities };
