import { isFlaw } from '../../../batch/plan/step.ts';
import { dryRun } from '../../../call/dry-run.ts';
import type { Context } from '../../../context.ts';
import { credentialsOf } from '../../credentials.ts';
import { endpointOf, settingsOf } from '../../target.ts';
import { print } from '../print.ts';
import type { Batch } from './batch.ts';

/**
 * `--dry-run`: every call of the plan as NDJSON, with its token and its signed URL. A value that is another
 * step's result stands there as it is written in the plan. Nothing is sent or written.
 */
export const listCalls = async (batch: Batch, context: Context): Promise<void> => {
  const { plan, ledger, reader, options, settings, target } = batch;
  const { io, clock, chance, signal } = context;
  const credentials = await credentialsOf(options, target, context);
  for await (const entry of plan.entries()) {
    signal.throwIfAborted();
    if (isFlaw(entry) || ledger.flawAt(entry.line) !== undefined) continue;
    const request = await reader.request({ ...entry, needs: [] });
    const endpoint = endpointOf(options, settings, request.regionId);
    const { method, url, body, clientToken, tokenSource } = await dryRun(
      request,
      settingsOf(settings, endpoint, '', context),
      await credentials(),
      { clock, chance, mask: options.mask === true },
    );
    const line = {
      ...{ step: entry.id, operation: request.operation.name },
      ...(clientToken !== undefined && { clientToken, tokenSource }),
      ...(entry.needs.length > 0 && { needs: entry.needs }),
      ...{ method, url, body },
    };
    await print(`${JSON.stringify(line)}\n`, io.stdout);
  }
};
