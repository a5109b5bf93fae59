import type { Answer } from '../answers/shape.ts';
import type { Activity } from '../scaling/activity-model.ts';
import { movedIn } from '../scaling/moves.ts';
import { invalid } from '../service-error.ts';
import { answerPage, type Handler, type Handlers, minuteOf, oneOf, owned } from './call.ts';

const describeScalingActivities: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('ScalingActivityIds'),
    status: oneOf(input.text('StatusCode')),
    fields: { refreshId: oneOf(input.text('InstanceRefreshTaskId')) },
  };
  return answerPage(call, world.store.activities, filter, 'ScalingActivities', showActivity, {
    newestFirst: true,
  });
};

const showActivity = (activity: Activity): Answer => {
  const { steps, upcoming, capacity, endedAt, hooks, error } = activity;
  const created = movedIn(activity, 'create', 'attach');
  const destroyed = movedIn(activity, 'release', 'leave');
  const started = movedIn(activity, 'start');
  const stopped = movedIn(activity, 'stop');
  return {
    ScalingActivityId: activity.id,
    ScalingGroupId: activity.parent,
    StatusCode: activity.status,
    StatusMessage: activity.message,
    Cause: activity.cause,
    Description: activity.description,
    Detail: detailOf(activity),
    ErrorCode: error?.code,
    ErrorMessage: error?.message,
    ErrorMessages: error === undefined ? [] : [errorOf(activity, error)],
    Progress: progressOf(activity),
    StartTime: minuteOf(activity.startedAt),
    EndTime: endedAt === undefined ? undefined : minuteOf(endedAt),
    TriggerSourceType: activity.trigger,
    TriggerSourceId: activity.triggerId,
    InstanceRefreshTaskId: activity.refreshId,
    ActivityMetadata: activity.metadata,
    LifecycleHookContext: { DisableLifecycleHook: hooks.disabled, IgnoredLifecycleHookIds: hooks.ignored },
    ScalingInstanceNumber: steps.length + upcoming.length,
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

const progressOf = ({ steps, upcoming, done, endedAt }: Activity): number =>
  endedAt === undefined ? Math.floor((100 * done) / Math.max(steps.length + upcoming.length, 1)) : 100;

const errorOf = ({ steps, description }: Activity, error: NonNullable<Activity['error']>): Answer => ({
  Code: error.code,
  Message: error.message,
  Description: description,
  FailedInstanceIds: steps.filter(({ failed }) => failed).map(({ instanceId }) => instanceId),
});

/** Which instances have moved how by now. */
const detailOf = ({ steps, done }: Activity): string =>
  steps
    .slice(0, done)
    .map(({ instanceId, move, failed }) => `${move} ${instanceId}${failed ? ' (given up)' : ''}`)
    .join(', ');

const describeScalingActivityDetail: Handler = (call) => {
  const id = call.input.mandatory('ScalingActivityId');
  const activity = owned(call, call.world.store.activities.find(id), () => invalid('ScalingActivityId'));
  return { answer: { ScalingActivityId: id, Detail: detailOf(activity) }, ids: [] };
};

export const handlers: Handlers = {
  DescribeScalingActivities: describeScalingActivities,
  DescribeScalingActivityDetail: describeScalingActivityDetail,
};
