/** What a colour means; the words carry the same meaning without it. */
export type Tone = 'good' | 'repeated' | 'waiting' | 'bad' | 'open' | 'faint' | 'strong';

export type Paint = (tone: Tone, words: string) => string;

/**
 * Whether a stream may be coloured, and animated: a terminal that is not `dumb`, and no `NO_COLOR`
 * (no-color.org: set, to anything but nothing).
 */
export const wantsColor = (
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean => stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';

/** A painter; it leaves words as they are, and nothing is loaded, when `color` is false. */
export const loadPaint = async (color: boolean): Promise<Paint> => {
  if (!color) return (_tone, words) => words;
  const { Chalk } = await import('chalk');
  // The sixteen colours that follow the user's own theme.
  const chalk = new Chalk({ level: 1 });
  const tones: Readonly<Record<Tone, (words: string) => string>> = {
    good: chalk.green,
    repeated: chalk.cyan,
    waiting: chalk.yellow,
    bad: chalk.red,
    open: chalk.bold.magenta,
    faint: chalk.dim,
    strong: chalk.bold,
  };
  return (tone, words) => tones[tone](words);
};
