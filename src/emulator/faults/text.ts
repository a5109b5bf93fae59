import type { Text } from '../../text.ts';

const form = '[@<n>,<n>…|@p<probability>]';
const kinds =
  'drop, lose-reply, cut-reply=<bytes>, delay=<ms>, late-reply=<ms>, error=<500|503>, error-after=<500|503>, ' +
  'throttle, try-later, skew=<seconds>, forget-tokens';

/** How a fault rule is written. */
export const faultForm: Text = {
  en: `A rule is <operation|*>:<kind>[=<value>]${form}, for example CreateScalingGroup:lose-reply@1. Kinds: ${kinds}.`,
  zh: `规则写作 <operation|*>:<kind>[=<value>]${form}，例如 CreateScalingGroup:lose-reply@1。类型：${kinds}。`,
};

/** What is wanted at the place where a rule stops making sense. */
export const whatFits = {
  operation: {
    en: 'the name of an operation, as the API spells it, or *',
    zh: '操作名（与 API 的拼写一致）或 *',
  },
  kind: { en: 'one of the kinds of fault', zh: '故障类型之一' },
  nothing: { en: 'no value: this kind takes none', zh: '空：该类型不带值' },
  count: { en: '= and a whole number from 0 on', zh: '= 和一个非负整数' },
  signed: { en: '= and a whole number of seconds, which may be negative', zh: '= 和一个整数秒数，可为负' },
  status: { en: '=500 or =503', zh: '=500 或 =503' },
  when: {
    en: 'numbers of requests, counted from 1 (1,3), or p and a probability from 0 to 1 (p0.2)',
    zh: '从 1 开始计数的请求序号（如 1,3），或 p 加 0 到 1 之间的概率（如 p0.2）',
  },
} as const satisfies Record<string, Text>;

/** `position` counts characters from 0; people count from 1. */
export const badFault = (rule: string, position: number, fits: Text): Text => ({
  en: `the fault rule '${rule}' makes no sense at character ${position + 1}: expected ${fits.en}`,
  zh: `故障规则 '${rule}' 的第 ${position + 1} 个字符有误：此处应为${fits.zh}`,
});

export const unknownOperation = (rule: string, operation: string, nearest: string | undefined): Text => ({
  en: `the fault rule '${rule}' names no operation: ${operation}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  zh: `故障规则 '${rule}' 中没有名为 ${operation} 的操作${nearest === undefined ? '' : `；是否想写 ${nearest}？`}`,
});
