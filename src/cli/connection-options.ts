import { type Command, Option } from 'commander';
import type { Language } from '../text.ts';
import { callOptions } from './call-options.ts';

/** The call options that say where and how requests are made. */
const connectionFlags = new Set([
  '--region-id',
  '--region',
  '--output',
  '--query',
  '--quiet',
  '--debug',
  '--local',
  '--profile',
  '--endpoint',
  '--endpoint-type',
  '--allow-http',
  '--api-version',
  '--signature',
  '--max-attempts',
  '--deadline',
  '--connect-timeout',
  '--read-timeout',
]);

/** What a plan prints is fixed; its calls are recorded. */
const batchFlags = new Set([
  ...connectionFlags,
  ...['--dry-run', '--mask', '--no-validate', '--journal', '--no-journal', '--replay', '--token-retention'],
]);
for (const flag of ['--output', '--query']) batchFlags.delete(flag);

/** Gives a command that is no operation the options of a connection. */
export const addConnectionOptions = (command: Command, language: Language): Command =>
  addCallOptions(command, language, connectionFlags);

/** Gives a command that makes many calls the options that these have in common. */
export const addBatchOptions = (command: Command, language: Language): Command =>
  addCallOptions(command, language, batchFlags);

const addCallOptions = (command: Command, language: Language, wanted: ReadonlySet<string>): Command => {
  for (const { flags, about, hidden } of callOptions) {
    if (!wanted.has(flags.split(' ')[0] ?? '')) continue;
    command.addOption(new Option(flags, about[language]).hideHelp(hidden === true));
  }
  return command;
};
