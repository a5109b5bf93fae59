import { answering } from '../answers/define.ts';
import { scalingConfigurationId } from '../parameters/configurations.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeactivateScalingConfiguration',
  family: 'configurations',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Make the active scaling configuration of a disabled group inactive',
    zh: '将已停用伸缩组中生效的伸缩配置置为未生效',
  },
  parameters: [scalingConfigurationId],
  answer: answering(),
};
