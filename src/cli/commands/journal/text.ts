import type { JournalCall } from '../../../journal/journal.ts';
import { shellWord } from '../../../shell-word.ts';
import type { Text } from '../../../text.ts';

export const columns = {
  time: { en: 'Time', zh: '时间' },
  state: { en: 'State', zh: '状态' },
  operation: { en: 'Operation', zh: '操作' },
  region: { en: 'Region', zh: '地域' },
  token: { en: 'Token', zh: 'ClientToken' },
  attempts: { en: 'Attempts', zh: '尝试次数' },
  parameter: { en: 'Parameter', zh: '参数' },
  before: { en: 'Before', zh: '原值' },
  now: { en: 'Now', zh: '现值' },
} satisfies Record<string, Text>;

export const facts = {
  account: { en: 'Account', zh: '账号' },
  endpoint: { en: 'Endpoint', zh: '接入地址' },
  version: { en: 'API version', zh: 'API 版本' },
  fingerprint: { en: 'Fingerprint', zh: '指纹' },
  firstUsed: { en: 'First used', zh: '首次使用' },
  command: { en: 'Command', zh: '命令' },
  evidence: { en: 'Evidence', zh: '依据' },
  parameters: { en: 'Parameters', zh: '参数' },
} satisfies Record<string, Text>;

export const event = {
  intended: (user: string, host: string, pid: number): Text => ({
    en: `intent written, by ${user} on ${host} (process ${pid})`,
    zh: `写入调用意图：${host} 上的 ${user}（进程 ${pid}）`,
  }),
  attempt: (number: number, nonce: string): Text => ({
    en: `attempt ${number} starts, nonce ${nonce}`,
    zh: `第 ${number} 次尝试开始，随机数 ${nonce}`,
  }),
  ended: (number: number, how: Text, details: string, took: string): Text => ({
    en: `attempt ${number}: ${how.en}${details && ` (${details})`} after ${took}`,
    zh: `第 ${number} 次尝试：${how.zh}${details && `（${details}）`}，用时 ${took}`,
  }),
  waited: (ended: Text, delay: string): Text => ({
    en: `${ended.en}; then ${delay} of waiting`,
    zh: `${ended.zh}；随后等待 ${delay}`,
  }),
  neverEnded: (number: number): Text => ({
    en: `attempt ${number}: its end was never recorded`,
    zh: `第 ${number} 次尝试：没有记录到结果`,
  }),
  settled: (status: string, meaning: Text): Text => ({
    en: `settled: ${status}. ${meaning.en}`,
    zh: `最终状态：${status}。${meaning.zh}`,
  }),
  closed: (message: string): Text => ({ en: message, zh: message }),
  open: (host: string, pid: number): Text => ({
    en: `not settled; last worked on by process ${pid} on ${host}`,
    zh: `尚未结束；最近处理者：${host} 上的进程 ${pid}`,
  }),
};

export const noJournal = (path: string): Text => ({
  en: `There is no journal at ${path} yet.`,
  zh: `${path} 处还没有调用日志。`,
});
export const initHint: Text = {
  en: 'The first call makes it; `ess journal init` makes it now.',
  zh: '首次调用时会自动新建；也可用 `ess journal init` 立即新建。',
};
export const noCall = (token: string): Text => ({
  en: `The journal knows no call with token ${token}.`,
  zh: `调用日志中没有 ClientToken 为 ${token} 的调用。`,
});
export const noCallHint: Text = {
  en: '`ess journal list` shows the tokens that it knows; they are case-sensitive.',
  zh: '`ess journal list` 列出已记录的 ClientToken；ClientToken 区分大小写。',
};
export const more = (cursor: string): Text => ({
  en: `there are more: add --page ${cursor}`,
  zh: `还有更多：请加上 --page ${cursor}`,
});
export const nothingPending: Text = { en: 'nothing is open', zh: '没有未完成的调用' };
export const pendingHint: Text = {
  en: '`ess journal resume <token>`, or --all, brings them to their end. `ess journal close <token>` takes one off that you have looked after yourself.',
  zh: '`ess journal resume <token>`（或 --all）可将其进行到底；已自行查看处理的，可用 `ess journal close <token>` 移出列表。',
};
export const closedBy = (time: string, who: string, note: string | undefined): Text => ({
  en: `closed on ${time} by ${who}${note === undefined ? '' : `: ${note}`}`,
  zh: `${who} 于 ${time} 关闭${note === undefined ? '' : `：${note}`}`,
});
export const closed = (token: string): Text => ({
  en: `call ${token} is closed; it stays unknown, and the same command without a token is a new call from now on`,
  zh: `调用 ${token} 已关闭，状态仍为 unknown；此后不指定 ClientToken 的同一命令将是新的调用`,
});
export const closedHint = (token: string): Text => ({
  en: `\`ess journal show ${shellWord(token)}\` tells its course.`,
  zh: `\`ess journal show ${shellWord(token)}\` 显示其经过。`,
});
export const stillHeld = ({ intent, holder }: JournalCall): Text => ({
  en: `process ${holder?.pid ?? '?'} on ${holder?.host ?? '?'} is working on call ${intent.id}`,
  zh: `主机 ${holder?.host ?? '?'} 上的进程 ${holder?.pid ?? '?'} 正在处理调用 ${intent.id}`,
});
export const stillHeldHint: Text = {
  en: 'Nothing was changed. Let it finish; its result will be in the journal.',
  zh: '没有任何改动。请等待其完成；结果会写入调用日志。',
};
export const notOpen = (token: string, status: string): Text => ({
  en: `call ${token} is not open (${status})`,
  zh: `调用 ${token} 不是未完成的调用（${status}）`,
});
export const notOpenHint: Text = {
  en: 'Nothing was changed. `ess journal pending` lists the calls that are open.',
  zh: '没有任何改动。`ess journal pending` 列出未完成的调用。',
};
export const tokenOrAll: Text = {
  en: 'resume takes either a token or --all',
  zh: 'resume 需要一个 ClientToken，或者 --all',
};
export const tokensOrCommand = (given: string): Text => ({
  en: `diff takes two tokens, or a token and an operation with its flags; '${given}' is no operation`,
  zh: `diff 需要两个 ClientToken，或一个 ClientToken 加上操作及其参数；'${given}' 不是操作`,
});
export const same: Text = { en: 'no parameter differs', zh: '参数完全相同' };
export const made = (path: string): Text => ({ en: `ready: ${path}`, zh: `已就绪：${path}` });
export const pruned = (count: number): Text =>
  count === 0
    ? { en: 'there was nothing to forget', zh: '没有可清除的调用' }
    : {
        en: `forgot ${count} ${count === 1 ? 'call' : 'calls'}; a token among them is a new one to this journal`,
        zh: `已清除 ${count} 次调用；其中的 ClientToken 对该调用日志而言将视为从未用过`,
      };
