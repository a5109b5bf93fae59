import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateDiagnoseReport',
  family: 'diagnosis',
  kind: 'once',
  only: '2022-02-22',
  methods: ['GET'],
  region: 'required',
  resource: 'ReportId',
  about: {
    en: 'Have a group examined for what keeps it from scaling',
    zh: '对伸缩组发起诊断，找出影响扩缩容的问题',
  },
  parameters: [scalingGroupId],
  answer: answering('ReportId'),
};
