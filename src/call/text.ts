import type { JournalCall } from '../journal/journal.ts';
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
export const heldBy = ({ holder }: JournalCall): Text => ({
  en: `Process ${holder?.pid ?? '?'} on ${holder?.host ?? '?'} is working on this token and did not finish in time.`,
  zh: `主机 ${holder?.host ?? '?'} 上的进程 ${holder?.pid ?? '?'} 正在处理该 ClientToken，未能及时完成。`,
});
export const noMessage = ({ outcome, httpStatus }: Judgement): Text =>
  outcome === 'unreadable'
    ? {
        en: `The answer (HTTP ${httpStatus ?? '?'}) was not written by ESS: a proxy, or a wrong endpoint?`,
        zh: `应答 (HTTP ${httpStatus ?? '?'}) 不是 ESS 返回的：是否经过代理，或接入地址有误？`,
      }
    : {
        en: `The service answered HTTP ${httpStatus ?? '?'} without a message.`,
        zh: `服务返回 HTTP ${httpStatus ?? '?'}，没有附带信息。`,
      };
