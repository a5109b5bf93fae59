import { answering } from '../answers/define.ts';
import { breach } from '../parameters/adjustments.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ExecuteScalingRule',
  family: 'rules',
  kind: 'token',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Run a simple or step scaling rule now',
    zh: '立即执行一条简单规则或步进规则',
  },
  parameters: [
    string('ScalingRuleAri', 'ARI of the scaling rule (ari:acs:ess:…)', '伸缩规则的唯一标识 ARI', {
      required: true,
    }),
    ...breach,
  ],
  answer: answering('ScalingActivityId'),
};
