import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { processes } from '../parameters/processes.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ResumeProcesses',
  family: 'groups',
  kind: 'token',
  region: 'optional',
  about: {
    en: 'Have a group take up suspended kinds of work again',
    zh: '恢复伸缩组已暂停的流程',
  },
  parameters: [scalingGroupId, ...processes],
  answer: answering(),
};
