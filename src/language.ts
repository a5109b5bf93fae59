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
  const index = args.findIndex(isLanguageFlag);
  const flag = index === -1 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
  const chosen = flag ?? (env.ESS_LANG || setting() || env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return chosen.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** The arguments without `--lang`, which may stand anywhere. */
export const withoutLanguage = (args: readonly string[]): readonly string[] =>
  args.filter((argument, index) => !isLanguageFlag(argument) && args[index - 1] !== '--lang');

const isLanguageFlag = (argument: string): boolean => argument === '--lang' || argument.startsWith('--lang=');
