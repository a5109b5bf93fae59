import { answering, entries, scalars, texts } from '../answers/define.ts';
import { ofScalingGroup } from '../parameters/common.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeNotificationConfigurations',
  family: 'notifications',
  kind: 'read',
  region: 'optional',
  about: {
    en: 'List who is told of which events of a group',
    zh: '查询伸缩组的事件通知配置',
  },
  parameters: [{ ...ofScalingGroup, required: true }],
  answer: [
    ...answering(),
    entries('NotificationConfigurationModels', 'NotificationConfigurationModel', [
      ...scalars('String', 'NotificationArn', 'ScalingGroupId', 'TimeZone', 'MessageEncoding'),
      texts('NotificationTypes', 'NotificationType'),
    ]),
  ],
};
