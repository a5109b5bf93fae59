import { commandArms, flagArms, list, operationArms } from './case-arms.ts';
import { type CommandLine, firstCommands, offered } from './command-line.ts';
import { fill, wrap } from './template.ts';

/** completions/ess.bash */
export const renderBash = (line: CommandLine): string =>
  fill('ess.bash', {
    commands: wrap(firstCommands(line).map(({ name }) => name)),
    operations: wrap(line.operations.map(({ name }) => name)),
    'call-flags': wrap(offered(line.callFlags)),
    'first-flags': list('flags', offered(line.firstFlags)),
    'after-command': commandArms(line, 'words', ({ name }) => name),
    'after-operation': operationArms(line),
    'after-flag': flagArms(line),
  });
