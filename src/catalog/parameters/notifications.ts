import type { Parameter } from '../types.ts';
import { formerly, string, strings } from './define.ts';

export const notificationArn: Parameter = string(
  'NotificationArn',
  'ARN of what is notified: CloudMonitor, an MNS queue or an MNS topic; a group has one configuration for each',
  '通知接收方的 ARN：云监控、MNS 队列或 MNS 主题；同一伸缩组下每个接收方只能有一份配置',
  { required: true },
);

const timeZone: Parameter = string(
  'TimeZone',
  'Time zone of the times in notifications, e.g. UTC+8',
  '通知中时间所用的时区，如 UTC+8',
);

const messageEncoding: Parameter = string(
  'MessageEncoding',
  'Whether the message is sent as plain text or in Base64',
  '通知消息的编码方式：明文或 Base64',
  { values: ['PlainText', 'Base64'], default: 'Base64' },
);

const notificationTypes: readonly Parameter[] = formerly(
  'NotificationType',
  strings('NotificationTypes', 'Events that are told of', '需要通知的事件类型', {
    required: true,
    values: [
      'AUTOSCALING:SCALE_OUT_SUCCESS',
      'AUTOSCALING:SCALE_IN_SUCCESS',
      'AUTOSCALING:SCALE_OUT_ERROR',
      'AUTOSCALING:SCALE_IN_ERROR',
      'AUTOSCALING:SCALE_REJECT',
      'AUTOSCALING:SCALE_OUT_START',
      'AUTOSCALING:SCALE_IN_START',
      'AUTOSCALING:SCHEDULE_TASK_EXPIRING',
    ],
    open: true,
    maxItems: 8,
  }),
);

/** What is told, and how. */
export const notification: readonly Parameter[] = [...notificationTypes, messageEncoding, timeZone];
