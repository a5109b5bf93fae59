import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { notification, notificationArn } from '../parameters/notifications.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateNotificationConfiguration',
  family: 'notifications',
  kind: 'once',
  region: 'optional',
  about: {
    en: 'Have events of a group reported to CloudMonitor, a queue or a topic',
    zh: '创建事件通知，将伸缩组的事件发送到云监控、队列或主题',
  },
  parameters: [scalingGroupId, notificationArn, ...notification],
  naturalKey: {
    lookup: 'DescribeNotificationConfigurations',
    filter: { ScalingGroupId: 'ScalingGroupId' },
    list: 'NotificationConfigurationModels',
    match: { NotificationArn: 'NotificationArn' },
    ids: {},
    unique: true,
  },
  answer: answering(),
};
