import type { AnswerField } from '../types.ts';
import { entries, scalars } from './define.ts';

/** One scaling rule, with the alarms that trigger it when they were asked for. */
export const scalingRule: readonly AnswerField[] = [
  ...scalars(
    'String',
    'AdjustmentType',
    'HybridMonitorNamespace',
    'MetricName',
    'MetricType',
    'PredictiveScalingMode',
    'PredictiveValueBehavior',
    'ScalingGroupId',
    'ScalingRuleAri',
    'ScalingRuleId',
    'ScalingRuleName',
    'ScalingRuleType',
  ),
  ...scalars(
    'Integer',
    'AdjustmentValue',
    'Cooldown',
    'EstimatedInstanceWarmup',
    'InitialMaxSize',
    'MaxSize',
    'MinAdjustmentMagnitude',
    'MinSize',
    'PredictiveTaskBufferTime',
    'PredictiveValueBuffer',
    'ScaleInEvaluationCount',
    'ScaleOutEvaluationCount',
  ),
  ...scalars('Float', 'TargetValue'),
  ...scalars('Boolean', 'DisableScaleIn'),
  entries('AlarmDimensions', 'AlarmDimension', [...scalars('String', 'DimensionKey', 'DimensionValue')]),
  entries('Alarms', 'Alarm', [
    ...scalars(
      'String',
      'AlarmTaskId',
      'AlarmTaskName',
      'ComparisonOperator',
      'MetricName',
      'MetricType',
      'Statistics',
    ),
    ...scalars('Integer', 'EvaluationCount', 'Period'),
    ...scalars('Float', 'Threshold'),
    entries('Dimensions', 'Dimension', [...scalars('String', 'DimensionKey', 'DimensionValue')]),
  ]),
  entries('HybridMetrics', 'HybridMetric', [
    ...scalars('String', 'Expression', 'Id', 'MetricName', 'Statistic'),
    entries('Dimensions', 'Dimension', [...scalars('String', 'DimensionKey', 'DimensionValue')]),
  ]),
  entries('StepAdjustments', 'StepAdjustment', [
    ...scalars('Integer', 'ScalingAdjustment'),
    ...scalars('Float', 'MetricIntervalLowerBound', 'MetricIntervalUpperBound'),
  ]),
];
