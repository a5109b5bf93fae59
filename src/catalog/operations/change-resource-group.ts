import { answering } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ChangeResourceGroup',
  family: 'groups',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Move a scaling group to another resource group',
    zh: '将伸缩组转移到另一个资源组',
  },
  parameters: [
    string('ResourceId', 'ID of the scaling group to move', '要转移的伸缩组 ID', { required: true }),
    string('ResourceType', 'Kind of resource to move', '要转移的资源类型', { values: ['scalinggroup'] }),
    string('NewResourceGroupId', 'Resource group to move it to', '目标资源组 ID', { required: true }),
  ],
  answer: answering(),
};
