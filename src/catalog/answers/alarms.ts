import type { AnswerField } from '../types.ts';
import { entries, scalars, texts } from './define.ts';

/** One alarm task. */
export const alarm: readonly AnswerField[] = [
  ...scalars(
    'String',
    'AlarmTaskId',
    'ComparisonOperator',
    'Description',
    'Effective',
    'ExpressionsLogicOperator',
    'HybridMonitorNamespace',
    'MetricName',
    'MetricType',
    'Name',
    'PromQL',
    'ScalingGroupId',
    'State',
    'Statistics',
  ),
  ...scalars('Integer', 'EvaluationCount', 'Period'),
  ...scalars('Float', 'Threshold'),
  ...scalars('Boolean', 'Enable'),
  texts('AlarmActions', 'AlarmAction'),
  entries('Dimensions', 'Dimension', [...scalars('String', 'DimensionKey', 'DimensionValue')]),
  entries('Expressions', 'Expression', [
    ...scalars('String', 'ComparisonOperator', 'MetricName', 'Statistics'),
    ...scalars('Integer', 'Period'),
    ...scalars('Float', 'Threshold'),
  ]),
  entries('HybridMetrics', 'HybridMetric', [
    ...scalars('String', 'Expression', 'Id', 'MetricName', 'Statistic'),
    entries('Dimensions', 'Dimension', [...scalars('String', 'DimensionKey', 'DimensionValue')]),
  ]),
];
