import type { Kind } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';

export const heading = {
  usage: { en: 'Usage', zh: '用法' },
  required: { en: 'Required', zh: '必填参数' },
  optional: { en: 'Optional', zh: '可选参数' },
  objects: { en: 'Optional, with fields', zh: '带字段的可选参数' },
  paging: { en: 'Paging', zh: '分页' },
  ownOptions: { en: 'Options of this operation', zh: '该操作的选项' },
  examples: { en: 'Examples', zh: '示例' },
  start: { en: 'Start here', zh: '常用命令' },
  commands: { en: 'Commands', zh: '命令' },
  operations: { en: 'Operations', zh: '操作' },
  options: { en: 'Options of every operation', zh: '所有操作通用的选项' },
  exitCodes: { en: 'Exit codes', zh: '退出码' },
} as const satisfies Readonly<Record<string, Text>>;

/** Optional parameters that share their first word. */
export const optionalWith = (prefix: string): Text => ({
  en: `Optional: ${prefix}`,
  zh: `可选参数：${prefix}`,
});

/** What stands for a value in a usage line. */
export const placeholder = {
  text: { en: '<text>', zh: '<文本>' },
  integer: { en: '<integer>', zh: '<整数>' },
  number: { en: '<number>', zh: '<数字>' },
  pairs: { en: '<key=value,…>', zh: '<键=值,…>' },
  json: { en: '<json>', zh: '<json>' },
  boolean: { en: 'true|false', zh: 'true|false' },
} as const satisfies Readonly<Record<string, Text>>;

export const options: Text = { en: '[options]', zh: '[选项]' };

/** What is known of the safety of repeating the operation. */
export const kindWords: Readonly<Record<Kind, Text>> = {
  read: {
    en: 'Reads only: it changes nothing and can always be repeated.',
    zh: '只读操作：不做任何更改，可随时重复。',
  },
  token: {
    en: 'Safe to repeat: it takes a client token, so a repeated call does the work once (--client-token, --token-seed, or made for you).',
    zh: '可安全重试：该操作接受 ClientToken，重复调用只会执行一次（--client-token、--token-seed，或自动生成）。',
  },
  repeatable: {
    en: 'Repeatable: it takes no client token, but doing it twice is the same as doing it once.',
    zh: '可重复执行：该操作不接受 ClientToken，但执行两次与执行一次效果相同。',
  },
  once: {
    en: 'Guarded: it takes no client token, and doing it twice would do it twice. After a lost answer ess looks for the effect before it sends anything again; where it cannot tell, the call ends as unknown.',
    zh: '受保护的操作：不接受 ClientToken，重复执行会产生两次效果。应答丢失后，ess 会先查找执行结果再决定是否重发；无法判断时，调用以 unknown 结束。',
  },
};

/** The same for an operation of kind `once` that has no natural key. */
export const unguarded: Text = {
  en: 'Sent once: it takes no client token, doing it twice would do it twice, and its effect cannot be looked up. After a lost answer the call ends as unknown.',
  zh: '只发送一次：该操作不接受 ClientToken，重复执行会产生两次效果，且无法查找执行结果。应答丢失后，调用以 unknown 结束。',
};

export const required: Text = { en: 'required', zh: '必填' };

export const region: Text = {
  en: 'Region of the call; ALIBABA_CLOUD_REGION_ID or the profile give it as well',
  zh: '调用的地域；也可由 ALIBABA_CLOUD_REGION_ID 或配置提供',
};

export const secret: Text = {
  en: 'secret: better from a file (@file) or standard input (@-)',
  zh: '机密：建议从文件（@file）或标准输入（@-）读取',
};

export const exampleOf = {
  least: { en: 'the least that it needs', zh: '最少的参数' },
  read: { en: 'as a table', zh: '以表格输出' },
  pages: { en: 'all pages, as a table', zh: '全部分页，以表格输出' },
  token: { en: 'the same call, however often this line runs', zh: '无论执行多少次，都是同一次调用' },
  other: { en: 'look at the signed request first; nothing is sent', zh: '先查看签名后的请求，不发送' },
} as const satisfies Readonly<Record<string, Text>>;

export const everyOperation: Text = {
  en: 'Every operation also takes --region-id, --params, --skeleton, --dry-run, --output, --query, --local and more: see `ess --help`. Lists: repeat the flag or give several values. Objects: key=value,key=value or JSON. @file reads a value from a file.',
  zh: '所有操作还支持 --region-id、--params、--skeleton、--dry-run、--output、--query、--local 等选项，见 `ess --help`。列表：重复该参数或给出多个值；对象：键=值,键=值 或 JSON；@file 从文件读取值。',
};

export const documentation = (url: string): Text => ({ en: `Documentation: ${url}`, zh: `文档：${url}` });

export const nothingFound = (word: string): Text => ({
  en: `Nothing about '${word}'. \`ess --help\` lists every operation.`,
  zh: `没有找到与 '${word}' 有关的内容。\`ess --help\` 列出全部操作。`,
});
