import { Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import type { ChangeOptions } from './configure/change.ts';
import type { ListOptions } from './configure/list.ts';
import * as say from './configure/text.ts';

/** `ess configure`: settings of this user, asked for on a terminal or changed one by one. */
export const configureCommand = (context: Context): Command => {
  const { language } = context;
  const withProfile = (command: Command): Command =>
    command.option('--profile <name>', say.option.profile[language]);
  const command = withProfile(new Command('configure'))
    .description(say.about.configure[language])
    .addHelpText('after', `\n${say.secrets[language]}`)
    .action(async (options: ChangeOptions) =>
      (await import('./configure/wizard.ts')).runWizard(options, context),
    );
  const below = (usage: string, about: keyof typeof say.about): Command =>
    withProfile(command.command(usage)).description(say.about[about][language]);

  below('list', 'list')
    .addOption(
      new Option('--output <format>', say.option.output[language]).choices(['text', 'json']).default('text'),
    )
    .action(async (_: ListOptions, self: Command) =>
      (await import('./configure/list.ts')).list(self.optsWithGlobals(), context),
    );
  below('get <name>', 'get').action(async (name: string, _: ChangeOptions, self: Command) =>
    (await import('./configure/list.ts')).get(name, self.optsWithGlobals(), context),
  );
  below('set <name> <value>', 'set').action(
    async (name: string, value: string, _: ChangeOptions, self: Command) =>
      (await import('./configure/change.ts')).set(name, value, self.optsWithGlobals(), context),
  );
  below('unset [name]', 'unset').action(async (name: string | undefined, _: ChangeOptions, self: Command) =>
    (await import('./configure/change.ts')).unset(name, self.optsWithGlobals(), context),
  );
  command
    .command('path')
    .description(say.about.path[language])
    .action(async () => (await import('./configure/change.ts')).printPath(context));
  return command;
};
