import { Command } from 'commander';
import { tokenFault, tokenFromSeed } from '../../call/client-token.ts';
import { loadOperation } from '../../catalog/catalog.ts';
import type { Context } from '../../context.ts';
import { EssError } from '../../errors.ts';
import * as say from './text.ts';

/** `ess token new | derive | check`: client tokens for scripts, by the same rules as calls. */
export const tokenCommand = (context: Context): Command => {
  const { io, chance, language } = context;
  const command = new Command('token').description(say.token.about[language]);
  command
    .command('new')
    .description(say.token.create[language])
    .action(() => {
      io.stdout.write(`${chance.uuid()}\n`);
    });
  command
    .command('derive')
    .description(say.token.derive[language])
    .requiredOption('--operation <name>', say.token.operation[language])
    .requiredOption('--region-id <id>', say.token.region[language])
    .requiredOption('--seed <text>', say.token.seed[language])
    .action(async (options: { operation: string; regionId: string; seed: string }) => {
      io.stdout.write(`${await derive(options)}\n`);
    });
  command
    .command('check')
    .argument('<token>')
    .description(say.token.check[language])
    .action((token: string) => {
      const fault = tokenFault(token);
      if (fault !== undefined) throw new EssError('usage', fault, say.token.checkHint);
      io.stdout.write(`${say.token.usable(token.length)[language]}\n`);
    });
  return command;
};

const derive = async (options: { operation: string; regionId: string; seed: string }): Promise<string> => {
  const operation = await loadOperation(options.operation);
  if (operation === undefined) throw new EssError('usage', say.token.noOperation(options.operation));
  return await tokenFromSeed({ operation: operation.name, regionId: options.regionId }, options.seed);
};
