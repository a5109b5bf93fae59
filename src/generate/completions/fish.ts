import { type CommandLine, firstCommands, offered, type Word } from './command-line.ts';
import { aboutTable, followingTable } from './table.ts';
import { fill, wrap } from './template.ts';

/** completions/ess.fish */
export const renderFish = (line: CommandLine): string =>
  fill('ess.fish', {
    commands: continued(firstCommands(line).map(described)),
    operations: continued(line.operations.map(described)),
    'call-flags': continued(wrap(offered(line.callFlags))),
    about: continued(
      aboutTable(line).flatMap(({ keys, fact }) =>
        keys.map((key) => described({ name: key.replace('*/', ''), about: fact })),
      ),
    ),
    'first-flags': print(offered(line.firstFlags)),
    'after-command': line.commands.flatMap(({ name, words, flags }) =>
      arm([name], print([...words.map(described), ...offered(flags)])),
    ),
    'after-operation': line.operations.flatMap(({ name, flags }) => arm([name], print(offered(flags)))),
    'after-flag': followingTable(line).flatMap(({ keys, fact: { takes, values } }) =>
      arm(keys, print([takes, ...values.map(quote)])),
    ),
  });

const arm = (patterns: readonly string[], body: readonly string[]): readonly string[] => [
  ...continued(wrap(patterns.map(quote))).map((line, index) =>
    index === 0 ? `case ${line}` : `    ${line}`,
  ),
  ...body.map((line) => `    ${line}`),
];

const print = (words: readonly string[]): readonly string[] =>
  continued(wrap(['string join \\n --', ...words])).map((line, index) =>
    index === 0 ? line : `    ${line}`,
  );

/** Lines of one command. */
const continued = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === lines.length - 1 ? line : `${line} \\`));

/** A candidate with its meaning after a tab. */
const described = ({ name, about }: Word): string =>
  about === '' ? quote(name) : `${quote(name)}\\t${quote(about)}`;

const quote = (word: string): string =>
  /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
