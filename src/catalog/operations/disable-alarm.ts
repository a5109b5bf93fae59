import { answering } from '../answers/define.ts';
import { alarmTaskId } from '../parameters/alarms.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DisableAlarm',
  family: 'alarms',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Stop an alarm task from running its rules, without deleting it',
    zh: '停用报警任务，使其不再触发伸缩规则',
  },
  parameters: [alarmTaskId],
  answer: answering(),
};
