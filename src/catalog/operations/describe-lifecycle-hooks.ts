import { answering, entries, pageFields, scalars } from '../answers/define.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { formerly, string, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeLifecycleHooks',
  family: 'lifecycle-hooks',
  kind: 'read',
  region: 'optional',
  about: {
    en: 'List lifecycle hooks with what they wait for and how long',
    zh: '查询生命周期挂钩及其生效时机和等待时长',
  },
  parameters: [
    ofScalingGroup,
    ...formerly(
      'LifecycleHookId',
      strings('LifecycleHookIds', 'Show only the hooks with these IDs', '只查询这些 ID 的生命周期挂钩'),
    ),
    string('LifecycleHookName', 'Show only the hook with this name', '只查询该名称的生命周期挂钩'),
    pageNumber,
    { ...pageSize, default: 50 },
  ],
  paging: { by: 'number', list: 'LifecycleHooks' },
  answer: [
    ...answering(),
    ...pageFields,
    entries('LifecycleHooks', 'LifecycleHook', [
      ...scalars(
        'String',
        'LifecycleHookId',
        'LifecycleHookName',
        'LifecycleHookStatus',
        'LifecycleTransition',
        'ScalingGroupId',
        'DefaultResult',
        'NotificationArn',
        'NotificationMetadata',
      ),
      ...scalars('Integer', 'HeartbeatTimeout'),
    ]),
  ],
};
