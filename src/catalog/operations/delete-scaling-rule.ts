import { answering } from '../answers/define.ts';
import { scalingRuleId } from '../parameters/rules.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteScalingRule',
  family: 'rules',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Delete a scaling rule',
    zh: '删除伸缩规则',
  },
  parameters: [scalingRuleId],
  answer: answering(),
};
