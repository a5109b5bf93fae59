import type { Family } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';

export const purpose: Text = {
  en: 'ess: idempotent Auto Scaling (ESS) calls. One client token a call, recorded before it is sent, repeated until there is an answer.',
  zh: 'ess：幂等的弹性伸缩（ESS）调用。每次调用使用一个 ClientToken，发送前先记录，并重试直至得到应答。',
};

export const usageLines: readonly Text[] = [
  { en: 'ess <operation> [parameters] [options]', zh: 'ess <操作> [参数] [选项]' },
  { en: 'ess <operation> --help', zh: 'ess <操作> --help' },
  { en: 'ess search <word>', zh: 'ess search <关键词>' },
];

export const family: Readonly<Record<Family, Text>> = {
  groups: { en: 'scaling groups', zh: '伸缩组' },
  configurations: { en: 'scaling configurations', zh: '伸缩配置' },
  instances: { en: 'instances', zh: '实例' },
  rules: { en: 'scaling rules', zh: '伸缩规则' },
  activities: { en: 'scaling activities', zh: '伸缩活动' },
  'load-balancers': { en: 'load balancers and databases', zh: '负载均衡与数据库' },
  'lifecycle-hooks': { en: 'lifecycle hooks', zh: '生命周期挂钩' },
  alarms: { en: 'alarm tasks', zh: '报警任务' },
  'scheduled-tasks': { en: 'scheduled tasks', zh: '定时任务' },
  notifications: { en: 'notifications', zh: '通知' },
  tags: { en: 'tags', zh: '标签' },
  'instance-refresh': { en: 'instance refresh', zh: '实例刷新' },
  diagnosis: { en: 'diagnosis', zh: '诊断' },
  regions: { en: 'regions', zh: '地域' },
};

export const onlyIn = (version: string): Text => ({
  en: `* only in API version ${version} (--api-version ${version})`,
  zh: `* 仅 API 版本 ${version} 提供（--api-version ${version}）`,
});

export const exitCodes: readonly { readonly code: string; readonly about: Text }[] = [
  {
    code: '0',
    about: {
      en: 'done: now, before, or by an attempt whose answer was lost',
      zh: '已完成：本次、此前，或由应答丢失的尝试完成',
    },
  },
  {
    code: '2',
    about: { en: 'the command line is wrong; nothing was sent', zh: '命令行有误，未发送任何请求' },
  },
  {
    code: '3',
    about: {
      en: 'credentials, configuration or journal are unusable; nothing was sent',
      zh: '凭证、配置或调用日志不可用，未发送任何请求',
    },
  },
  {
    code: '4',
    about: { en: 'refused by the service for good; nothing was changed', zh: '服务明确拒绝，未做任何更改' },
  },
  {
    code: '5',
    about: { en: 'the token was used before with other parameters', zh: '该 ClientToken 已用于其他参数' },
  },
  { code: '6', about: { en: 'no attempt left this machine', zh: '请求未能从本机发出' } },
  {
    code: '7',
    about: {
      en: 'turned away each time before any work was done (throttled)',
      zh: '每次尝试都在执行前被拒（限流）',
    },
  },
  {
    code: '8',
    about: {
      en: 'unknown: an attempt may have been carried out; run the line again',
      zh: '结果未知：某次尝试可能已执行；请重新运行该命令',
    },
  },
  {
    code: '9',
    about: {
      en: 'another process holds this token and did not finish in time',
      zh: '另一进程持有该 ClientToken，且未按时完成',
    },
  },
  {
    code: '10',
    about: { en: 'a waiter timed out or reached a failed state', zh: '等待超时，或到达失败状态' },
  },
  {
    code: '70',
    about: { en: 'a bug in ess; please report it', zh: 'ess 的程序错误，请反馈' },
  },
  {
    code: '74',
    about: {
      en: 'the result could not be written to stdout; the journal has the call',
      zh: '无法将结果写入 stdout；调用已记录在调用日志中',
    },
  },
  {
    code: '130, 143',
    about: {
      en: 'interrupted; the state of the call is in the journal',
      zh: '已中断；调用的状态已写入调用日志',
    },
  },
];
