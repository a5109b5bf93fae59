import { type Command, CommanderError } from 'commander';
import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import { Ended } from './ended.ts';
import * as say from './text.ts';

/**
 * Runs a commander command on the context's streams. Commander's own complaints (unknown option, missing
 * argument) become an EssError `usage`; help and version end with 0.
 */
export const runCommand = async (
  command: Command,
  args: readonly string[],
  { io }: Context,
): Promise<number> => {
  settle(command, io);
  try {
    await command.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Ended) return error.exitCode;
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const message = error.code === 'commander.help' ? say.subcommandMissing : say.commandLine(error.message);
    throw new EssError('usage', message, say.commandHint(pathOf(command)), error);
  }
};

/** Streams and error handling of a command and of all below it. */
const settle = (command: Command, io: Context['io']): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    // What goes wrong is said once, by `main`.
    writeErr: () => undefined,
  });
  for (const below of command.commands) settle(below, io);
};

const pathOf = (command: Command): string => `ess ${command.name()}`;
