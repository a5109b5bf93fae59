import { arm, flagArms, list, operationArms } from './case-arms.ts';
import { type CommandLine, firstCommands, offered } from './command-line.ts';
import { fill, wrap } from './template.ts';

/** completions/ess.bash */
export const renderBash = (line: CommandLine): string =>
  fill('ess.bash', {
    commands: wrap(firstCommands(line).map(({ name }) => name)),
    operations: wrap(line.operations.map(({ name }) => name)),
    'call-flags': wrap(offered(line.callFlags)),
    'first-flags': list('flags', offered(line.firstFlags)),
    'after-command': line.commands.flatMap(({ name, words, flags }) =>
      arm(
        [name],
        [
          ...(words.length === 0
            ? []
            : list(
                'words',
                words.map((word) => word.name),
              )),
          ...list('flags', offered(flags)),
        ],
      ),
    ),
    'after-operation': operationArms(line),
    'after-flag': flagArms(line),
  });
