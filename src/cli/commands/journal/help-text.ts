import type { Text } from '../../../text.ts';

export const about = {
  journal: { en: 'the record of calls and attempts on this machine', zh: '本机的调用日志' },
  list: { en: 'the calls, the newest first', zh: '列出调用，最新的在前' },
  pending: { en: 'the calls whose end is not known yet', zh: '列出结果尚未确定的调用' },
  resume: {
    en: 'bring unfinished calls to their end, each under its own token',
    zh: '用原 ClientToken 把未完成的调用进行到底',
  },
  close: {
    en: 'take an open call off the list that you have looked after yourself; it stays unknown',
    zh: '将已自行查看处理的未完成调用移出列表；其状态仍为 unknown',
  },
  show: { en: 'one call, with the course of its attempts', zh: '显示一次调用及其各次尝试的经过' },
  diff: {
    en: 'how the parameters of a call differ from those of another, or of a command',
    zh: '比较一次调用与另一次调用（或一条命令）的参数差异',
  },
  export: { en: 'all calls as NDJSON, the oldest first', zh: '以 NDJSON 导出全部调用，最早的在前' },
  ids: {
    en: 'the IDs seen under a name such as ScalingGroupId, the newest first',
    zh: '列出某个名称（如 ScalingGroupId）下出现过的 ID，最新的在前',
  },
  prune: { en: 'forget calls that were done long ago', zh: '清除早已结束的调用' },
  verify: { en: 'read everything and tell what is damaged', zh: '通读全部记录，报告损坏之处' },
  path: { en: 'print where the journal is', zh: '打印调用日志的位置' },
  init: { en: 'make the journal, or bring it up to date', zh: '新建调用日志，或升级其结构' },
} satisfies Record<string, Text>;

export const option = {
  all: { en: 'every unfinished call', zh: '全部未完成的调用' },
  journal: { en: 'another journal than the usual one', zh: '使用指定的调用日志' },
  note: { en: 'what you found, kept with the call', zh: '查看的结果，随调用一并保存' },
  output: { en: 'for people or for programs', zh: '输出格式：table 供人阅读，json 供程序使用' },
  limit: { en: 'how many calls at most', zh: '最多列出的调用数' },
  page: { en: 'go on where the last list ended', zh: '从上一页结束处继续' },
  state: {
    en: 'open, intended, sent, settled, or a status such as unknown',
    zh: 'open、intended、sent、settled，或某个状态（如 unknown）',
  },
  operation: { en: 'calls of this operation', zh: '只看该操作的调用' },
  regionId: { en: 'calls in this region', zh: '只看该地域的调用' },
  since: {
    en: 'from this time on (2026-05-04, 2026-05-04T10:00Z, or 24h ago: 24h)',
    zh: '不早于该时间（2026-05-04、2026-05-04T10:00Z，或 24h 表示 24 小时前）',
  },
  until: { en: 'before this time', zh: '早于该时间' },
  olderThan: { en: 'how long ago they were last touched (90d)', zh: '距最后一次变动的时长（90d）' },
  putAside: {
    en: 'rename a damaged journal, so that a new one can be made',
    zh: '将已损坏的调用日志改名保留，以便新建',
  },
} satisfies Record<string, Text>;
