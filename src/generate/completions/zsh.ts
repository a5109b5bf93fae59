import { commandArms, flagArms, list, operationArms } from './case-arms.ts';
import { type CommandLine, firstCommands, offered, type Word } from './command-line.ts';
import { aboutTable } from './table.ts';
import { fill, shellWord, wrap } from './template.ts';

/** completions/_ess */
export const renderZsh = (line: CommandLine): string =>
  fill('_ess', {
    commands: firstCommands(line).map(described).map(shellWord),
    operations: line.operations.map(described).map(shellWord),
    'call-flags': wrap(offered(line.callFlags)),
    about: aboutTable(line).flatMap(({ keys, fact }) =>
      keys.map((key) => `${shellWord(key.replace('*/', ''))} ${shellWord(fact)}`),
    ),
    'first-flags': list('flags', offered(line.firstFlags)),
    'after-command': commandArms(line, 'following', described),
    'after-operation': operationArms(line),
    'after-flag': flagArms(line),
  });

/** A word as `_describe` reads it; no word has a colon. */
const described = ({ name, about }: Word): string => (about === '' ? name : `${name}:${about}`);
