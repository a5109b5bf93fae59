import { answering, entries, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingGroupDiagnoseDetails',
  family: 'diagnosis',
  kind: 'read',
  only: '2022-02-22',
  methods: ['GET'],
  region: 'required',
  about: {
    en: 'Show what the latest diagnosis of a group found, resource by resource',
    zh: '查询伸缩组最近一次诊断中各资源的诊断结果',
  },
  parameters: [{ ...ofScalingGroup, required: true }],
  answer: [
    ...answering(),
    entries('Details', null, scalars('String', 'DiagnoseType', 'ResourceId', 'Status', 'ErrorCode')),
  ],
};
