import type { Parameter } from '../types.ts';
import { formerly, strings } from './define.ts';

/** A list that narrows a read down, with its name in 2014-08-28. */
const filter = (
  name2014: string,
  name: string,
  en: string,
  zh: string,
  maxItems: number,
): readonly Parameter[] => formerly(name2014, strings(name, en, zh, { maxItems }));

export const scalingGroupIds = filter(
  'ScalingGroupId',
  'ScalingGroupIds',
  'Show only the groups with these IDs',
  '只查询这些 ID 的伸缩组',
  20,
);

export const scalingConfigurationIds = filter(
  'ScalingConfigurationId',
  'ScalingConfigurationIds',
  'Show only the configurations with these IDs, active or not',
  '只查询这些 ID 的伸缩配置，不论是否生效',
  10,
);

export const scalingConfigurationNames = filter(
  'ScalingConfigurationName',
  'ScalingConfigurationNames',
  'Show only the configurations with these names',
  '只查询这些名称的伸缩配置',
  10,
);

export const scalingRuleIds = filter(
  'ScalingRuleId',
  'ScalingRuleIds',
  'Show only the rules with these IDs',
  '只查询这些 ID 的伸缩规则',
  10,
);

export const scalingRuleNames = filter(
  'ScalingRuleName',
  'ScalingRuleNames',
  'Show only the rules with these names',
  '只查询这些名称的伸缩规则',
  10,
);

export const scalingRuleAris = filter(
  'ScalingRuleAri',
  'ScalingRuleAris',
  'Show only the rules with these ARIs',
  '只查询这些 ARI 的伸缩规则',
  10,
);

export const listedInstanceIds = filter(
  'InstanceId',
  'InstanceIds',
  'Show only the instances with these IDs',
  '只查询这些 ID 的实例',
  20,
);

export const scalingActivityIds = filter(
  'ScalingActivityId',
  'ScalingActivityIds',
  'Show only the activities with these IDs',
  '只查询这些 ID 的伸缩活动',
  20,
);
