import type { Parameter } from '../types.ts';
import { boolean, integer, object, string, strings } from './define.ts';

export const defaultResult: Parameter = string(
  'DefaultResult',
  'What happens when the wait runs out: carry on, or give the instance up',
  '等待超时后的处理方式：继续执行，或放弃该实例',
  { values: ['CONTINUE', 'ABANDON'], default: 'CONTINUE' },
);

export const heartbeatTimeout: Parameter = integer(
  'HeartbeatTimeout',
  'Seconds that an instance waits in the hook until DefaultResult is applied',
  '实例在挂钩中等待的最长时间，超时后按 DefaultResult 处理',
  { default: 600, min: 30, max: 21600, unit: 'seconds' },
);

export const lifecycleTransition: Parameter = string(
  'LifecycleTransition',
  'When the hook holds instances: as they come in, or as they go out',
  '挂钩生效的时机：实例加入时，或实例移出时',
  { values: ['SCALE_OUT', 'SCALE_IN'] },
);

export const hookNotificationArn: Parameter = string(
  'NotificationArn',
  'ARN of the MNS queue, MNS topic or OOS template that is told of every held instance',
  '实例被挂起时接收通知的 MNS 队列、MNS 主题或 OOS 模板的 ARN',
);

export const notificationMetadata: Parameter = string(
  'NotificationMetadata',
  'Fixed text that is sent along with every notification of the hook',
  '挂钩每次发送通知时附带的固定信息',
  { maxLength: 4096 },
);

export const lifecycleHookName: Parameter = string(
  'LifecycleHookName',
  'Name of the hook, unique in the scaling group; its ID when left out',
  '生命周期挂钩名称，伸缩组内唯一；不填则使用挂钩 ID',
);

/** Makes the hooks of the group hold the instances. */
export const lifecycleHook: Parameter = boolean(
  'LifecycleHook',
  'Let the lifecycle hooks of the group hold these instances first',
  '是否先触发伸缩组的生命周期挂钩',
  { default: false },
);

/** Which hooks a single activity skips. */
export const lifecycleHookContext: Parameter = object(
  'LifecycleHookContext',
  'Which lifecycle hooks this activity skips, as JSON',
  '本次伸缩活动跳过哪些生命周期挂钩，JSON 格式',
  [
    boolean('DisableLifecycleHook', 'Skip every hook of the group', '跳过伸缩组的全部挂钩'),
    strings('IgnoredLifecycleHookIds', 'IDs of the hooks to skip', '要跳过的挂钩 ID'),
    string(
      'LifecycleHookResult',
      'Result that skipped hooks are taken to have given',
      '被跳过的挂钩视为返回的结果',
    ),
  ],
  { json: true },
);
