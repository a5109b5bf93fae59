import { dryRun, dryRunLines } from '../call/dry-run.ts';
import type { Context } from '../context.ts';
import { credentialsOf } from './credentials.ts';
import { endpointOf } from './target.ts';
import type { OperationCommand } from './understood.ts';

/** `--dry-run`: the signed request on stdout. Sends nothing and writes nothing. */
export const runDry = async (command: OperationCommand, context: Context): Promise<number> => {
  const { options, settings, target, request } = command;
  const { io, clock, chance } = context;
  const endpoint = endpointOf(options, settings, request.regionId);
  const credentials = await credentialsOf(options, target, context);
  const run = await dryRun(request, { ...settings, endpoint }, await credentials(), {
    clock,
    chance,
    mask: options.mask === true,
  });
  const text =
    settings.format === 'report'
      ? JSON.stringify(run, null, io.stdout.isTTY === true ? 2 : 0)
      : dryRunLines(run).join('\n');
  io.stdout.write(`${text}\n`);
  return 0;
};
