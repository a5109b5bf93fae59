import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'SetInstanceHealth',
  family: 'instances',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Declare an instance healthy or unhealthy; an unhealthy one is replaced',
    zh: '标记实例健康或不健康，不健康的实例会被替换',
  },
  parameters: [
    string('InstanceId', 'The instance in question', '要标记的实例 ID', { required: true }),
    string('HealthStatus', 'What it is declared to be', '要标记的健康状态', {
      required: true,
      values: ['Healthy', 'Unhealthy'],
    }),
  ],
  answer: answering(),
};
