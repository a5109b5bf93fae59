import type { Condition } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';

/** What the checks say of values. `value` is quoted already, or hidden when it is secret. */

const notA: Readonly<Record<string, Text>> = {
  String: { en: 'is not a text', zh: '不是文本' },
  Integer: { en: 'is not an integer', zh: '不是整数' },
  Long: { en: 'is not an integer', zh: '不是整数' },
  Float: { en: 'is not a number', zh: '不是数字' },
  Boolean: { en: 'is neither true nor false', zh: '不是 true 或 false' },
  List: { en: 'is not a list', zh: '不是列表' },
  Object: { en: 'is not an object', zh: '不是对象' },
  Map: { en: 'is not an object', zh: '不是对象' },
};

export const notOfType = (flag: string, value: Text, type: string): Text => ({
  en: `${flag}: ${value.en} ${notA[type]?.en ?? ''}`,
  zh: `${flag}：${value.zh} ${notA[type]?.zh ?? ''}`,
});

export const tooLarge = (flag: string, value: Text, bits: number): Text => ({
  en: `${flag}: ${value.en} does not fit into an integer of ${bits} bits`,
  zh: `${flag}：${value.zh} 超出 ${bits} 位整数的取值范围`,
});

export const notOneOf = (
  flag: string,
  value: Text,
  accepted: readonly (string | number)[],
  near: string | undefined,
): Text => ({
  en: `${flag}: ${value.en} is not one of ${accepted.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
  zh: `${flag}：${value.zh} 不是可选值（${accepted.join('、')}）${near === undefined ? '' : `；是否想用 ${near}？`}`,
});

export const notOneOfWhen = (
  flag: string,
  value: Text,
  accepted: readonly string[],
  other: string,
  otherValue: string,
): Text => ({
  en: `${flag}: ${value.en} does not go with ${other} ${otherValue}, which takes ${accepted.join(', ')}`,
  zh: `${flag}：${value.zh} 不适用于 ${other} ${otherValue}，可选值为 ${accepted.join('、')}`,
});

export const outOfRange = (flag: string, value: Text, range: Text): Text => ({
  en: `${flag}: ${value.en} is out of range; accepted: ${range.en}`,
  zh: `${flag}：${value.zh} 超出范围；可取${space(range.zh)}`,
});

export const outOfRangeWhen = (
  flag: string,
  value: Text,
  range: Text,
  other: string,
  otherValue: string,
): Text => ({
  en: `${flag}: ${value.en} is out of range; with ${other} ${otherValue} accepted: ${range.en}`,
  zh: `${flag}：${value.zh} 超出范围；${other} 为 ${otherValue} 时可取${space(range.zh)}`,
});

export const tooManyDecimals = (flag: string, value: Text, most: number): Text => ({
  en: `${flag}: ${value.en} has more than ${most} decimals`,
  zh: `${flag}：${value.zh} 的小数位数超过 ${most} 位`,
});

export const badLength = (flag: string, value: Text, length: Text): Text => ({
  en: `${flag}: ${value.en} is too short or too long; accepted: ${length.en}`,
  zh: `${flag}：${value.zh} 过短或过长；允许${space(length.zh)}`,
});

export const badPattern = (flag: string, value: Text, form: Text): Text => ({
  en: `${flag}: ${value.en} is not well formed; accepted: ${form.en}`,
  zh: `${flag}：${value.zh} 格式不正确；要求：${form.zh}`,
});

export const notBase64 = (flag: string): Text => ({
  en: `${flag}: the value is not Base64 (\`base64 <file>\` makes it)`,
  zh: `${flag}：该值不是 Base64 编码（可用 \`base64 <文件>\` 生成）`,
});

export const tooManyBytes = (flag: string, bytes: number, most: number): Text => ({
  en: `${flag}: the value holds ${bytes} bytes once decoded; at most ${most} are accepted`,
  zh: `${flag}：解码后为 ${bytes} 字节，最多允许 ${most} 字节`,
});

export const badCount = (flag: string, count: number, accepted: Text): Text => ({
  en: `${flag}: ${count} ${count === 1 ? 'value is' : 'values are'} given; accepted: ${accepted.en}`,
  zh: `${flag}：给出了 ${count} 个值；允许${space(accepted.zh)}`,
});

/** What the rules across parameters say. Names are flags already. */

export const notAscending = (smaller: string, less: Text, larger: string, more: Text): Text => ({
  en: `${smaller} ${less.en} is larger than ${larger} ${more.en}`,
  zh: `${smaller} ${less.zh} 大于 ${larger} ${more.zh}`,
});

export const oneNeeded = (flags: readonly string[]): Text => ({
  en: `one of ${flags.join(', ')} is required`,
  zh: `${flags.join('、')} 至少需要指定一个`,
});

export const oneNeededWith = (flags: readonly string[], present: string): Text => ({
  en: `${present} needs one of ${flags.join(', ')}`,
  zh: `指定 ${present} 时，${flags.join('、')} 至少需要指定一个`,
});

export const excludeEachOther = (flags: readonly string[]): Text => ({
  en: `${flags.join(' and ')} exclude each other`,
  zh: `${flags.join(' 和 ')} 不能同时指定`,
});

export const belongTogether = (given: readonly string[], missing: readonly string[]): Text => ({
  en: `${given.join(' and ')} cannot go without ${missing.join(' and ')}`,
  zh: `指定 ${given.join(' 和 ')} 时必须同时指定 ${missing.join(' 和 ')}`,
});

export const notDistinct = (flags: readonly string[], value: Text): Text => ({
  en: `${flags.join(' and ')} have the same value ${value.en}; each value may stand once`,
  zh: `${flags.join(' 和 ')} 的值重复（${value.zh}）；各值不能相同`,
});

export const itemTwice = (flag: string, value: Text): Text => ({
  en: `${flag}: ${value.en} stands there twice`,
  zh: `${flag}：${value.zh} 重复出现`,
});

export const requiredWhen = (flag: string, when: Condition): Text => ({
  en: `${flag} is required when ${condition(when).en}`,
  zh: `${condition(when).zh}时，必须指定 ${flag}`,
});

export const forbiddenWhen = (flag: string, when: Condition): Text => ({
  en: `${flag} cannot be used when ${condition(when).en}`,
  zh: `${condition(when).zh}时，不能指定 ${flag}`,
});

export const ignoredUnless = (flag: string, when: Condition): Text => ({
  en: `${flag} has no effect unless ${condition(when).en}`,
  zh: `${flag} 仅在${space(condition(when).zh)}时生效`,
});

export const ignoredBeside = (ignored: string, used: string): Text => ({
  en: `${ignored} has no effect beside ${used}`,
  zh: `已指定 ${used}，${ignored} 不生效`,
});

/** `--a is x or y and --b is z`; the names are flags already. */
const condition = (when: Condition): Text => {
  const parts = Object.entries(when).map(([flag, values]) => ({ flag, values: [values].flat() }));
  return {
    en: parts.map(({ flag, values }) => `${flag} is ${values.join(' or ')}`).join(' and '),
    zh: `${parts.map(({ flag, values }) => `${flag} 为 ${values.join(' 或 ')}`).join('，且 ')} `,
  };
};

/** A space before what begins with a letter or a digit, none between Chinese characters. */
const space = (words: string): string => (/^[\w-]/.test(words) ? ` ${words}` : words);
