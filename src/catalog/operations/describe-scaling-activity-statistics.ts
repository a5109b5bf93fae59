import { answering, entries, record, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { anyTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingActivityStatistics',
  family: 'activities',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Count scaling activities over time, by how they ended or by error code',
    zh: '按时间统计伸缩活动的结果或错误码分布',
  },
  parameters: [
    ofScalingGroup,
    string(
      'MetricType',
      'What is counted: how activities ended, or their error codes',
      '统计内容：伸缩活动的结果，或错误码',
      {
        values: ['ScalingActivityStatus', 'ScalingActivityErrorCodes'],
        default: 'ScalingActivityStatus',
      },
    ),
    ...anyTimeRange,
  ],
  answer: [
    ...answering(),
    record('ScalingActivityStatusStatistics', [
      entries('Statistic', null, [
        ...scalars('String', 'Time'),
        ...scalars('Integer', 'SuccessActivityCount', 'WarningActivityCount', 'FailedActivityCount'),
      ]),
    ]),
    record('ScalingActivityErrorCodeStatistics', [
      entries('ErrorStatistic', null, [
        ...scalars('String', 'Time', 'ErrorCode'),
        ...scalars('Integer', 'Count'),
      ]),
    ]),
  ],
};
