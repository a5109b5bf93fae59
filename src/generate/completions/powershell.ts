import { type CommandLine, firstCommands, offered, type Word } from './command-line.ts';
import { aboutTable, followingTable } from './table.ts';
import { fill, wrap } from './template.ts';

/** completions/ess.ps1 */
export const renderPowerShell = (line: CommandLine): string =>
  fill('ess.ps1', {
    commands: firstCommands(line).map(described),
    operations: line.operations.map(described),
    words: line.commands
      .filter(({ words }) => words.length > 0)
      .flatMap(({ name, words }) => [`${quote(name)} = @(`, ...words.map(described).map(indent), ')']),
    'command-flags': [
      ...entry('', offered(line.firstFlags)),
      ...line.commands.flatMap(({ name, flags }) => entry(name, offered(flags))),
    ],
    'operation-flags': line.operations.flatMap(({ name, flags }) => entry(name, offered(flags))),
    'call-flags': split('$callFlags', offered(line.callFlags)),
    about: aboutTable(line).flatMap(({ keys, fact }) =>
      keys.map((key) => `${quote(key.replace('*/', ''))} = ${quote(fact)}`),
    ),
    'after-flag': followingTable(line).flatMap(({ keys, fact: { takes, values } }) =>
      keys.flatMap((key) => entry(key.replace('*/', ''), [takes, ...values])),
    ),
  });

const entry = (key: string, words: readonly string[]): readonly string[] => split(quote(key), words);

/** `name = -split '…'`: the words in quotes, in one line or in several. */
const split = (name: string, words: readonly string[]): readonly string[] => {
  const [first, ...rest] = wrap(words.map(escaped), 90);
  if (first === undefined) return [`${name} = @()`];
  const lines = [`${name} = -split '${first}`, ...rest.map(indent)];
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}'` : line));
};

/** A word with its meaning after a space. */
const described = ({ name, about }: Word): string => quote(`${name} ${about}`.trim());

/** For single quotes. ASCII alone, for PowerShell 5.1 reads a file without a byte order mark in the system's code page. */
const escaped = (text: string): string => {
  const ascii = text.replaceAll('…', '...').replaceAll("'", "''");
  if (/[^ -~]/.test(ascii)) throw new Error(`not in ASCII: ${text}`);
  return ascii;
};

const quote = (text: string): string => `'${escaped(text)}'`;

const indent = (line: string): string => `    ${line}`;
