import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteDiagnoseReport',
  family: 'diagnosis',
  kind: 'repeatable',
  only: '2022-02-22',
  methods: ['GET'],
  region: 'required',
  about: {
    en: 'Delete a diagnosis report',
    zh: '删除诊断报告',
  },
  parameters: [string('ReportId', 'ID of the report to delete', '要删除的诊断报告 ID', { required: true })],
  answer: answering(),
};
