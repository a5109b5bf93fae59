import { answering, inVersion, scalars } from '../answers/define.ts';
import { adjustmentType, adjustmentValue, minAdjustmentMagnitude } from '../parameters/adjustments.ts';
import { withoutDefaults } from '../parameters/define.ts';
import { cooldown, scalingRuleId, scalingRuleName, stepAdjustments } from '../parameters/rules.ts';
import { prediction, targetTracking, trackedMetric } from '../parameters/tracking.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyScalingRule',
  family: 'rules',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Change a scaling rule; its kind stays as it is',
    zh: '修改伸缩规则，规则类型不能修改',
  },
  parameters: [
    scalingRuleId,
    scalingRuleName,
    adjustmentType,
    adjustmentValue,
    minAdjustmentMagnitude,
    cooldown,
    ...stepAdjustments,
    trackedMetric,
    ...withoutDefaults([...targetTracking, ...prediction]),
  ],
  rules: [{ requires: ['InitialMaxSize', 'PredictiveValueBehavior'] }],
  answer: [
    ...answering(),
    ...inVersion('2014-08-28', ...scalars('String', 'ScalingRuleAri', 'ScalingRuleId')),
  ],
};
