import { shellWord } from '../shell-word.ts';
import type { Text } from '../text.ts';

/** What each call option does. */
export const option = {
  regionId: { en: 'region of the call', zh: '调用的地域' },
  clientToken: {
    en: 'use this client token as it is (1 to 64 ASCII characters)',
    zh: '直接使用该 ClientToken（1 至 64 个 ASCII 字符）',
  },
  tokenSeed: {
    en: 'derive the token from operation, region and this text',
    zh: '由操作、地域和该文本派生 ClientToken',
  },
  tokenFromParams: {
    en: 'derive the token from all parameters: the same command is the same call',
    zh: '由全部参数派生 ClientToken：同一命令即同一次调用',
  },
  newToken: {
    en: 'always a new random token; resume nothing',
    zh: '总是使用新的随机 ClientToken，不续接未完成的调用',
  },
  dryRun: {
    en: 'print the signed URL; send and write nothing',
    zh: '打印签名后的 URL，不发送也不写入任何内容',
  },
  mask: { en: 'hide signature and secrets in a dry run', zh: '在 --dry-run 的输出中隐藏签名和机密' },
  params: {
    en: 'all parameters as one JSON or YAML object; flags win over it',
    zh: '以一个 JSON 或 YAML 对象给出全部参数；命令行参数优先',
  },
  skeleton: {
    en: 'print such an object for the operation; send nothing',
    zh: '打印该操作的参数模板，不发送请求',
  },
  noValidate: { en: 'send even what the checks refuse', zh: '不做参数检查，直接发送' },
  output: {
    en: 'json, yaml, table, text, none or report',
    zh: '输出格式：json、yaml、table、text、none 或 report',
  },
  query: { en: 'JMESPath applied to the output', zh: '对输出应用 JMESPath 表达式' },
  quiet: { en: 'only errors on stderr', zh: 'stderr 只输出错误' },
  debug: {
    en: 'the requests and answers on stderr, secrets hidden',
    zh: '在 stderr 输出请求和应答，机密已隐藏',
  },
  local: { en: 'call the embedded service: no account, no network', zh: '调用内置服务：不需要账号和网络' },
  profile: {
    en: "profile of the vendor's CLI to take credentials and region from",
    zh: '使用官方 CLI 的该配置（凭证和地域）',
  },
  endpoint: {
    en: "host or URL of the service, instead of the region's own",
    zh: '服务的主机名或 URL，代替地域默认的接入地址',
  },
  endpointType: { en: 'public, or vpc from inside a VPC', zh: 'public（公网）或 vpc（VPC 内网）' },
  allowHttp: { en: 'let requests travel unencrypted to another machine', zh: '允许以明文 HTTP 访问其他机器' },
  apiVersion: { en: '2014-08-28 (default) or 2022-02-22', zh: '2014-08-28（默认）或 2022-02-22' },
  signature: { en: 'hmac-sha1 (default) or acs3-hmac-sha256', zh: 'hmac-sha1（默认）或 acs3-hmac-sha256' },
  journal: { en: 'where calls are recorded', zh: '调用日志的位置' },
  noJournal: { en: "record nothing, on a machine that can't write", zh: '不记录调用（用于无法写入的机器）' },
  replay: { en: 'who answers a token that completed before', zh: '由谁返回已完成的 ClientToken 的结果' },
  tokenRetention: {
    en: 'how long the service remembers a token (24h)',
    zh: '服务保留 ClientToken 的时长（24h）',
  },
  maxAttempts: { en: 'most attempts of one call (5)', zh: '一次调用的最多尝试次数（5）' },
  deadline: { en: 'over everything (2m)', zh: '总时限（2m）' },
  connectTimeout: { en: 'until the connection stands (5s)', zh: '建立连接的时限（5s）' },
  readTimeout: { en: 'longest silence of the service (10s)', zh: '等待服务应答的时限（10s）' },
  all: { en: 'follow the pages and print one merged answer', zh: '读取全部分页，合并为一个应答' },
  wait: { en: 'wait until what was started has ended', zh: '等待所启动的活动结束' },
  timeout: { en: 'how long --wait waits (10m)', zh: '--wait 的最长等待时间（10m）' },
  lang: { en: 'language of messages and help', zh: '消息和帮助的语言' },
} as const satisfies Readonly<Record<string, Text>>;

