import type { CallResult } from '../call/line.ts';
import { mergePages } from '../call/merge-pages.ts';
import { pages } from '../call/pages.ts';
import type { Context } from '../context.ts';
import { wantsColor } from '../output/paint.ts';
import { startProgress } from '../output/progress.ts';
import { exitCodes } from '../report.ts';
import { notifier, printResult } from './print.ts';
import { openSession } from './session.ts';
import { settingsOf } from './target.ts';
import type { OperationCommand } from './understood.ts';

/**
 * `--all`: follows the pages. As NDJSON each page is printed and dropped when it comes; every other format
 * prints one merged answer. A page that brings no result ends it with that page's report and exit code.
 */
export const runPages = async (command: OperationCommand, context: Context): Promise<number> => {
  const { options, settings, target, request } = command;
  const { paging } = request.operation;
  if (paging === undefined) throw new Error(`${request.operation.name} is not paged`);
  const { clock, env, io, signal } = context;
  const quiet = options.quiet === true;
  const started = clock.monotonic();
  const session = await openSession(options, settings, target, context, notifier(false, quiet, context));
  const progress = startProgress(io, {
    text: request.operation.name,
    quiet: quiet || !wantsColor(env, io.stderr),
    clock,
  });
  const print = async (result: CallResult, silent: boolean): Promise<number> => {
    const display = {
      ...settings,
      query: options.query,
      quiet: silent,
      elapsedMs: clock.monotonic() - started,
    };
    await printResult(result, request.operation, display, context);
    if (signal.aborted) throw signal.reason;
    return exitCodes[result.report.status];
  };
  try {
    const streams = settings.format === 'ndjson';
    const kept: CallResult[] = [];
    const callSettings = settingsOf(settings, session.endpoint, '', context);
    for await (const page of pages(request, paging, callSettings, session.world)) {
      if (page.report.response === undefined) return await print(page, quiet);
      if (streams) await print(page, true);
      else kept.push(page);
    }
    progress.stop();
    return streams ? 0 : await print(mergePages(paging.list, kept), quiet);
  } finally {
    progress.stop();
    await session.close();
  }
};
