import { type Ledger, openLedger } from '../../../batch/ledger.ts';
import { openPlan } from '../../../batch/plan/open.ts';
import { survey } from '../../../batch/survey.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Text } from '../../../text.ts';
import type { CallOptions } from '../../call-options.ts';
import { readConnection } from '../../call-settings.ts';
import { configure } from '../../configured.ts';
import { endpointOf, findTarget } from '../../target.ts';
import * as callText from '../../text.ts';
import type { Batch, BatchOptions } from './batch.ts';
import { createReader } from './reader.ts';
import * as say from './text.ts';

/**
 * `ess batch <plan>`: checks the whole plan, then makes its calls, or lists them. Throws an EssError `usage` for
 * a plan that must not be done, and `Ended` with the gravest exit code of its steps.
 */
export const runBatch = async (
  path: string,
  given: BatchOptions & CallOptions,
  written: string,
  context: Context,
): Promise<void> => {
  const configured = await configure(given, context);
  const { options } = configured;
  const { settings, apiVersion } = readConnection(configured);
  const { regionId, ...target } = findTarget(configured, undefined);
  if (regionId === undefined) throw new EssError('usage', callText.noRegion);
  const plan = await openPlan({
    ...{ path, format: given.format, name: given.planName },
    stdin: context.io.stdin,
  });
  const ledger = openLedger();
  try {
    const reader = createReader({
      ...{ plan, apiVersion, regionId, validate: options.validate !== false },
      checkRegion: (region) => {
        if (options.local !== true) endpointOf(options, settings, region);
      },
    });
    const steps = await survey(plan, ledger, reader.check, context.signal);
    refuseFlawed(steps, ledger, given.onError);
    const batch: Batch = {
      ...{ plan, ledger, steps, reader, given, options, settings, written },
      target: { ...target, regionId },
    };
    if (options.dryRun === true) await (await import('./dry-run.ts')).listCalls(batch, context);
    else await (await import('./make-calls.ts')).makeCalls(batch, context);
  } finally {
    ledger.close();
    await plan.close();
  }
};

const mostShown = 20;

const refuseFlawed = (steps: number, ledger: Ledger, onError: BatchOptions['onError']): void => {
  if (steps === 0) throw new EssError('usage', say.emptyPlan);
  if (ledger.flawed() === 0 || (onError === 'continue' && ledger.flawed() < steps)) return;
  const shown: Text[] = [];
  let count = 0;
  for (const { line, id, faults } of ledger.flaws()) {
    for (const fault of faults) {
      count += 1;
      if (shown.length < mostShown) shown.push(say.onLine(line, id, fault));
    }
  }
  if (count > mostShown) shown.push(say.moreFlaws(count - mostShown));
  throw new EssError('usage', shown, say.flawedHint);
};
