import { answering } from '../answers/define.ts';
import { async, instanceIds, scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ExitStandby',
  family: 'instances',
  kind: 'token',
  region: 'optional',
  resource: 'ScalingActivityId',
  about: {
    en: 'Bring instances back from standby into service',
    zh: '将备用状态的实例恢复服务',
  },
  parameters: [scalingGroupId, ...instanceIds, async],
  answer: answering('ScalingActivityId'),
};
