import type { CallResult } from '../../../call/line.ts';
import { resumeCall } from '../../../call/resume.ts';
import { loadOperation } from '../../../catalog/catalog.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { exitCodes } from '../../../report.ts';
import type { CallOptions } from '../../call-options.ts';
import { readConnection } from '../../call-settings.ts';
import { Ended } from '../../ended.ts';
import { notifier, printError, printResult } from '../../print.ts';
import { withEnvironment } from '../../read-options.ts';
import { findTarget, openSession, settingsOf } from '../../session.ts';
import { findCalls } from './find.ts';
import { pendingCalls } from './list.ts';
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
  const options = withEnvironment(given, context.env);
  const calls = await chosenCalls(token, given, context);
  let gravest = 0;
  for (const call of calls) {
    if (context.signal.aborted) throw context.signal.reason;
    gravest = Math.max(gravest, await resumeOne(call, options, given.all === true, context));
  }
  if (gravest !== 0) throw new Ended(gravest);
};

const chosenCalls = async (
  token: string | undefined,
  options: ResumeOptions,
  context: Context,
): Promise<readonly JournalCall[]> => {
  if ((token === undefined) === (options.all !== true)) throw new EssError('usage', say.tokenOrAll);
  if (token === undefined) return await pendingCalls(options, context);
  const [newest] = await findCalls(token, options, context);
  return [newest];
};

const resumeOne = async (
  call: JournalCall,
  options: CallOptions,
  goOn: boolean,
  context: Context,
): Promise<number> => {
  const { intent } = call;
  const quiet = options.quiet === true;
  const place =
    intent.endpoint === 'local' ? { local: true } : { endpoint: intent.endpoint, allowHttp: true };
  const { settings } = readConnection(options);
  const target = await findTarget({ ...options, ...place }, intent.regionId, context);
  const notify = notifier(intent.tokenSource !== undefined, quiet, context);
  const started = context.clock.monotonic();
  try {
    const session = await openSession(
      { ...options, ...place },
      settings,
      { ...target, regionId: intent.regionId },
      context,
      notify,
    );
    try {
      const callSettings = settingsOf(settings, session.endpoint, intent.by.command, context);
      const result = await resumeCall(call, callSettings, session.world);
      return await print(result, options, context.clock.monotonic() - started, context);
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!goOn || !(error instanceof EssError)) throw error;
    await printError(error, context);
    return error.category === 'usage' ? 2 : 3;
  }
};

const print = async (
  result: CallResult,
  options: CallOptions,
  elapsedMs: number,
  context: Context,
): Promise<number> => {
  const { settings } = readConnection(options);
  const operation = await loadOperation(result.report.operation);
  const display = { ...settings, query: options.query, quiet: options.quiet === true, elapsedMs };
  await printResult(result, operation, display, context);
  return exitCodes[result.report.status];
};
