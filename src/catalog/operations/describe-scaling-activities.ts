import { entries, pageFields, scalars } from '../answers/define.ts';
import { scalingActivity } from '../answers/scaling-activities.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { scalingActivityIds } from '../parameters/filters.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingActivities',
  family: 'activities',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List scaling activities: what was done, why, how far it is and which instances it touched',
    zh: '查询伸缩活动：做了什么、原因、进度以及涉及的实例',
  },
  parameters: [
    ofScalingGroup,
    ...scalingActivityIds,
    string('StatusCode', 'Show only activities in this state', '只查询处于该状态的伸缩活动', {
      values: ['Successful', 'Warning', 'Failed', 'InProgress', 'Rejected'],
    }),
    string(
      'InstanceRefreshTaskId',
      'Show only activities of this instance refresh',
      '只查询该实例刷新任务的伸缩活动',
    ),
    pageNumber,
    pageSize,
  ],
  rules: [
    { anyOf: ['ScalingGroupId', 'ScalingActivityId'], only: '2014-08-28' },
    { anyOf: ['ScalingGroupId', 'ScalingActivityIds'], only: '2022-02-22' },
    { exclusive: ['ScalingGroupId', 'ScalingActivityIds'], only: '2022-02-22' },
  ],
  paging: { by: 'number', list: 'ScalingActivities' },
  answer: [
    ...scalars('String', 'RequestId'),
    ...pageFields,
    entries('ScalingActivities', 'ScalingActivity', scalingActivity),
  ],
};
