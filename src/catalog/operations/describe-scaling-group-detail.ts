import { answering, record } from '../answers/define.ts';
import { scalingGroup } from '../answers/scaling-groups.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingGroupDetail',
  family: 'groups',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show one group in full, on request as a Kubernetes Deployment manifest',
    zh: '查询单个伸缩组的详情，可输出为 Kubernetes Deployment 清单',
  },
  parameters: [
    string('ScalingGroupId', 'The group to show (asg-…)', '要查询的伸缩组 ID（asg-…）', { required: true }),
    string(
      'OutputFormat',
      'Give the group as a YAML manifest in Output as well',
      '同时在 Output 中以 YAML 清单返回',
      {
        values: ['yaml'],
      },
    ),
  ],
  answer: [...answering('Output'), record('ScalingGroup', scalingGroup)],
};
