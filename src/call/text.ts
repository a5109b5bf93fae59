import type { JournalCall } from '../journal/journal.ts';
import { shellWord } from '../shell-word.ts';
import type { Text } from '../text.ts';
import type { Judgement } from '../transport/classify.ts';

export const tokenEmpty: Text = {
  en: 'the client token is empty; it takes 1 to 64 ASCII characters',
  zh: 'ClientToken 为空；应为 1 至 64 个 ASCII 字符',
};
export const tokenTooLong = (length: number): Text => ({
  en: `the client token has ${length} characters; it takes 1 to 64`,
  zh: `ClientToken 有 ${length} 个字符；应为 1 至 64 个`,
});
export const tokenNotAscii = (character: string, position: number): Text => {
  const shown = /^[\p{Cc}\p{Cf}\p{Z}]$/u.test(character) ? '' : `'${character}', `;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    en: `the client token has a character that is not printable ASCII (${shown}${code}) at position ${position}`,
    zh: `ClientToken 的第 ${position} 个字符 (${shown}${code}) 不是可打印的 ASCII 字符`,
  };
};

const when = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export const usedBefore = ({ intent, createdAt }: JournalCall): Text => ({
  en: `This token was first used on ${when(createdAt)} by ${intent.by.user}@${intent.by.host} for ${intent.operation} with other parameters: ${intent.by.command}`,
  zh: `该 ClientToken 于 ${when(createdAt)} 由 ${intent.by.user}@${intent.by.host} 首次用于 ${intent.operation}，参数不同：${intent.by.command}`,
});
export const usedElsewhere: Text = {
  en: 'This journal has no record of that use: it was made on another machine, without a journal, or with other credentials.',
  zh: '本调用日志中没有那次使用的记录：它可能来自另一台机器，没有使用调用日志，或使用了其他凭证。',
};
export const heldBy = ({ holder }: JournalCall): Text => ({
  en: `Process ${holder?.pid ?? '?'} on ${holder?.host ?? '?'} is working on this token and did not finish in time.`,
  zh: `主机 ${holder?.host ?? '?'} 上的进程 ${holder?.pid ?? '?'} 正在处理该 ClientToken，未能及时完成。`,
});
export const noMessage = (last: Judgement | undefined): Text => {
  if (last === undefined) {
    return {
      en: 'An earlier process may have had this call carried out, and its effect can not be told from others.',
      zh: '此前的进程可能已经执行了这次调用，且无法分辨其结果。',
    };
  }
  const status = `HTTP ${last.httpStatus ?? '?'}`;
  return last.outcome === 'unreadable'
    ? {
        en: `The answer (${status}) was not written by ESS: a proxy, or a wrong endpoint?`,
        zh: `应答 (${status}) 不是 ESS 返回的：是否经过代理，或接入地址有误？`,
      }
    : { en: `The service answered ${status} without a message.`, zh: `服务返回 ${status}，没有附带信息。` };
};

export const hasSecrets = ({ intent }: JournalCall): Text => ({
  en: `call ${intent.id} carries secrets (${intent.secrets.join(', ')}), which the journal can't read back; nothing was sent`,
  zh: `调用 ${intent.id} 含有机密参数（${intent.secrets.join('、')}），调用日志无法还原；没有发送任何请求`,
});
export const hasSecretsHint = ({ intent }: JournalCall): Text => ({
  en: `Run the original command again with --client-token ${shellWord(intent.id)}: ${intent.by.command}`,
  zh: `请使用 --client-token ${shellWord(intent.id)} 再次运行原命令：${intent.by.command}`,
});
export const otherAccount = ({ intent }: JournalCall, account: string): Text => ({
  en: `call ${intent.id} was begun as ${intent.account}, the credentials are ${account}'s; nothing was sent`,
  zh: `调用 ${intent.id} 由 ${intent.account} 发起，而当前凭证属于 ${account}；没有发送任何请求`,
});
export const otherAccountHint: Text = {
  en: 'Name the profile it was begun with: --profile.',
  zh: '请用 --profile 指定发起该调用时所用的配置。',
};
export const unknownOperation = (name: string): Text => ({
  en: `this version of ess does not know the operation ${name}; nothing was sent`,
  zh: `此版本的 ess 不认识操作 ${name}；没有发送任何请求`,
});
