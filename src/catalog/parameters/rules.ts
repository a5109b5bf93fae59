import type { Parameter } from '../types.ts';
import { metricBounds } from './adjustments.ts';
import { nameLimits } from './common.ts';
import { float, formerly, integer, objects, string } from './define.ts';

export const scalingRuleName: Parameter = string(
  'ScalingRuleName',
  'Name of the scaling rule, unique in its group; its ID when left out',
  '伸缩规则名称，同一伸缩组内唯一；不填则使用伸缩规则 ID',
  nameLimits,
);

export const scalingRuleId: Parameter = string(
  'ScalingRuleId',
  'ID of the scaling rule to act on (asr-…)',
  '要操作的伸缩规则 ID（asr-…）',
  { required: true },
);

export const cooldown: Parameter = integer(
  'Cooldown',
  'Seconds after this rule ran in which alarms start no other activity; simple rules only',
  '该规则执行后的冷却时间，期间不响应报警任务；仅适用于简单规则',
  { min: 0, max: 86400, unit: 'seconds' },
);

export const stepAdjustments: readonly Parameter[] = formerly(
  'StepAdjustment',
  objects(
    'StepAdjustments',
    'Steps of a step rule: how much to scale for which distance from the alarm threshold',
    '步进规则的各个步长：超出报警阈值多少时调整多少实例',
    [
      float(
        'MetricIntervalLowerBound',
        'Where the step begins, as the distance from the threshold; open when left out',
        '步长区间下界（相对阈值的差值），不填表示无下界',
        metricBounds,
      ),
      float(
        'MetricIntervalUpperBound',
        'Where the step ends, as the distance from the threshold; open when left out',
        '步长区间上界（相对阈值的差值），不填表示无上界',
        metricBounds,
      ),
      integer('ScalingAdjustment', 'By how much to scale in this step', '落在该区间时的调整值'),
    ],
  ),
);
