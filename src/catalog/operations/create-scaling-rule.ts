import { answering } from '../answers/define.ts';
import { adjustmentType, adjustmentValue, minAdjustmentMagnitude } from '../parameters/adjustments.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { cooldown, scalingRuleName, stepAdjustments } from '../parameters/rules.ts';
import { forecastMetrics, prediction, targetTracking, trackedMetric } from '../parameters/tracking.ts';
import type { Operation } from '../types.ts';

const scaling = { ScalingRuleType: ['SimpleScalingRule', 'StepScalingRule'] };
const tracking = { ScalingRuleType: ['TargetTrackingScalingRule', 'PredictiveScalingRule'] };

export const operation: Operation = {
  name: 'CreateScalingRule',
  family: 'rules',
  kind: 'once',
  region: 'optional',
  resource: 'ScalingRuleId',
  about: {
    en: 'Create a scaling rule: by how much, or towards which target, a group is scaled',
    zh: '创建伸缩规则，定义扩缩容的幅度或要维持的目标值',
  },
  parameters: [
    scalingGroupId,
    scalingRuleName,
    string(
      'ScalingRuleType',
      'Kind of rule: a fixed change, steps by how far an alarm is passed, a metric kept at a target, or a forecast',
      '规则类型：简单规则、步进规则、目标追踪规则或预测规则',
      {
        values: [
          'SimpleScalingRule',
          'TargetTrackingScalingRule',
          'StepScalingRule',
          'PredictiveScalingRule',
        ],
        default: 'SimpleScalingRule',
      },
    ),
    adjustmentType,
    adjustmentValue,
    minAdjustmentMagnitude,
    cooldown,
    ...stepAdjustments,
    {
      ...trackedMetric,
      valuesBy: { parameter: 'ScalingRuleType', values: { PredictiveScalingRule: forecastMetrics } },
    },
    ...targetTracking,
    ...prediction,
  ],
  rules: [
    { requiredWhen: ['AdjustmentType', scaling] },
    { requiredWhen: ['AdjustmentValue', scaling] },
    { requiredWhen: ['MetricName', tracking] },
    { requiredWhen: ['TargetValue', tracking] },
    { requires: ['InitialMaxSize', 'PredictiveValueBehavior'] },
    { appliesWhen: ['MinAdjustmentMagnitude', { AdjustmentType: 'PercentChangeInCapacity' }] },
  ],
  naturalKey: {
    lookup: 'DescribeScalingRules',
    filter: { ScalingGroupId: 'ScalingGroupId' },
    list: 'ScalingRules',
    match: { ScalingRuleName: 'ScalingRuleName' },
    ids: { ScalingRuleId: 'ScalingRuleId', ScalingRuleAri: 'ScalingRuleAri' },
    unique: true,
  },
  answer: answering('ScalingRuleId', 'ScalingRuleAri'),
};