export const sound = (path: string): Text => ({
  en: `no fault found in ${path}`,
  zh: `${path} 未发现问题`,
});
export const unsound = (path: string, count: number): Text => ({
  en: `${count} ${count === 1 ? 'fault' : 'faults'} found in the journal ${path}.`,
  zh: `调用日志 ${path} 共有 ${count} 处问题。`,
});
export const fault = (token: string, what: string): Text => ({
  en: `call ${token} ${what}`,
  zh: `调用 ${token}：${what}`,
});
export const leftOut = (ids: readonly string[]): Text => {
  const some = ids.length > 5 ? [...ids.slice(0, 5), '…'] : ids;
  return {
    en: `${ids.length === 1 ? 'one call is' : `${ids.length} calls are`} damaged and left out: ${some.join(', ')}`,
    zh: `有 ${ids.length} 次调用的记录已损坏，未列出：${some.join('、')}`,
  };
};
export const leftOutHint: Text = {
  en: '`ess journal verify` names what is damaged, and how to go on.',
  zh: '`ess journal verify` 列出损坏之处以及处理方法。',
};
export const unsoundHint: Text = {
  en: 'Copy what you need of it (`ess journal export`), then `ess journal verify --put-aside` makes room for a new one.',
  zh: '请先用 `ess journal export` 备份需要的内容，再用 `ess journal verify --put-aside` 腾出位置新建。',
};
export const unreadableHint: Text = {
  en: '`ess journal verify --put-aside` renames it, so that a new one can be made; or name another place with --journal <path>.',
  zh: '可用 `ess journal verify --put-aside` 将其改名保留并新建，或用 --journal <路径> 指定其他位置。',
};
export const putAside = (path: string): Text => ({
  en: `The damaged journal is now ${path}. The next call makes a new one, which knows none of its tokens.`,
  zh: `已损坏的调用日志改名为 ${path}。下次调用会新建日志，其中不含原有 ClientToken。`,
});

export const badState = (given: string, known: readonly string[]): Text => ({
  en: `--state: '${given}' is not one of ${known.join(', ')}`,
  zh: `--state：'${given}' 不是可接受的值（${known.join('、')}）`,
});
export const badOperation = (given: string, suggestion: string): Text => ({
  en: `--operation: '${given}' is not an operation; did you mean '${suggestion}'?`,
  zh: `--operation：'${given}' 不是操作；是否想输入 '${suggestion}'？`,
});
export const badTime = (flag: string, given: string): Text => ({
  en: `${flag}: '${given}' is neither a time (2026-05-04, 2026-05-04T10:00Z) nor a duration (24h, 90d)`,
  zh: `${flag}：'${given}' 既不是时间（2026-05-04、2026-05-04T10:00Z），也不是时长（24h、90d）`,
});
export const badDuration = (flag: string, given: string): Text => ({
  en: `${flag}: '${given}' is no duration (12h, 90d)`,
  zh: `${flag}：'${given}' 不是时长（12h、90d）`,
});
export const badLimit = (given: string): Text => ({
  en: `--limit: '${given}' is not a whole number from 1 to 10000`,
  zh: `--limit：'${given}' 不是 1 至 10000 的整数`,
});
export const badPage = (given: string): Text => ({
  en: `--page: '${given}' is not what a list ended with`,
  zh: `--page：'${given}' 不是列表末尾给出的值`,
});
