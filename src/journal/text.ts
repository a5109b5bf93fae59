import type { Text } from '../text.ts';

/** Why a journal cannot be used. */
export const trouble = {
  noHome: (): Text => ({
    en: 'The journal has no place: neither XDG_STATE_HOME nor HOME is set.',
    zh: '无法确定调用日志的存放位置：未设置 XDG_STATE_HOME 或 HOME。',
  }),
  noLocalAppData: (): Text => ({
    en: 'The journal has no place: LOCALAPPDATA is not set.',
    zh: '无法确定调用日志的存放位置：未设置 LOCALAPPDATA。',
  }),
  cannotOpen: (path: string, why: string): Text => ({
    en: `The journal ${path} cannot be opened (${why}).`,
    zh: `无法打开调用日志 ${path}（${why}）。`,
  }),
  isFolder: (path: string): Text => ({
    en: `The journal ${path} is a folder; it has to be a file.`,
    zh: `调用日志 ${path} 是一个文件夹，而它必须是文件。`,
  }),
  readOnly: (path: string): Text => ({
    en: `The journal ${path} can be read but not written.`,
    zh: `调用日志 ${path} 只能读取，不能写入。`,
  }),
  full: (path: string): Text => ({
    en: `The journal ${path} cannot be written: the disk is full.`,
    zh: `无法写入调用日志 ${path}：磁盘已满。`,
  }),
  locked: (path: string, milliseconds: number): Text => ({
    en: `The journal ${path} stayed locked by another process for ${milliseconds} ms.`,
    zh: `调用日志 ${path} 被其他进程锁定，等待 ${milliseconds} 毫秒后仍未释放。`,
  }),
  damaged: (path: string, where: string): Text => ({
    en: `The journal ${path} is damaged (${where}). It was left as it is.`,
    zh: `调用日志 ${path} 已损坏（${where}），文件保持原样，未作改动。`,
  }),
  empty: (path: string): Text => ({
    en: `The journal ${path} is an empty file: what it held is gone, or it never was a journal.`,
    zh: `调用日志 ${path} 是空文件：原有内容已丢失，或者它从来不是调用日志。`,
  }),
  orphaned: (path: string): Text => ({
    en: `The journal ${path} is gone, but calls that were not yet merged into it are still in ${path}-wal.`,
    zh: `调用日志 ${path} 已不存在，但尚未并入其中的调用仍保存在 ${path}-wal 中。`,
  }),
  foreign: (path: string): Text => ({
    en: `${path} is not a journal of ess. It was left as it is.`,
    zh: `${path} 不是 ess 的调用日志，文件保持原样，未作改动。`,
  }),
  newer: (path: string, found: number, known: number): Text => ({
    en: `The journal ${path} was written by a newer ess (schema ${found}; this one knows up to ${known}).`,
    zh: `调用日志 ${path} 由更新版本的 ess 写入（结构版本 ${found}，当前程序最高支持 ${known}）。`,
  }),
  older: (path: string): Text => ({
    en: `The journal ${path} was made by an older ess.`,
    zh: `调用日志 ${path} 由旧版本的 ess 建立。`,
  }),
  notMade: (place: string): Text => ({
    en: `There is no journal in ${place} yet.`,
    zh: `${place} 中还没有调用日志。`,
  }),
  unreachable: (place: string, why: string): Text => ({
    en: `The journal ${place} cannot be reached (${why}).`,
    zh: `无法连接调用日志 ${place}（${why}）。`,
  }),
  failed: (path: string, why: string): Text => ({
    en: `The journal ${path} failed: ${why}.`,
    zh: `调用日志 ${path} 出错：${why}。`,
  }),
};

/** In what state the call is when the journal fails. */
export const consequences = {
  nothingSent: { en: 'Nothing was sent.', zh: '未发送任何请求。' },
  attemptNotSent: {
    en: 'This attempt was not sent. What earlier attempts did stands under the same client token.',
    zh: '本次请求未发送。此前的请求仍以同一 ClientToken 为准。',
  },
  alreadySent: {
    en: 'The request had been sent; only its record is incomplete. The same command with the same client token does nothing twice.',
    zh: '请求此前已经发送，只是记录不完整。使用同一 ClientToken 重复同一命令不会重复执行。',
  },
} satisfies Record<string, Text>;

/** What to type next. */
export const advice = {
  elsewhere: {
    en: 'Name another place with --journal <path>, or go without one with --no-journal.',
    zh: '请用 --journal <路径> 指定其他位置，或用 --no-journal 不使用调用日志。',
  },
  makeRoom: {
    en: 'Free some space, name another place with --journal <path>, or go without one with --no-journal.',
    zh: '请释放磁盘空间，用 --journal <路径> 指定其他位置，或用 --no-journal 不使用调用日志。',
  },
  again: {
    en: 'Try again, name another place with --journal <path>, or go without one with --no-journal.',
    zh: '请重试，用 --journal <路径> 指定其他位置，或用 --no-journal 不使用调用日志。',
  },
  verify: {
    en: 'Look at it with `ess journal verify`, name another place with --journal <path>, or go without one with --no-journal.',
    zh: '请用 `ess journal verify` 检查，用 --journal <路径> 指定其他位置，或用 --no-journal 不使用调用日志。',
  },
  putBack: {
    en: 'Put the file back if you can; else move what is left out of the way, and a new journal is made.',
    zh: '如有可能请恢复该文件；否则请移走残留的文件，程序会新建调用日志。',
  },
  init: {
    en: 'Make it, or bring it up to date, once and for all machines, with `ess journal init --journal <url>`.',
    zh: '请用 `ess journal init --journal <url>` 新建或升级，一次即可供所有机器使用。',
  },
  update: {
    en: 'Update ess, name another place with --journal <path>, or go without one with --no-journal.',
    zh: '请升级 ess，用 --journal <路径> 指定其他位置，或用 --no-journal 不使用调用日志。',
  },
} satisfies Record<string, Text>;
