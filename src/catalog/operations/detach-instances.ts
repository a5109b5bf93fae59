import { answering } from '../answers/define.ts';
import {
  decreaseDesiredCapacity,
  ignoreInvalidInstance,
  instanceIds,
  scalingGroupId,
} from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { lifecycleHook } from '../parameters/lifecycle.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachInstances',
  family: 'instances',
  kind: 'token',
  region: 'none',
  resource: 'ScalingActivityId',
  about: {
    en: 'Take instances out of a group and keep them running',
    zh: '将实例移出伸缩组并保留运行',
  },
  parameters: [
    scalingGroupId,
    ...instanceIds,
    decreaseDesiredCapacity,
    string(
      'DetachOption',
      'Use both to take the instances off the load balancers and database whitelists of the group too',
      '取 both 时，同时将实例移出伸缩组关联的负载均衡和数据库白名单',
      { values: ['both'] },
    ),
    lifecycleHook,
    ignoreInvalidInstance,
  ],
  answer: answering('ScalingActivityId'),
};
