import { alarm } from '../answers/alarms.ts';
import { answering, entries, pageFields } from '../answers/define.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { boolean, only, string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

const metricTypeFilter = string(
  'MetricType',
  'Show only alarms on metrics from this source',
  '只查询监控指标来自该来源的报警任务',
  { values: ['system', 'custom'] },
);

export const operation: Operation = {
  name: 'DescribeAlarms',
  family: 'alarms',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List alarm tasks with their conditions and present state',
    zh: '查询报警任务及其触发条件和当前状态',
  },
  parameters: [
    ofScalingGroup,
    string('AlarmTaskId', 'Show only the alarm with this ID', '只查询该 ID 的报警任务'),
    string(
      'State',
      'Show only alarms in this state: gone off, normal, or without data',
      '只查询处于该状态的报警任务：报警、正常或数据不足',
      {
        values: ['ALARM', 'OK', 'INSUFFICIENT_DATA'],
      },
    ),
    boolean('IsEnable', 'Show only enabled or only disabled alarms', '只查询已启用或已停用的报警任务'),
    string('MetricName', 'Show only alarms on this metric', '只查询监控该指标的报警任务'),
    only('2014-08-28', metricTypeFilter),
    only('2022-02-22', { ...metricTypeFilter, values: ['system', 'custom', 'hybrid'] }),
    pageNumber,
    pageSize,
  ],
  paging: { by: 'number', list: 'AlarmList' },
  answer: [...answering(), ...pageFields, entries('AlarmList', 'Alarm', alarm)],
};
