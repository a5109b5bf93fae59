import { type CommandLine, offered, type Word } from './command-line.ts';
import { followingTable } from './table.ts';
import { shellWord, wrap } from './template.ts';

/*
 * What bash and zsh write alike: arrays and the arms of a `case`, each in one line where it fits.
 */

/** The arms that set `variable` to the words that may follow a command, and `flags` to its flags. */
export const commandArms = (
  { commands }: CommandLine,
  variable: string,
  written: (word: Word) => string,
): readonly string[] =>
  commands.flatMap(({ name, words, flags }) =>
    arm(
      [name],
      [...(words.length === 0 ? [] : list(variable, words.map(written))), ...list('flags', offered(flags))],
    ),
  );

/** The arms that set `flags` to those of an operation. */
export const operationArms = ({ operations }: CommandLine): readonly string[] =>
  operations.flatMap(({ name, flags }) => arm([name], list('flags', offered(flags))));

/** The arms that set `takes` and `values` for `<command>/<flag>`. */
export const flagArms = (line: CommandLine): readonly string[] =>
  followingTable(line).flatMap(({ keys, fact: { takes, values } }) =>
    arm(keys, [
      ...(takes === 'one' ? [] : [`takes=${takes}`]),
      ...(values.length === 0 ? [] : list('values', values)),
    ]),
  );

/** `name=(…)` */
export const list = (name: string, words: readonly string[]): readonly string[] => {
  const quoted = words.map(shellWord);
  return oneLine(`${name}=(${quoted.join(' ')})`) ?? [`${name}=(`, ...wrap(quoted).map(indent), ')'];
};

/** `pattern | pattern) … ;;`; a pattern that begins with `*` is one, any other is a word. */
const arm = (patterns: readonly string[], body: readonly string[]): readonly string[] => {
  const words = patterns.map((pattern) => (pattern.startsWith('*') ? pattern : shellWord(pattern)));
  const head = wrap([...words.slice(0, -1).map((word) => `${word} |`), `${words.at(-1) ?? ''})`]);
  return (
    oneLine(`${head.join(' ')} ${body.join(' ')} ;;`) ?? [
      ...head.map((line, index) => (index === head.length - 1 ? line : `${line} \\`)),
      ...[...body, ';;'].map(indent),
    ]
  );
};

const oneLine = (line: string): readonly string[] | undefined =>
  line.length <= 100 && !line.includes('\n') ? [line] : undefined;

const indent = (line: string): string => `  ${line}`;
