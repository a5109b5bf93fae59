import { answering } from '../answers/define.ts';
import { instanceIds, scalingGroupId } from '../parameters/common.ts';
import { boolean } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'SetInstancesProtection',
  family: 'instances',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Protect instances from scale-in, or lift that protection',
    zh: '开启或取消实例的缩容保护',
  },
  parameters: [
    scalingGroupId,
    ...instanceIds,
    boolean('ProtectedFromScaleIn', 'Whether the instances are protected', '是否保护这些实例不被缩容', {
      required: true,
    }),
  ],
  answer: answering(),
};
