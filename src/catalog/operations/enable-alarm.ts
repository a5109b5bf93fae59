import { answering } from '../answers/define.ts';
import { alarmTaskId } from '../parameters/alarms.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'EnableAlarm',
  family: 'alarms',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Let a disabled alarm task watch again',
    zh: '启用已停用的报警任务',
  },
  parameters: [alarmTaskId],
  answer: answering(),
};
