import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { boolean, string, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyInstanceAttribute',
  family: 'instances',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Hand attached instances over to the group for their whole life, or take them back',
    zh: '将手动添加的实例托管给伸缩组，或取消托管',
  },
  parameters: [
    scalingGroupId,
    string('InstanceId', 'The one instance to change', '要修改的实例 ID，仅一个'),
    strings('InstanceIds', 'Several instances to change', '要修改的多个实例 ID'),
    boolean(
      'Entrusted',
      'Whether the group manages, and in the end releases, the instances',
      '是否由伸缩组管理实例的生命周期，包括释放',
      { requiredIn: '2014-08-28' },
    ),
  ],
  answer: answering(),
};
