import type { Parameter } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';

/** A parameter's limits in words; undefined where it has none. Messages, help and skeleton say them alike. */

type Range = Pick<Parameter, 'min' | 'max' | 'exclusiveMin' | 'unit'>;

/** `20 to 500 GiB`, `1 or more`, `greater than 0`. */
export const rangeWords = ({ min, max, exclusiveMin, unit }: Range): Text | undefined => {
  const of = unitWords(unit);
  const [least, most] = [numberWords(min ?? exclusiveMin), numberWords(max)];
  if (exclusiveMin !== undefined) {
    return {
      en: `greater than ${least}${max === undefined ? '' : `, up to ${most}`}${of.en}`,
      zh: `大于 ${least}${max === undefined ? '' : ` 且不大于 ${most}`}${of.zh}`,
    };
  }
  if (min !== undefined && max !== undefined) {
    return { en: `${least} to ${most}${of.en}`, zh: `${least} 至 ${most}${of.zh}` };
  }
  if (min !== undefined) return { en: `${least}${of.en} or more`, zh: `不小于 ${least}${of.zh}` };
  if (max !== undefined) return { en: `up to ${most}${of.en}`, zh: `不大于 ${most}${of.zh}` };
  return undefined;
};

/** `2 to 64 characters`. */
export const lengthWords = ({ minLength, maxLength }: Parameter): Text | undefined =>
  amountWords(minLength, maxLength, { en: 'characters', zh: '个字符' });

/** `1 to 20 values`. */
export const countWords = ({ minItems, maxItems }: Parameter): Text | undefined =>
  amountWords(minItems, maxItems, { en: 'values', zh: '个值' });

const amountWords = (least: number | undefined, most: number | undefined, of: Text): Text | undefined => {
  if (least !== undefined && most !== undefined) {
    return { en: `${least} to ${most} ${of.en}`, zh: `${least} 至 ${most} ${of.zh}` };
  }
  if (least !== undefined) return { en: `${least} ${of.en} or more`, zh: `至少 ${least} ${of.zh}` };
  if (most !== undefined) return { en: `up to ${most} ${of.en}`, zh: `最多 ${most} ${of.zh}` };
  return undefined;
};

/** Digits as far as they say something: `9.999999e18` is easier to read than its nineteen digits. */
const numberWords = (value: number | undefined): string =>
  value !== undefined && Math.abs(value) >= 1e15 ? value.toExponential().replace('+', '') : `${value}`;

/** How a text is made up; a pattern that no words are known for shows itself. */
export const patternWords = (pattern: string): Text =>
  knownPatterns[pattern] ?? { en: `like ${pattern}`, zh: `符合 ${pattern}` };

/** The unit as it follows a number. */
export const unitWords = (unit: string | undefined): Text =>
  unit === undefined ? { en: '', zh: '' } : { en: ` ${unit}`, zh: ` ${unitsInChinese[unit] ?? unit}` };

const unitsInChinese: Readonly<Record<string, string>> = {
  seconds: '秒',
  minutes: '分钟',
  hours: '小时',
  days: '天',
  cores: '核',
  percent: '%',
};

const knownPatterns: Readonly<Record<string, Text>> = {
  '^[A-Za-z0-9\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5_.\\-]{1,63}$': {
    en: "letters, digits, Chinese characters, '_', '.' and '-', with no mark at the beginning",
    zh: "由字母、数字、汉字、'_'、'.' 和 '-' 组成，且不以符号开头",
  },
};
