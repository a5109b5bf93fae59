import { entries, pageFields, scalars } from '../answers/define.ts';
import { scalingRule } from '../answers/scaling-rules.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { boolean, string } from '../parameters/define.ts';
import { scalingRuleAris, scalingRuleIds, scalingRuleNames } from '../parameters/filters.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingRules',
  family: 'rules',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List scaling rules, with the alarms that trigger them on request',
    zh: '查询伸缩规则列表，可同时返回关联的报警任务',
  },
  parameters: [
    ofScalingGroup,
    ...scalingRuleIds,
    ...scalingRuleNames,
    ...scalingRuleAris,
    string('ScalingRuleType', 'Show only rules of this kind', '只查询该类型的伸缩规则', {
      values: ['SimpleScalingRule', 'TargetTrackingScalingRule', 'StepScalingRule', 'PredictiveScalingRule'],
    }),
    boolean(
      'ShowAlarmRules',
      'Tell the alarms that trigger each rule as well',
      '同时返回触发各规则的报警任务',
      {
        default: false,
      },
    ),
    pageNumber,
    pageSize,
  ],
  paging: { by: 'number', list: 'ScalingRules' },
  answer: [
    ...scalars('String', 'RequestId'),
    ...pageFields,
    entries('ScalingRules', 'ScalingRule', scalingRule),
  ],
};
