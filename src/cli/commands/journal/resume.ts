import { resumeCall } from '../../../call/resume.ts';
import { loadOperation } from '../../../catalog/catalog.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { CallPage } from '../../../journal/archive.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { exitCodes } from '../../../report.ts';
import type { CallOptions } from '../../call-options.ts';
import { readConnection } from '../../call-settings.ts';
import { type Configured, configure } from '../../configured.ts';
import { Ended } from '../../ended.ts';
import { notifier, printError, printResult } from '../../print.ts';
import { openSession } from '../../session.ts';
import { findTarget, settingsOf } from '../../target.ts';
import { findCalls } from './find.ts';
import { pendingCalls } from './list.ts';
import { refuseDamage } from './place.ts';
import * as say from './text.ts';

export type ResumeOptions = CallOptions & { readonly all?: boolean; readonly journal?: string };

/**
 * `ess journal resume [<token>|--all]`: brings unfinished calls to their end, each under its own token. Ends
 * with the gravest exit code; with `--all`, one that can't be resumed does not keep the others from it.
 */
export const resume = async (
  token: string | undefined,
  given: ResumeOptions,
  context: Context,
): Promise<void> => {
  const configured = await configure(given, context);
  const { calls, damaged } = await chosenCalls(token, given, context);
  if (calls.length === 0) context.io.stderr.write(`${say.nothingPending[context.language]}\n`);
  let gravest = 0;
  for (const call of calls) {
    if (context.signal.aborted) throw context.signal.reason;
    gravest = Math.max(gravest, await resumeOne(call, configured, given.all === true, context));
  }
  if (gravest !== 0) throw new Ended(gravest);
  refuseDamage(damaged);
};

const chosenCalls = async (
  token: string | undefined,
  options: ResumeOptions,
  context: Context,
): Promise<CallPage> => {
  if ((token === undefined) === (options.all !== true)) throw new EssError('usage', say.tokenOrAll);
  if (token === undefined) return await pendingCalls(options, context);
  const [newest] = await findCalls(token, options, context);
  return { calls: [newest], damaged: [] };
};

const resumeOne = async (
  call: JournalCall,
  configured: Configured,
  goOn: boolean,
  context: Context,
): Promise<number> => {
  const { intent } = call;
  const { settings } = readConnection(configured);
  const quiet = configured.options.quiet === true;
  const place =
    intent.endpoint === 'local' ? { local: true } : { endpoint: intent.endpoint, allowHttp: true };
  const options = { ...configured.options, ...place };
  const target = findTarget(configured, intent.regionId);
  const notify = notifier(intent.tokenSource !== undefined, quiet, context);
  const started = context.clock.monotonic();
  try {
    const session = await openSession(
      options,
      settings,
      { ...target, regionId: intent.regionId },
      context,
      notify,
    );
    try {
      const callSettings = settingsOf(settings, session.endpoint, intent.by.command, context, started);
      const result = await resumeCall(call, callSettings, session.world);
      const elapsedMs = context.clock.monotonic() - started;
      const operation = await loadOperation(result.report.operation);
      await printResult(result, operation, { ...settings, query: options.query, quiet, elapsedMs }, context);
      return exitCodes[result.report.status];
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!goOn || !(error instanceof EssError)) throw error;
    await printError(error, context);
    return error.category === 'usage' ? 2 : 3;
  }
};
