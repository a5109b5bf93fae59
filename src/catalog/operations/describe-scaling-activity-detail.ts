import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingActivityDetail',
  family: 'activities',
  kind: 'read',
  region: 'none',
  about: {
    en: 'Tell in words how one scaling activity went',
    zh: '查询单个伸缩活动的详细信息',
  },
  parameters: [
    string('ScalingActivityId', 'The activity to tell of (asa-…)', '要查询的伸缩活动 ID（asa-…）', {
      required: true,
    }),
  ],
  answer: answering('ScalingActivityId', 'Detail'),
};
