import { answering, texts } from '../answers/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeNotificationTypes',
  family: 'notifications',
  kind: 'read',
  region: 'none',
  about: {
    en: 'List the kinds of event that can be reported',
    zh: '查询可通知的事件类型',
  },
  parameters: [],
  answer: [...answering(), texts('NotificationTypes', 'NotificationType')],
};
