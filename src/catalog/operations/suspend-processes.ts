import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { processes } from '../parameters/processes.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'SuspendProcesses',
  family: 'groups',
  kind: 'token',
  region: 'optional',
  about: {
    en: 'Have a group leave some kinds of work until they are resumed',
    zh: '暂停伸缩组的部分流程，直到重新恢复',
  },
  parameters: [scalingGroupId, ...processes],
  answer: answering(),
};
