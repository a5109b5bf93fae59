import { answering } from '../answers/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'VerifyUser',
  family: 'regions',
  kind: 'read',
  region: 'optional',
  about: {
    en: 'Check that the account can use Auto Scaling',
    zh: '检查账号是否可以使用弹性伸缩',
  },
  parameters: [],
  answer: answering(),
};
