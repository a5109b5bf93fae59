import type { AnswerField } from '../types.ts';
import { object, objects, scalars, strings } from './define.ts';

/** One scaling activity. */
export const scalingActivity: readonly AnswerField[] = [
  ...scalars(
    'String',
    'ActivityMetadata',
    'AttachedCapacity',
    'AutoCreatedCapacity',
    'Cause',
    'Description',
    'Detail',
    'EndTime',
    'ErrorCode',
    'ErrorMessage',
    'InstanceRefreshTaskId',
    'ScalingActivityId',
    'ScalingGroupId',
    'StartTime',
    'StatusCode',
    'StatusMessage',
    'TotalCapacity',
    'TriggerSourceId',
    'TriggerSourceType',
  ),
  ...scalars(
    'Integer',
    'CreatedCapacity',
    'DestroyedCapacity',
    'Progress',
    'ScalingInstanceNumber',
    'StartedCapacity',
    'StoppedCapacity',
  ),
  strings('CreatedInstances', 'CreatedInstance'),
  strings('DestroyedInstances', 'DestroyedInstance'),
  objects('ErrorMessages', 'ErrorMessages', [
    ...scalars('String', 'Code', 'Description', 'Message'),
    strings('FailedInstanceIds', 'FailedInstanceIds'),
  ]),
  object('LifecycleHookContext', [
    ...scalars('Boolean', 'DisableLifecycleHook'),
    strings('IgnoredLifecycleHookIds', 'IgnoredLifecycleHookId'),
  ]),
  strings('StartedInstances', 'StartedInstance'),
  strings('StoppedInstances', 'StoppedInstance'),
];
