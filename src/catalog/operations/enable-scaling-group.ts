import { answering } from '../answers/define.ts';
import { instanceIds, optional, scalingGroupId } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { launchTemplateId, launchTemplateVersion, weightedOverrides } from '../parameters/launch-template.ts';
import { loadBalancerWeights } from '../parameters/load-balancing.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'EnableScalingGroup',
  family: 'groups',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Enable a group, so that it creates and removes instances; it needs a configuration or a launch template',
    zh: '启用伸缩组，使其开始扩缩容；需要有伸缩配置或启动模板',
  },
  parameters: [
    scalingGroupId,
    string(
      'ActiveScalingConfigurationId',
      'Scaling configuration that becomes the active one',
      '启用时生效的伸缩配置 ID',
    ),
    launchTemplateId,
    launchTemplateVersion,
    ...weightedOverrides,
    ...optional(instanceIds),
    ...loadBalancerWeights,
  ],
  answer: answering(),
};
