import { Command, Option } from 'commander';
import { planFormats } from '../../batch/plan/open.ts';
import type { Context } from '../../context.ts';
import { EssError } from '../../errors.ts';
import type { CallOptions } from '../call-options.ts';
import { addBatchOptions } from '../connection-options.ts';
import * as callText from '../text.ts';
import type { BatchOptions } from './batch/batch.ts';
import * as say from './batch/text.ts';

/** `ess batch <plan>`: makes the calls of a plan; `ess batch status`: what the journal knows of one. */
export const batchCommand = (context: Context): Command => {
  const { language } = context;
  const command = new Command('batch')
    .description(say.about.batch[language])
    // The options of `status` are its own.
    .enablePositionalOptions()
    .argument('<plan>', say.about.plan[language])
    .option('--plan-name <name>', say.option.planName[language])
    .addOption(new Option('--format <format>', say.option.format[language]).choices(planFormats))
    .option('--concurrency <n>', say.option.concurrency[language], countOf, 8)
    .option('--rate <calls/s>', say.option.rate[language], rateOf)
    .addOption(
      new Option('--on-error <what>', say.option.onError[language])
        .choices(['stop', 'continue'])
        .default('stop'),
    )
    .addHelpText('after', `\n${say.steps[language]}`);
  addBatchOptions(command, language).action(async (plan: string, options: BatchOptions & CallOptions) => {
    const { runBatch } = await import('./batch/run.ts');
    await runBatch(plan, options, writtenCommand(command), context);
  });
  command
    .command('status')
    .description(say.about.status[language])
    .requiredOption('--plan-name <name>', say.option.planName[language])
    .option('--journal <path|url>', callText.option.journal[language])
    .option('--output <table|json>', say.option.output[language], 'table')
    .action(async (options: { planName: string; journal?: string; output: string }) =>
      (await import('./batch/status.ts')).status(options, context),
    );
  return command;
};

const countOf = (given: string): number => {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new EssError('usage', callText.notCount('--concurrency', given));
};

const rateOf = (given: string): number => {
  if (/^\d+(?:\.\d+)?$/.test(given) && Number(given) > 0) return Number(given);
  throw new EssError('usage', say.notRate(given));
};

/** The command line as it is typed again, for the journal and for whoever continues. */
const writtenCommand = (command: Command): string => {
  const flags = command.options.flatMap((option) => {
    if (command.getOptionValueSource(option.attributeName()) !== 'cli') return [];
    const value: unknown = command.getOptionValue(option.attributeName());
    if (option.negate !== (value === false)) return [];
    return typeof value === 'boolean' ? [option.long ?? ''] : [option.long ?? '', quoted(String(value))];
  });
  return ['ess batch', ...command.args.map(quoted), ...flags].join(' ');
};

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
