import type { Parameter } from '../types.ts';
import { only, string } from './define.ts';
import { defaultResult } from './lifecycle.ts';

export const lifecycleHookId: Parameter = string(
  'LifecycleHookId',
  'ID of the lifecycle hook (ash-…)',
  '生命周期挂钩 ID（ash-…）',
);

/** Names one wait of instances in a hook. */
export const lifecycleActionToken: Parameter = string(
  'LifecycleActionToken',
  'Token of the instance that waits in the hook, as the notification or DescribeLifecycleActions gives it',
  '挂起中的实例的令牌，可从通知或 DescribeLifecycleActions 获得',
  { required: true },
);

/** 2014-08-28 has one result more. */
export const versionedDefaultResult: readonly Parameter[] = [
  only('2014-08-28', { ...defaultResult, values: ['CONTINUE', 'ABANDON', 'ROLLBACK'] }),
  only('2022-02-22', defaultResult),
];
