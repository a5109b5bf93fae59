import { answering, entries, record, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import { anyTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeInstanceCreateAndDeleteStatistics',
  family: 'activities',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Count over time how many instances were created, destroyed, started and stopped',
    zh: '按时间统计创建、释放、启动和停机的实例数',
  },
  parameters: [ofScalingGroup, ...anyTimeRange],
  answer: [
    ...answering(),
    record('InstanceCreateAndDeleteStatistics', [
      entries('Statistic', null, [
        ...scalars('String', 'Time'),
        ...scalars('Integer', 'CreatedVmCount', 'DestroyedVmCount', 'StartedVmCount', 'StoppedVmCount'),
      ]),
    ]),
  ],
};
