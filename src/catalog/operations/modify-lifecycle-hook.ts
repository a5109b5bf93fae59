import { answering } from '../answers/define.ts';
import { string, withoutDefaults } from '../parameters/define.ts';
import { lifecycleHookId, versionedDefaultResult } from '../parameters/hooks.ts';
import {
  heartbeatTimeout,
  hookNotificationArn,
  lifecycleTransition,
  notificationMetadata,
} from '../parameters/lifecycle.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyLifecycleHook',
  family: 'lifecycle-hooks',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Change a lifecycle hook, found by its ID or by group and name',
    zh: '修改生命周期挂钩，可用挂钩 ID 或伸缩组加名称指定',
  },
  parameters: [
    lifecycleHookId,
    string(
      'ScalingGroupId',
      'Group of the hook, when it is found by name',
      '按名称指定挂钩时，其所属的伸缩组 ID',
    ),
    string('LifecycleHookName', 'Name of the hook, when it is found by name', '按名称指定时的挂钩名称'),
    string('LifecycleHookStatus', 'Whether the hook holds instances or lets them pass', '挂钩是否生效', {
      values: ['Active', 'InActive'],
    }),
    lifecycleTransition,
    ...withoutDefaults([...versionedDefaultResult, heartbeatTimeout]),
    hookNotificationArn,
    notificationMetadata,
  ],
  rules: [{ requires: ['NotificationMetadata', 'NotificationArn'] }],
  answer: answering(),
};
