import type { Language } from './text.ts';

/**
 * The language of messages and help: `--lang`, then ESS_LANG, then the setting, then the system's locale (POSIX
 * order: LC_ALL, LC_MESSAGES, LANG). Anything that is not Chinese is English.
 */
export const languageOf = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  setting: () => string | undefined,
): Language => {
  const chosen =
    languageFlag(args) ?? (env.ESS_LANG || setting() || env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return chosen.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** What `--lang` says, which may stand anywhere; undefined when it is not there. */
export const languageFlag = (args: readonly string[]): string | undefined => {
  const index = args.findIndex(isLanguageFlag);
  return index === -1 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1] ?? '');
};

/** Whether it names a language that `ess` speaks: `zh`, `zh-CN`, `en_US`. */
export const isLanguage = (text: string): boolean => /^(?:en|zh)(?:[-_]|$)/i.test(text);

/** The arguments without `--lang`. */
export const withoutLanguage = (args: readonly string[]): readonly string[] =>
  args.filter((argument, index) => {
    const before = args[index - 1];
    return !isLanguageFlag(argument) && !(before !== undefined && takesNext(before));
  });

/** `--language` is the vendor's spelling. */
const isLanguageFlag = (argument: string): boolean => /^--lang(?:uage)?(?:=|$)/.test(argument);
const takesNext = (argument: string): boolean => isLanguageFlag(argument) && !argument.includes('=');
