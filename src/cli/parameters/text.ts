import type { ApiVersion } from '../../catalog/types.ts';
import { mostLevels } from '../../json.ts';
import { type Text, verbatim } from '../../text.ts';

/** What the reader says of a command line that cannot be understood. */

export const noValue = (flag: string): Text => ({
  en: `${flag} needs a value; one that begins with -- is written ${flag}=--…`,
  zh: `${flag} 缺少值；以 -- 开头的值请写成 ${flag}=--…`,
});

export const givenTwice = (flag: string): Text => ({
  en: `${flag} is given twice`,
  zh: `${flag} 重复指定`,
});

export const strayWords = (words: readonly string[]): Text => ({
  en: `${list(words)}: no flag stands before ${words.length === 1 ? 'it' : 'them'}; values follow their --flag`,
  zh: `${list(words)} 前面没有参数名；值应写在对应的 --参数名 之后`,
});

export const tooManyWords = (flag: string, words: readonly string[] | undefined): Text => ({
  en: `${flag} takes one value${words === undefined ? '' : `, so ${list(words)} is too much`}; put a value with spaces in quotes`,
  zh: `${flag} 只接受一个值${words === undefined ? '' : `，多出了 ${list(words)}`}；含空格的值请加引号`,
});

export const noNegation = (flag: string): Text => ({
  en: `${flag} holds no true or false, so it has no --no- form`,
  zh: `${flag} 不是布尔参数，没有 --no- 形式`,
});

export const negationWithValue = (flag: string): Text => ({
  en: `${flag} takes no value: it says false by itself`,
  zh: `${flag} 不接受值：它本身就表示 false`,
});

export const unreadableFile = (flag: string, path: string | undefined, reason: string): Text => ({
  en: `${flag}: cannot read ${path ?? 'the file'} (${reason}); a value that begins with @ is written @@…`,
  zh: `${flag}：无法读取 ${path ?? '该文件'}（${reason}）；以 @ 开头的值请写成 @@…`,
});

export const stdinTwice = (flag: string): Text => ({
  en: `${flag}: standard input (@-) is already taken by another flag`,
  zh: `${flag}：标准输入（@-）已被另一个参数使用`,
});

export const notJson = (flag: string, value: Text): Text => ({
  en: `${flag}: ${value.en} is not JSON`,
  zh: `${flag}：${value.zh} 不是合法的 JSON`,
});

export const notJsonList = (flag: string, value: Text): Text => ({
  en: `${flag}: ${value.en} is no JSON array (quotes are lost when the shell is not told to keep them); separate values are written with a space between, a single value in brackets as ["[…]"]`,
  zh: `${flag}：${value.zh} 不是合法的 JSON 数组（未加引号时，shell 会去掉其中的双引号）；多个值之间用空格分隔，带方括号的单个值请写成 ["[…]"]`,
});

export const notShorthand = (flag: string, value: Text): Text => ({
  en: `${flag}: ${value.en} is neither key=value,key=value nor a JSON object`,
  zh: `${flag}：${value.zh} 既不是 键=值,键=值 的形式，也不是 JSON 对象`,
});

export const noEquals = (flag: string, value: Text): Text => ({
  en: `${flag}: ${value.en} has no '='; put a value with commas in quotes, as in key="a,b"`,
  zh: `${flag}：${value.zh} 缺少 '='；含逗号的值请加引号，例如 key="a,b"`,
});

export const inexact = (flag: string, number: string): Text => ({
  en: `${flag}: ${number} is too large to be kept exactly in JSON; write it as a text, in quotes`,
  zh: `${flag}：${number} 过大，在 JSON 中无法精确表示；请加引号写成字符串`,
});

export const gap = (flag: string, missing: string): Text => ({
  en: `${flag} is given, but not ${missing}: positions count from 1 without gaps`,
  zh: `指定了 ${flag}，但没有 ${missing}：序号须从 1 开始连续编号`,
});

/** What is wrong with a document. */
export const document = {
  malformed: (code: string, line: number | undefined, column: number | undefined): Text => {
    const { en, zh } = yamlFaults[code] ?? verbatim(code.toLowerCase().replaceAll('_', ' '));
    return line === undefined || column === undefined
      ? { en, zh }
      : { en: `line ${line}, column ${column}: ${en}`, zh: `第 ${line} 行第 ${column} 列：${zh}` };
  },
  badAlias: {
    en: 'an alias has no anchor or stands in itself, or there are too many of them',
    zh: '别名没有对应的锚点、引用了自身，或数量过多',
  },
  tooDeep: {
    en: `lists and objects stand in each other more than ${mostLevels} levels deep`,
    zh: `列表和对象的嵌套超过 ${mostLevels} 层`,
  },
} as const;

/** The commoner faults of YAML, by the code that its parser gives them. */
const yamlFaults: Readonly<Record<string, Text>> = {
  BAD_INDENT: { en: 'bad indent', zh: '缩进有误' },
  BLOCK_AS_IMPLICIT_KEY: { en: 'a mapping inside of a line', zh: '同一行内嵌套了映射' },
  DUPLICATE_KEY: { en: 'duplicate key', zh: '键重复' },
  MISSING_CHAR: { en: 'missing character', zh: '缺少字符' },
  MULTIPLE_DOCS: { en: 'multiple documents', zh: '包含多个文档' },
  TAB_AS_INDENT: { en: 'tab as indent', zh: '使用制表符缩进' },
  UNEXPECTED_TOKEN: { en: 'unexpected token', zh: '出现意外的内容' },
};

export const badDocument = (reason: Text): Text => ({
  en: `--params cannot be read as JSON or YAML (${reason.en})`,
  zh: `--params 无法按 JSON 或 YAML 读取（${reason.zh}）`,
});

export const tooDeep = (flag: string): Text => ({
  en: `${flag}: ${document.tooDeep.en}`,
  zh: `${flag}：${document.tooDeep.zh}`,
});

export const halfCharacter = (flag: string): Text => ({
  en: `${flag}: there is half of a character in it (a surrogate without its pair, such as \\ud800), which cannot be sent`,
  zh: `${flag}：含有不成对的代理字符（如 \\ud800），无法发送`,
});

export const noObject: Text = {
  en: '--params holds no object: it takes parameter names with their values',
  zh: '--params 的内容不是对象：应为参数名及其值',
};

/** What the checks say of names. */

export const unknownFlag = (flag: string, near: string | undefined): Text => ({
  en: `${flag} is not a parameter here${near === undefined ? '' : `; did you mean ${near}?`}`,
  zh: `没有参数 ${flag}${near === undefined ? '' : `；是否想用 ${near}？`}`,
});

export const callFlagWithValue = (flag: string): Text => ({
  en: `${flag} takes no value`,
  zh: `${flag} 不接受值`,
});

export const otherVersion = (
  flag: string,
  version: ApiVersion,
  other: ApiVersion,
  near: string | undefined,
): Text => ({
  en: `${flag} exists only in API version ${other} (--api-version ${other})${near === undefined ? '' : `; in ${version} it may be ${near}`}`,
  zh: `${flag} 仅存在于 API 版本 ${other}（--api-version ${other}）${near === undefined ? '' : `；在 ${version} 中可用 ${near}`}`,
});

export const required = (flag: string): Text => ({
  en: `${flag} is required`,
  zh: `缺少必填参数 ${flag}`,
});

/** Stands for a value that nobody may read. */
export const hidden: Text = { en: 'the value', zh: '该值' };

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
