import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { withoutDefaults } from '../parameters/define.ts';
import { notification, notificationArn } from '../parameters/notifications.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyNotificationConfiguration',
  family: 'notifications',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Change which events of a group are reported, and how',
    zh: '修改伸缩组通知的事件类型和发送方式',
  },
  parameters: [scalingGroupId, notificationArn, ...withoutDefaults(notification)],
  answer: answering(),
};
