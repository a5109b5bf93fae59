import { answering } from '../answers/define.ts';
import { alarmTaskId } from '../parameters/alarms.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteAlarm',
  family: 'alarms',
  kind: 'repeatable',
  region: 'required',
  resource: 'AlarmTaskId',
  about: {
    en: 'Delete an alarm task',
    zh: '删除报警任务',
  },
  parameters: [alarmTaskId],
  answer: answering('AlarmTaskId'),
};
