import { answering, entries, record, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import { predictedMetric } from '../parameters/predictions.ts';
import { minuteTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'QueryHistoricalMetric',
  family: 'rules',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show past values of a metric of a group, which forecasts are made from',
    zh: '查询伸缩组监控指标的历史值，即预测所用的数据',
  },
  parameters: [{ ...ofScalingGroup, required: true }, predictedMetric, ...minuteTimeRange],
  answer: [
    ...answering(),
    record('HistoricalMetrics', [
      entries('HistoricalMetric', null, scalars('String', 'Time', 'MetricValue')),
    ]),
  ],
};
