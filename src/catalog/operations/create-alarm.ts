import { answering } from '../answers/define.ts';
import { alarmConditionsOfCreate, alarmOptions } from '../parameters/alarms.ts';
import { scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateAlarm',
  family: 'alarms',
  kind: 'once',
  region: 'required',
  resource: 'AlarmTaskId',
  about: {
    en: 'Create an alarm task, which runs scaling rules when a metric of a group passes a threshold',
    zh: '创建报警任务，伸缩组的监控指标达到阈值时执行伸缩规则',
  },
  parameters: [scalingGroupId, ...alarmOptions, ...alarmConditionsOfCreate],
  rules: [{ requiredWhen: ['GroupId', { MetricType: 'custom' }] }],
  naturalKey: {
    lookup: 'DescribeAlarms',
    filter: { ScalingGroupId: 'ScalingGroupId' },
    list: 'AlarmList',
    match: { Name: 'Name' },
    ids: { AlarmTaskId: 'AlarmTaskId' },
  },
  answer: answering('AlarmTaskId'),
};
