import { answering } from '../answers/define.ts';
import { nameLimits, scalingGroupId } from '../parameters/common.ts';
import { versionedDefaultResult } from '../parameters/hooks.ts';
import {
  heartbeatTimeout,
  hookNotificationArn,
  lifecycleHookName,
  lifecycleTransition,
  notificationMetadata,
} from '../parameters/lifecycle.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateLifecycleHook',
  family: 'lifecycle-hooks',
  kind: 'once',
  region: 'none',
  resource: 'LifecycleHookId',
  about: {
    en: 'Create a lifecycle hook, which holds instances for a while as they come into or leave a group',
    zh: '创建生命周期挂钩，在实例加入或移出伸缩组时将其挂起一段时间',
  },
  parameters: [
    scalingGroupId,
    { ...lifecycleHookName, ...nameLimits },
    { ...lifecycleTransition, required: true },
    ...versionedDefaultResult,
    heartbeatTimeout,
    hookNotificationArn,
    notificationMetadata,
  ],
  rules: [{ requires: ['NotificationMetadata', 'NotificationArn'] }],
  naturalKey: {
    lookup: 'DescribeLifecycleHooks',
    filter: { ScalingGroupId: 'ScalingGroupId' },
    list: 'LifecycleHooks',
    match: { LifecycleHookName: 'LifecycleHookName' },
    ids: { LifecycleHookId: 'LifecycleHookId' },
    unique: true,
  },
  answer: answering('LifecycleHookId'),
};
