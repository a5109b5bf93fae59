import { type Command, CommanderError } from 'commander';
import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import { commandLine } from './commander-text.ts';
import { Ended } from './ended.ts';
import { pathOf, speakHelp } from './help/command-help.ts';
import * as say from './text.ts';

/**
 * Runs a commander command on the context's streams. Commander's own complaints (unknown option, missing
 * argument) become an EssError `usage`; help and version end with 0.
 */
export const runCommand = async (
  command: Command,
  args: readonly string[],
  context: Context,
): Promise<number> => {
  settle(command, context);
  try {
    await command.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Ended) return error.exitCode;
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const message = error.code === 'commander.help' ? say.subcommandMissing : commandLine(error.message);
    throw new EssError('usage', message, say.commandHint(`ess ${pathOf(addressed(command, args))}`), error);
  }
};

/** Streams, language and error handling of a command and of all below it. */
const settle = (command: Command, context: Context): void => {
  const { io, language } = context;
  command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    // What goes wrong is said once, by `main`.
    writeErr: () => undefined,
  });
  speakHelp(command, language);
  for (const below of command.commands) settle(below, context);
};

/** The innermost command that the arguments name. */
const addressed = (command: Command, [name, ...args]: readonly string[]): Command => {
  const below = command.commands.find((inner) => inner.name() === name);
  return below === undefined ? command : addressed(below, args);
};
