import { Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import type { CallOptions } from '../call-options.ts';
import { addConnectionOptions } from '../connection-options.ts';
import * as say from './doctor/text.ts';

/** `ess doctor`: whether everything that a call needs is there, and what to do where it is not. */
export const doctorCommand = (context: Context): Command =>
  addConnectionOptions(new Command('doctor'), context.language)
    .description(say.about[context.language])
    .addOption(new Option('--journal <path|url>', say.journalOption[context.language]))
    .action(async (given: CallOptions) => (await import('./doctor/run.ts')).runDoctor(given, context));
