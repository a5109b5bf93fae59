import type { AnswerField } from '../types.ts';
import { entries, record, scalars, texts } from './define.ts';

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
  texts('CreatedInstances', 'CreatedInstance'),
  texts('DestroyedInstances', 'DestroyedInstance'),
  entries('ErrorMessages', 'ErrorMessages', [
    ...scalars('String', 'Code', 'Description', 'Message'),
    texts('FailedInstanceIds', 'FailedInstanceIds'),
  ]),
  record('LifecycleHookContext', [
    ...scalars('Boolean', 'DisableLifecycleHook'),
    texts('IgnoredLifecycleHookIds', 'IgnoredLifecycleHookId'),
  ]),
  texts('StartedInstances', 'StartedInstance'),
  texts('StoppedInstances', 'StoppedInstance'),
];
