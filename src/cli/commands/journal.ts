import { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addConnectionOptions } from '../connection-options.ts';
import type { CloseOptions } from './journal/close.ts';
import type { FilterOptions } from './journal/filter.ts';
import * as say from './journal/help-text.ts';
import type { PlaceOptions } from './journal/place.ts';
import type { ResumeOptions } from './journal/resume.ts';

/** `ess journal …`: what was called, what is open, and the care of the record itself. */
export const journalCommand = (context: Context): Command => {
  const command = new Command('journal').description(say.about.journal[context.language]);
  addViews(command, context);
  addCare(command, context);
  return command;
};

const addViews = (command: Command, context: Context): void => {
  const { language } = context;
  const sub = (name: string, about: (typeof say.about)[keyof typeof say.about]): Command =>
    withPlace(command.command(name), context).description(about[language]);

  withOutput(withFilter(sub('list', say.about.list), context), context)
    .option('--limit <n>', say.option.limit[language], '50')
    .option('--page <cursor>', say.option.page[language])
    .action(
      async (options: FilterOptions & PlaceOptions & { limit: string; page?: string; output: string }) =>
        (await import('./journal/list.ts')).list(options, context),
    );
  withOutput(sub('pending', say.about.pending), context).action(
    async (options: PlaceOptions & { output: string }) =>
      (await import('./journal/list.ts')).pending(options, context),
  );
  addConnectionOptions(sub('resume', say.about.resume).argument('[token]'), language)
    .option('--all', say.option.all[language])
    .action(async (token: string | undefined, options: ResumeOptions) =>
      (await import('./journal/resume.ts')).resume(token, options, context),
    );
  sub('close', say.about.close)
    .argument('<token>')
    .option('--note <text>', say.option.note[language])
    .action(async (token: string, options: CloseOptions) =>
      (await import('./journal/close.ts')).close(token, options, context),
    );
  withOutput(sub('show', say.about.show).argument('<token>'), context).action(
    async (token: string, options: PlaceOptions & { output: string }) =>
      (await import('./journal/show.ts')).show(token, options, context),
  );
  withOutput(sub('diff', say.about.diff).argument('<token>').argument('<other...>'), context)
    .usage('[options] <token> <other-token | operation [flags…]>')
    .allowUnknownOption()
    .action(async (token: string, other: string[], options: PlaceOptions & { output: string }) =>
      (await import('./journal/diff.ts')).diff(token, other, options, context),
    );
  sub('ids', say.about.ids)
    .argument('<name>')
    .argument('[prefix]', '', '')
    .action(async (name: string, prefix: string, options: PlaceOptions) =>
      (await import('./journal/ids.ts')).ids(name, prefix, options, context),
    );
  withFilter(sub('export', say.about.export), context).action(async (options: FilterOptions & PlaceOptions) =>
    (await import('./journal/export.ts')).exportCalls(options, context),
  );
};

const addCare = (command: Command, context: Context): void => {
  const { language } = context;
  withPlace(command.command('prune'), context)
    .description(say.about.prune[language])
    .requiredOption('--older-than <duration>', say.option.olderThan[language])
    .action(async (options: PlaceOptions & { olderThan: string }) =>
      (await import('./journal/prune.ts')).prune(options, context),
    );
  withPlace(command.command('verify'), context)
    .description(say.about.verify[language])
    .option('--put-aside', say.option.putAside[language])
    .action(async (options: PlaceOptions & { putAside?: boolean }) =>
      (await import('./journal/verify.ts')).verify(options, context),
    );
  withPlace(command.command('path'), context)
    .description(say.about.path[language])
    .action(async (options: PlaceOptions) =>
      (await import('./journal/place.ts')).printPlace(options, context),
    );
  withPlace(command.command('init'), context)
    .description(say.about.init[language])
    .action(async (options: PlaceOptions) => (await import('./journal/place.ts')).init(options, context));
};

const withPlace = (command: Command, { language }: Context): Command =>
  command.option('--journal <path|url>', say.option.journal[language]);

const withOutput = (command: Command, { language }: Context): Command =>
  command.option('--output <table|json>', say.option.output[language], 'table');

const withFilter = (command: Command, { language }: Context): Command =>
  command
    .option('--state <state>', say.option.state[language])
    .option('--operation <name>', say.option.operation[language])
    .option('--region-id <id>', say.option.regionId[language])
    .option('--since <time>', say.option.since[language])
    .option('--until <time>', say.option.until[language]);
