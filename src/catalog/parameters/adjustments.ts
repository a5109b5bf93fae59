import type { Parameter } from '../types.ts';
import { float, integer, string } from './define.ts';

export const adjustmentType: Parameter = string(
  'AdjustmentType',
  'How AdjustmentValue is meant: instances more or fewer, percent of the present number, or the number to reach',
  '调整值的含义：增减的实例数、当前实例数的百分比，或要达到的实例总数',
  { values: ['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] },
);

export const adjustmentValue: Parameter = integer(
  'AdjustmentValue',
  'By how much to scale, in the sense of AdjustmentType; one activity moves 1,000 instances at most',
  '调整幅度，含义由 AdjustmentType 决定；单次伸缩活动最多变动 1000 台实例',
  {
    rangeBy: {
      parameter: 'AdjustmentType',
      ranges: {
        QuantityChangeInCapacity: [-1000, 1000],
        PercentChangeInCapacity: [-100, 10000],
        TotalCapacity: [0, 2000],
      },
    },
  },
);

export const minAdjustmentMagnitude: Parameter = integer(
  'MinAdjustmentMagnitude',
  'Fewest instances that a change by percentage moves',
  '按百分比调整时最少变动的实例数',
);

/** Bounds of the metric values that a step may name. */
export const metricBounds = { min: -9.999999e18, max: 9.999999e18 };

/** The alarm that the manual execution of a step rule stands for. */
export const breach: readonly Parameter[] = [
  float(
    'BreachThreshold',
    'Alarm threshold that the steps are measured from; needed when the rule is a step rule',
    '报警阈值，分步区间以此为基准；执行步进规则时必填',
    metricBounds,
  ),
  float(
    'MetricValue',
    'Metric value that picks the step; needed when the rule is a step rule',
    '监控指标的当前值，用来确定落在哪个步进区间；执行步进规则时必填',
    metricBounds,
  ),
];
