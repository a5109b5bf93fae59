import { answering } from '../answers/define.ts';
import { alarmConditionsOfModify, alarmOptions, alarmTaskId } from '../parameters/alarms.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyAlarm',
  family: 'alarms',
  kind: 'repeatable',
  region: 'required',
  resource: 'AlarmTaskId',
  about: {
    en: 'Change what an alarm task watches and which rules it runs',
    zh: '修改报警任务的监控条件和所执行的伸缩规则',
  },
  parameters: [alarmTaskId, ...alarmOptions, ...alarmConditionsOfModify],
  rules: [{ requiredWhen: ['GroupId', { MetricType: 'custom' }] }],
  answer: answering('AlarmTaskId'),
};
