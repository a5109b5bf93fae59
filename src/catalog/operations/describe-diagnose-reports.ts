import { answering, entries, pageFields, scalars } from '../answers/define.ts';
import { ofScalingGroup, pageNumber } from '../parameters/common.ts';
import { integer, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeDiagnoseReports',
  family: 'diagnosis',
  kind: 'read',
  only: '2022-02-22',
  methods: ['GET'],
  region: 'required',
  about: {
    en: 'List the diagnosis reports of a group with what was found',
    zh: '查询伸缩组的诊断报告及诊断结果',
  },
  parameters: [
    { ...ofScalingGroup, required: true },
    strings('ReportIds', 'Show only the reports with these IDs', '只查询这些 ID 的诊断报告'),
    pageNumber,
    integer('PageSize', 'How many reports one page holds', '每页返回的报告数'),
  ],
  paging: { by: 'number', list: 'Reports' },
  answer: [
    ...answering(),
    ...pageFields,
    entries('Reports', null, [
      ...scalars(
        'String',
        'ReportId',
        'ScalingGroupId',
        'RegionId',
        'UserId',
        'CreationTime',
        'ProcessStatus',
        'DiagnoseStatus',
      ),
      entries('Details', null, scalars('String', 'DiagnoseType', 'ResourceId', 'Status', 'ErrorCode')),
    ]),
  ],
};
