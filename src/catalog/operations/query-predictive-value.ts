import { answering, entries, record, scalars } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import { float } from '../parameters/define.ts';
import { predictedMetric } from '../parameters/predictions.ts';
import { minuteTimeRange } from '../parameters/time-range.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'QueryPredictiveValue',
  family: 'rules',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show how many instances a group is forecast to need to keep a metric at a target',
    zh: '查询将监控指标维持在目标值所需实例数的预测',
  },
  parameters: [
    { ...ofScalingGroup, required: true },
    predictedMetric,
    float('TargetValue', 'Value that the metric should keep', '监控指标的目标值', {
      required: true,
      exclusiveMin: 0,
      maxDecimals: 3,
    }),
    ...minuteTimeRange,
  ],
  answer: [
    ...answering(),
    record('PredictiveValues', [
      entries('PredictiveValue', null, [...scalars('String', 'Time'), ...scalars('Integer', 'Value')]),
    ]),
  ],
};
