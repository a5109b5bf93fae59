import { Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { type CallOptions, callOptions } from '../call-options.ts';
import * as say from './doctor/text.ts';

/** The call options that change what is looked at. */
const lookedAt = new Set([
  '--region-id',
  '--profile',
  '--endpoint',
  '--endpoint-type',
  '--allow-http',
  '--local',
  '--journal',
  '--debug',
]);

/** `ess doctor`: whether everything that a call needs is there, and what to do where it is not. */
export const doctorCommand = (context: Context): Command => {
  const { language } = context;
  const command = new Command('doctor').description(say.about[language]);
  for (const { flags, about } of callOptions) {
    if (lookedAt.has(flags.split(' ')[0] ?? '')) command.addOption(new Option(flags, about[language]));
  }
  return command
    .addOption(
      new Option('--output <format>', say.outputOption[language]).choices(['text', 'json']).default('text'),
    )
    .action(async (given: CallOptions) => (await import('./doctor/run.ts')).runDoctor(given, context));
};
