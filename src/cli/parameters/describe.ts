import type { Parameter } from '../../catalog/types.ts';
import { type Text, verbatim } from '../../text.ts';
import { countWords, lengthWords, patternWords, rangeWords, unitWords } from './limits.ts';
import { isFree, itemOf } from './shape.ts';

/** What kind of value a parameter takes, in words. */
export const typeWords = (parameter: Parameter): Text => {
  if (isFree(parameter)) return { en: 'JSON', zh: 'JSON' };
  if (parameter.type === 'Object') return { en: 'object', zh: '对象' };
  if (parameter.type === 'Map') return { en: 'map', zh: '键值对' };
  if (parameter.type === 'List') {
    const item = typeWords(itemOf(parameter));
    return { en: `list of ${plurals[item.en] ?? item.en}`, zh: `${item.zh}列表` };
  }
  return scalarWords[parameter.type] ?? verbatim(parameter.type);
};

/**
 * Accepted values, default and limits: whatever the catalogue states, a phrase each. `spell` writes the names
 * of other parameters as they are spelled around it.
 */
export const factsOf = (parameter: Parameter, spell: (name: string) => string): readonly Text[] => {
  const { values, open, valuesBy, default: usual, maxDecimals, format, pattern } = parameter;
  const facts: (Text | undefined)[] = [
    values && (open ? suchAs : oneOf)(values.join(', ')),
    valuesBy && dependent(spell(valuesBy.parameter), valuesBy.values, (some) => verbatim(some.join(', '))),
    usual === undefined ? undefined : { en: `default ${usual}`, zh: `默认 ${usual}` },
    rangeWords(parameter),
    rangeByWords(parameter, spell),
    unitAlone(parameter),
    maxDecimals === undefined
      ? undefined
      : { en: `up to ${maxDecimals} decimals`, zh: `最多 ${maxDecimals} 位小数` },
    lengthWords(parameter),
    pattern === undefined ? undefined : patternWords(pattern),
    format === undefined ? undefined : verbatim(format),
    decodedWords(parameter),
    countWords(parameter),
  ];
  return facts.filter((fact) => fact !== undefined);
};

const scalarWords: Readonly<Record<string, Text>> = {
  String: { en: 'text', zh: '文本' },
  Integer: { en: 'integer', zh: '整数' },
  Long: { en: 'integer', zh: '整数' },
  Float: { en: 'number', zh: '数字' },
  Boolean: { en: 'true or false', zh: 'true 或 false' },
};

const plurals: Readonly<Record<string, string>> = {
  text: 'texts',
  integer: 'integers',
  number: 'numbers',
  object: 'objects',
};

const oneOf = (values: string): Text => ({ en: `one of ${values}`, zh: `可选值 ${values}` });
const suchAs = (values: string): Text => ({ en: `for example ${values}`, zh: `例如 ${values}` });
/** A unit that no range shows. */
const unitAlone = (parameter: Parameter): Text | undefined => {
  const { unit, rangeBy } = parameter;
  if (unit === undefined || rangeBy !== undefined || rangeWords(parameter) !== undefined) return undefined;
  const words = unitWords(unit);
  return { en: `in${words.en}`, zh: `单位${words.zh}` };
};

const rangeByWords = ({ rangeBy, unit }: Parameter, spell: (name: string) => string): Text | undefined =>
  rangeBy &&
  dependent(spell(rangeBy.parameter), rangeBy.ranges, ([min, max]) => {
    return rangeWords({ min, max, ...(unit !== undefined && { unit }) }) ?? verbatim('');
  });

const dependent = <Limit>(
  parameter: string,
  limits: Readonly<Record<string, Limit>>,
  words: (limit: Limit) => Text,
): Text => {
  const each = (language: 'en' | 'zh', mark: string) =>
    Object.entries(limits).map(([value, limit]) => `${value}${mark}${words(limit)[language]}`);
  return {
    en: `by ${parameter} (${each('en', ': ').join('; ')})`,
    zh: `取决于 ${parameter}（${each('zh', '：').join('；')}）`,
  };
};

const decodedWords = ({ maxDecodedBytes }: Parameter): Text | undefined =>
  maxDecodedBytes === undefined
    ? undefined
    : { en: `up to ${maxDecodedBytes} bytes once decoded`, zh: `解码后不超过 ${maxDecodedBytes} 字节` };
