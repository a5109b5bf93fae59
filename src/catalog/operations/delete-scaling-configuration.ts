import { answering } from '../answers/define.ts';
import { scalingConfigurationId } from '../parameters/configurations.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteScalingConfiguration',
  family: 'configurations',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Delete a scaling configuration that is not active and has no instances left',
    zh: '删除未生效且没有关联实例的伸缩配置',
  },
  parameters: [scalingConfigurationId],
  answer: answering(),
};
