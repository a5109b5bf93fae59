import { answering } from '../answers/define.ts';
import { boolean, long } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'VerifyAuthentication',
  family: 'regions',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Check that Auto Scaling has been authorized to work on the other resources of the account',
    zh: '检查是否已授权弹性伸缩操作账号下的其他资源',
  },
  parameters: [
    boolean('OnlyCheck', 'Only check, and change nothing', '仅检查，不做任何变更', { default: false }),
    long('Uid', 'Account to check; the caller when left out', '要检查的账号 ID，不填则为调用者'),
  ],
  answer: answering(),
};
