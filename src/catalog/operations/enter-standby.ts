import { answering } from '../answers/define.ts';
import { async, instanceIds, scalingGroupId } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'EnterStandby',
  family: 'instances',
  kind: 'token',
  region: 'none',
  resource: 'ScalingActivityId',
  about: {
    en: 'Put instances on standby: they stay in the group but get no traffic and no health check',
    zh: '将实例设为备用：仍在组内，但不接收流量、不做健康检查',
  },
  parameters: [scalingGroupId, ...instanceIds, async],
  answer: answering('ScalingActivityId'),
};
