import type { Text } from '../text.ts';

/*
 * Commander speaks English alone. What it says of a command line is recognised by its words, and said in
 * Chinese as well; its help takes the words from here.
 */

/** What commander complains of. A complaint that is not known here stays as it is. */
export const commandLine = (message: string): Text => {
  const en = message.replace(/^error: /, '').replace(/\n\((.*)\)$/, '; $1');
  const [complaint = '', suggestion = ''] = en.split(/; [dD]id you mean (?:one of )?/);
  const said = complaints.map(([pattern, zh]) => ({ zh, match: pattern.exec(complaint) }));
  const known = said.find(({ match }) => match !== null);
  if (known?.match == null) return { en, zh: en };
  const words =
    suggestion === '' ? '' : `；是否想输入 ${suggestion.replaceAll(', ', '、').replace('?', '？')}`;
  return { en: en.replace('; Did', '; did'), zh: `${known.zh(...known.match.slice(1))}${words}` };
};

const choices = (words: string): string =>
  words.replace(
    /^Allowed choices are (.*)\.$/,
    (_, names: string) => `可选值：${names.replaceAll(', ', '、')}`,
  );

type Complaint = readonly [pattern: RegExp, zh: (...parts: readonly string[]) => string];

const complaints: readonly Complaint[] = [
  [/^missing required argument '(.*)'$/, (name) => `缺少参数 <${name}>`],
  [/^option '(.*)' argument missing$/, (flags) => `${flags} 缺少值`],
  [/^required option '(.*)' not specified$/, (flags) => `缺少 ${flags}`],
  [/^unknown option '(.*)'$/, (flag) => `没有 '${flag}' 这个选项`],
  [/^unknown command '(.*)'$/, (name) => `没有 '${name}' 这个子命令`],
  [
    /^option '(.*)' argument '(.*)' is invalid\. (.*)$/s,
    (flags, given, why = '') => `${flags}：'${given}' 不是可接受的值；${choices(why)}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s,
    (given, name, why = '') => `<${name}>：'${given}' 不是可接受的值；${choices(why)}`,
  ],
  [
    /^too many arguments.*\. Expected (\d+) arguments? but got (\d+): (.*)\.$/s,
    (expected, got, words) => `参数过多：应有 ${expected} 个，给出了 ${got} 个（${words}）`,
  ],
];

/** The headings of commander's help, by its own words. */
export const headings: Readonly<Record<string, Text>> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '子命令：' },
};

export const helpOption: Text = { en: 'show this help', zh: '显示帮助' };
export const helpCommand: Text = { en: 'show the help of a subcommand', zh: '显示子命令的帮助' };
export const optionsWord: Text = { en: '[options]', zh: '[选项]' };
export const commandWord: Text = { en: '[command]', zh: '[子命令]' };

/** What an option accepts, and what it is where it is not given. */
export const facts = (accepted: readonly string[], otherwise: string | undefined): Text => ({
  en: [
    ...(accepted.length === 0 ? [] : [accepted.join(', ')]),
    ...(otherwise === undefined ? [] : [`default: ${otherwise}`]),
  ].join('; '),
  zh: [
    ...(accepted.length === 0 ? [] : [accepted.join('、')]),
    ...(otherwise === undefined ? [] : [`默认值：${otherwise}`]),
  ].join('；'),
});
