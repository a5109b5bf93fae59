import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ApplyScalingGroup',
  family: 'groups',
  kind: 'once',
  tokenOnly: '2014-08-28',
  methods: ['POST'],
  region: 'optional',
  resource: 'ScalingGroupId',
  about: {
    en: 'Create or change an ECI group to match a Kubernetes Deployment manifest',
    zh: '按照 Kubernetes Deployment 清单创建或修改 ECI 伸缩组',
  },
  parameters: [
    string('Content', 'The manifest itself', 'Deployment 清单的内容', { required: true }),
    string('Format', 'How the manifest is written: YAML', '清单的格式：YAML'),
  ],
  answer: answering('ScalingGroupId'),
};
