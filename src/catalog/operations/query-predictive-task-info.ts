import { answering, entries, record, scalars } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import { minuteTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'QueryPredictiveTaskInfo',
  family: 'rules',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show the sizes that a predictive rule has planned for its group',
    zh: '查询预测规则为伸缩组计划的实例数范围',
  },
  parameters: [
    string('ScalingRuleId', 'The predictive rule (asr-…)', '预测规则的 ID（asr-…）', { required: true }),
    ...minuteTimeRange,
  ],
  answer: [
    ...answering(),
    record('TaskInfos', [
      entries('TaskInfo', null, [
        ...scalars('String', 'Time'),
        ...scalars('Integer', 'MinValue', 'MaxValue'),
      ]),
    ]),
  ],
};
