import { answering, texts } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeAlertConfiguration',
  family: 'notifications',
  kind: 'read',
  region: 'required',
  about: {
    en: 'Show for which outcomes of scaling activities a group sends messages to its owner',
    zh: '查询伸缩组在哪些伸缩活动结果下发送站内告警',
  },
  parameters: [{ ...ofScalingGroup, required: true }],
  answer: [...answering(), texts('ScaleStatuses', 'ScaleStatus')],
};
