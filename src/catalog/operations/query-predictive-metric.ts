import { answering, entries, record, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import { predictedMetric } from '../parameters/predictions.ts';
import { minuteTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'QueryPredictiveMetric',
  family: 'rules',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show forecast values of a metric of a group',
    zh: '查询伸缩组监控指标的预测值',
  },
  parameters: [{ ...ofScalingGroup, required: true }, predictedMetric, ...minuteTimeRange],
  answer: [
    ...answering(),
    record('PredictiveMetrics', [
      entries('PredictiveMetric', null, scalars('String', 'Time', 'MetricValue')),
    ]),
  ],
};
