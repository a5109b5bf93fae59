import type { AnswerField } from '../types.ts';
import { entries, inVersion, record, scalars, texts } from './define.ts';

/** One instance refresh task. */
export const instanceRefresh: readonly AnswerField[] = [
  ...scalars(
    'String',
    'Detail',
    'EndTime',
    'InstanceRefreshTaskId',
    'RegionId',
    'ScalingGroupId',
    'StartTime',
    'Status',
  ),
  ...scalars(
    'Integer',
    'CheckpointPauseTime',
    'FinishedUpdateCapacity',
    'MaxHealthyPercentage',
    'MinHealthyPercentage',
    'TotalNeedUpdateCapacity',
  ),
  ...scalars('Boolean', 'SkipMatching'),
  entries('Checkpoints', 'Checkpoint', [...scalars('Integer', 'Percentage')]),
  record('DesiredConfiguration', [
    ...scalars('String', 'ImageId', 'LaunchTemplateId', 'LaunchTemplateVersion', 'ScalingConfigurationId'),
    entries('Containers', 'Container', [
      ...scalars('String', 'Image', 'Name'),
      texts('Args', 'Arg'),
      texts('Commands', 'Command'),
      entries('EnvironmentVars', 'EnvironmentVar', [
        ...scalars('String', 'FieldRefFieldPath', 'Key', 'Value'),
      ]),
    ]),
    entries('LaunchTemplateOverrides', 'LaunchTemplateOverride', [...scalars('String', 'InstanceType')]),
  ]),
  ...inVersion('2022-02-22', ...scalars('String', 'Strategy')),
];
