import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ApplyEciScalingConfiguration',
  family: 'configurations',
  kind: 'once',
  only: '2022-02-22',
  region: 'optional',
  resource: 'ScalingConfigurationId',
  about: {
    en: 'Create or change an ECI scaling configuration to match a Kubernetes manifest',
    zh: '按照 Kubernetes 清单创建或修改 ECI 伸缩配置',
  },
  parameters: [
    scalingGroupId,
    string(
      'ScalingConfigurationId',
      'Scaling configuration to change; a new one is made when left out',
      '要修改的伸缩配置 ID，不填则新建',
    ),
    string('Content', 'The manifest itself', '清单的内容', { required: true }),
    string('Format', 'How the manifest is written', '清单的格式', { values: ['YAML'] }),
  ],
  answer: answering('ScalingConfigurationId'),
};