export const notOneOf = (flag: string, given: string, accepted: readonly string[]): Text => ({
  en: `${flag}: '${given}' is not one of ${accepted.join(', ')}`,
  zh: `${flag}：'${given}' 不是可接受的值（${accepted.join('、')}）`,
});
export const notDuration = (flag: string, given: string): Text => ({
  en: `${flag}: '${given}' is no duration (500ms, 10s, 2m, 24h, or seconds)`,
  zh: `${flag}：'${given}' 不是时长（500ms、10s、2m、24h 或秒数）`,
});
export const notCount = (flag: string, given: string): Text => ({
  en: `${flag}: '${given}' is not a whole number from 1 on`,
  zh: `${flag}：'${given}' 不是大于等于 1 的整数`,
});
export const needsValue = (flag: string): Text => ({
  en: `${flag} needs a value`,
  zh: `${flag} 缺少值`,
});
export const takesNoValue = (flag: string, given: string): Text => ({
  en: `${flag} takes no value, '${given}' was given`,
  zh: `${flag} 不接受值，却给出了 '${given}'`,
});
export const together = (flags: readonly string[]): Text => ({
  en: `${flags.join(' and ')} exclude each other`,
  zh: `${flags.join(' 和 ')} 不能同时使用`,
});
export const noTokenTaken = (operation: string, flag: string, kind: string): Text => {
  const safe: Readonly<Record<string, Text>> = {
    read: { en: 'it only reads, so it can always be repeated', zh: '它只读取数据，可随时重复' },
    repeatable: {
      en: 'doing it twice is the same as doing it once, so ess repeats it safely',
      zh: '重复执行与执行一次效果相同，ess 可安全重试',
    },
    once: {
      en: 'after a lost answer ess does not send it again before it has looked for the effect by its natural key',
      zh: '应答丢失后，ess 会先按自然键查找结果，再决定是否重发',
    },
  };
  return {
    en: `${flag}: ${operation} takes no client token; ${safe[kind]?.en ?? ''}`,
    zh: `${flag}：${operation} 不接受 ClientToken；${safe[kind]?.zh ?? ''}`,
  };
};
export const noRegion: Text = {
  en: '--region-id is missing, and neither ALIBABA_CLOUD_REGION_ID nor a profile names a region',
  zh: '缺少 --region-id，且 ALIBABA_CLOUD_REGION_ID 和配置中都没有地域',
};
export const onlyInVersion = (operation: string, version: string): Text => ({
  en: `${operation} exists only in API version ${version}`,
  zh: `${operation} 仅存在于 API 版本 ${version}`,
});
export const useVersion = (version: string): Text => ({
  en: `Add --api-version ${version}.`,
  zh: `请加上 --api-version ${version}。`,
});
export const unknownCommand = (given: string, suggestion: string | undefined): Text => ({
  en: `'${given}' is neither an operation nor a command${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`,
  zh: `'${given}' 既不是操作也不是命令${suggestion === undefined ? '' : `；是否想输入 '${suggestion}'？`}`,
});
export const unknownCommandHint: Text = {
  en: 'Nothing was sent. `ess --help` lists commands and operations.',
  zh: '没有发送任何请求。`ess --help` 列出全部命令和操作。',
};
export const optionFirst = (given: string): Text => ({
  en: `'${given}' stands before the operation; options come after it`,
  zh: `'${given}' 出现在操作名之前；选项应放在操作名之后`,
});
export const helpHint = (operation: string): Text => ({
  en: `Nothing was sent. \`ess ${operation} --help\` lists its parameters.`,
  zh: `没有发送任何请求。\`ess ${operation} --help\` 列出其参数。`,
});
export const subcommandMissing: Text = { en: 'a subcommand is missing', zh: '缺少子命令' };
export const commandHint = (command: string): Text => ({
  en: `Nothing was sent. \`${command} --help\` lists what it takes.`,
  zh: `没有发送任何请求。\`${command} --help\` 列出可用的选项。`,
});
export const resumed = (token: string, when: string): Text => ({
  en: `resuming the unfinished call of ${when} under its own token ${token} (--new-token makes a new call)`,
  zh: `正以原 ClientToken ${token} 续接 ${when} 未完成的调用（--new-token 可发起新的调用）`,
});
export const waiting = (host: string, pid: string): Text => ({
  en: `process ${pid} on ${host} is working on this token; waiting for its result`,
  zh: `主机 ${host} 上的进程 ${pid} 正在处理该 ClientToken；等待其结果`,
});
export const journalFailed = (reason: string): Text => ({
  en: `the journal could not be written (${reason}); the call goes on`,
  zh: `无法写入调用日志 (${reason})；调用继续进行`,
});
export const unsettled = (reason: string, id: string): Text => ({
  en: `the journal could not record how the call ended (${reason}); it holds the call as open until \`ess journal resume ${shellWord(id)}\` settles it`,
  zh: `调用日志未能记录这次调用的结果（${reason}）；日志中它仍是未完成的调用，可用 \`ess journal resume ${shellWord(id)}\` 了结`,
});
export const waitingFor: Text = { en: 'waiting', zh: '等待中' };
/** `ofCall`: the same command made the call whose effect was waited for. */
export const waitEnded = (state: string, { ofCall }: { readonly ofCall: boolean }): Text =>
  state === 'timed-out'
    ? {
        en: 'The time was up; it goes on in the service. `ess wait` waits on, --timeout waits longer.',
        zh: '等待超时；服务端仍在继续。可用 `ess wait` 继续等待，或用 --timeout 延长时间。',
      }
    : {
        en: `${ofCall ? 'The call itself was carried out. ' : ''}\`ess describe-scaling-activities\` shows what happened.`,
        zh: `${ofCall ? '调用本身已执行。' : ''}可用 \`ess describe-scaling-activities\` 查看发生了什么。`,
      };
export const bug = (message: string): Text => ({
  en: `a bug in ess: ${message}`,
  zh: `ess 的程序错误：${message}`,
});
export const bugHint: Text = {
  en: 'What was sent before it is in `ess journal pending`. --debug shows where it happened; please report it.',
  zh: '此前已发送的调用见 `ess journal pending`。--debug 显示出错位置；请反馈此问题。',
};
