import { answering } from '../answers/define.ts';
import { scalingConfigurationId } from '../parameters/configurations.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteEciScalingConfiguration',
  family: 'configurations',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Delete a scaling configuration of ECI container groups',
    zh: '删除 ECI 类型的伸缩配置',
  },
  parameters: [scalingConfigurationId],
  answer: answering(),
};
