import type { Text } from '../text.ts';

/** What `ess emulator` and its options do. */
export const help = {
  about: { en: 'serve the embedded service to other clients', zh: '启动内置服务，供其他客户端使用' },
  port: { en: 'port to listen on; 0 is any free one', zh: '监听端口；0 表示任意空闲端口' },
  host: { en: 'address to listen on', zh: '监听地址' },
  state: {
    en: 'SQLite file that keeps the state, or memory',
    zh: '保存状态的 SQLite 文件，或 memory（只存于内存）',
  },
  accessKey: {
    en: 'accept this pair, as an account of its own (repeatable; ess-local:ess-local-secret)',
    zh: '接受该密钥对，每对各为一个账号（可重复；默认 ess-local:ess-local-secret）',
  },
  fault: {
    en: '<operation|*>:<kind>[=<value>][@<n>,<n>…|@p<probability>] (repeatable)',
    zh: '故障规则 <操作|*>:<类型>[=<值>][@<n>,<n>…|@p<概率>]（可重复）',
  },
  speed: {
    en: 'scales the time that scaling activities take (0.3 s an instance); 0 is at once',
    zh: '伸缩活动耗时的倍率（每台实例 0.3 秒）；0 表示立即完成',
  },
  seed: { en: 'makes the probabilities of faults repeatable', zh: '使故障概率可重现' },
  tokenRetention: { en: 'how long a ClientToken is remembered', zh: 'ClientToken 的保留时长' },
  tokenScope: {
    en: 'where a ClientToken means something: account-region or account',
    zh: 'ClientToken 的作用范围：account-region（账号和地域）或 account（账号）',
  },
  storeRefusals: {
    en: 'remember refusals under their ClientToken as well',
    zh: '被拒绝的请求也按 ClientToken 记住结果',
  },
  processingCode: {
    en: 'error code while the first request of a ClientToken still runs',
    zh: '同一 ClientToken 的首个请求仍在处理时返回的错误码',
  },
  export: {
    en: 'print a whole state, as NDJSON',
    zh: '以 NDJSON 打印整个状态',
  },
  import: {
    en: 'fill a new or empty state from NDJSON that was exported; - is standard input',
    zh: '用导出的 NDJSON 填充新的或空的状态；- 表示标准输入',
  },
  stateFile: { en: 'SQLite file of the state', zh: '状态的 SQLite 文件' },
  quota: {
    en: 'limit a number of resources: groups=<n> of a region, configurations=<n> or rules=<n> of a group',
    zh: '资源数量上限：groups=<n>（每地域伸缩组）、configurations=<n> 或 rules=<n>（每伸缩组）',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** `why` is what SQLite or the system says. */
export const unusableState = (path: string, why: string): Text => ({
  en: `the state of the embedded service cannot be used: ${path}: ${why}`,
  zh: `无法使用内置服务的状态文件 ${path}：${why}`,
});

export const otherState: Text = {
  en: 'Another path is given with --state; a state that is not needed any more can be deleted.',
  zh: '可用 --state 指定其他路径；不再需要的状态文件可以删除。',
};

export const noState = (path: string): Text => ({
  en: `there is no state of the embedded service at ${path}`,
  zh: `${path} 处没有内置服务的状态文件`,
});

export const notEmpty = (path: string): Text => ({
  en: `the state at ${path} is not empty; nothing was imported`,
  zh: `${path} 处的状态不为空，未导入任何内容`,
});

export const needsFile: Text = {
  en: 'a state in memory ends with the command; --state must name a file',
  zh: '内存中的状态会随命令结束而消失；--state 须指定文件',
};

export const badLine = (number: number): Text => ({
  en: `line ${number} is not of an exported state; nothing was imported`,
  zh: `第 ${number} 行不是导出的状态，未导入任何内容`,
});

export const lineForm: Text = {
  en: '`ess emulator export --state <path>` writes what can be imported.',
  zh: '可导入的内容由 `ess emulator export --state <path>` 写出。',
};

export const imported = (count: number, path: string): Text => ({
  en: `${count} ${count === 1 ? 'entry' : 'entries'} imported into ${path}`,
  zh: `已向 ${path} 导入 ${count} 条记录`,
});

export const cannotRead = (path: string, why: string): Text => ({
  en: `${path} cannot be read: ${why}`,
  zh: `无法读取 ${path}：${why}`,
});

export const cannotListen = (host: string, port: number, why: string): Text => ({
  en: `the embedded service cannot listen on ${host}, port ${port}: ${why}`,
  zh: `内置服务无法监听 ${host} 的端口 ${port}：${why}`,
});

export const otherPort: Text = {
  en: '`--port 0` takes any free port and prints which one it is.',
  zh: '`--port 0` 使用任意空闲端口，并打印其端口号。',
};

/** `wanted` is what the flag takes. */
export const badOption = (flag: string, given: string, wanted: Text): Text => ({
  en: `${flag}: '${given}' is not ${wanted.en}`,
  zh: `${flag}：'${given}' 不是${wanted.zh}`,
});

export const wanted = {
  port: { en: 'a port from 0 to 65535', zh: ' 0 到 65535 之间的端口' },
  factor: { en: 'a number from 0 on', zh: '非负数' },
  integer: { en: 'a whole number from 0 on', zh: '非负整数' },
  pair: { en: 'of the form <AccessKey id>:<secret>', zh: ' <AccessKey ID>:<密钥> 的形式' },
  duration: { en: 'a duration like 500ms, 10s, 2m, 24h or 90d', zh: '时长（如 500ms、10s、2m、24h、90d）' },
  scope: { en: 'account-region or account', zh: ' account-region 或 account' },
  quota: {
    en: 'groups=<n>, configurations=<n> or rules=<n>',
    zh: ' groups=<n>、configurations=<n> 或 rules=<n>',
  },
} as const satisfies Readonly<Record<string, Text>>;
