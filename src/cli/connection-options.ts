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

/** Gives a command that is no operation the options of a connection. */
export const addConnectionOptions = (command: Command, language: Language): Command => {
  for (const { flags, about, hidden } of callOptions) {
    if (!connectionFlags.has(flags.split(' ')[0] ?? '')) continue;
    command.addOption(new Option(flags, about[language]).hideHelp(hidden === true));
  }
  return command;
};
