import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { notificationArn } from '../parameters/notifications.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DeleteNotificationConfiguration',
  family: 'notifications',
  kind: 'repeatable',
  region: 'optional',
  about: {
    en: 'Stop reporting events of a group to one receiver',
    zh: '删除事件通知，不再向该接收方发送伸缩组事件',
  },
  parameters: [scalingGroupId, notificationArn],
  answer: answering(),
};
