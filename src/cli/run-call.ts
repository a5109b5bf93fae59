import { runCall } from '../call/call.ts';
import type { CallSettings } from '../call/request.ts';
import { takesToken } from '../catalog/catalog.ts';
import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import { wantsColor } from '../output/paint.ts';
import { startProgress } from '../output/progress.ts';
import { exitCodes } from '../report.ts';
import { startedBy } from '../wait/condition.ts';
import { waitFor } from '../wait/wait.ts';
import { parseDuration } from './duration.ts';
import { warningsOf } from './parameters/check.ts';
import { notifier, printResult } from './print.ts';
import { openSession, type Session } from './session.ts';
import { settingsOf } from './target.ts';
import * as say from './text.ts';
import type { OperationCommand } from './understood.ts';

/**
 * Makes the call, prints what came of it, and with `--wait` waits for what it started. `written` is the
 * command line as the journal may keep it. Resolves to the exit code.
 */
export const runWet = async (
  command: OperationCommand,
  written: string,
  context: Context,
): Promise<number> => {
  const { operation, apiVersion } = command.request;
  const notify = notifier(takesToken(operation, apiVersion), command.options.quiet === true, context);
  const startedAt = context.clock.monotonic();
  const session = await openSession(command.options, command.settings, command.target, context, notify);
  try {
    return await callAndPrint(command, written, session, startedAt, context);
  } finally {
    await session.close();
  }
};

const callAndPrint = async (
  command: OperationCommand,
  written: string,
  session: Session,
  startedAt: number,
  context: Context,
): Promise<number> => {
  const { options, settings, request } = command;
  const { clock, env, io, signal, language } = context;
  const quiet = options.quiet === true;
  const started = clock.monotonic();
  if (!quiet) {
    for (const warning of warningsOf(request.operation, request.apiVersion, request.parameters)) {
      io.stderr.write(`${warning[language]}\n`);
    }
  }
  const callSettings = settingsOf(settings, session.endpoint, written, context, startedAt);
  const progress = startProgress(io, {
    text: request.operation.name,
    quiet: quiet || !wantsColor(env, io.stderr),
    clock,
  });
  const result = await runCall(request, callSettings, session.world).finally(() => {
    progress.stop();
  });
  const elapsedMs = clock.monotonic() - started;
  await printResult(
    result,
    request.operation,
    { ...settings, query: options.query, quiet, elapsedMs },
    context,
  );
  if (signal.aborted) throw signal.reason;
  const exitCode = exitCodes[result.report.status];
  if (exitCode === 0 && options.wait === true) {
    await waitForStarted(command, result.report.response, callSettings, session, context);
  }
  return exitCode;
};

/** Waits for what the call started. Throws an EssError `wait` when that failed or the time was up. */
const waitForStarted = async (
  { options, request }: OperationCommand,
  response: unknown,
  callSettings: CallSettings,
  session: Session,
  context: Context,
): Promise<void> => {
  const groupId = request.parameters.ScalingGroupId;
  const condition = startedBy(response, typeof groupId === 'string' ? groupId : undefined);
  if (condition === undefined) return;
  const { clock, env, io, language, signal } = context;
  const progress = startProgress(io, {
    text: say.waitingFor[language],
    quiet: options.quiet === true || !wantsColor(env, io.stderr),
    clock,
  });
  const end = await waitFor(condition, request, callSettings, session.world, {
    timeoutMs: parseDuration(options.timeout ?? '10m') ?? 0,
    onProgress: (text) => {
      progress.update(text[language]);
    },
  }).finally(() => {
    progress.stop();
  });
  if (signal.aborted) throw signal.reason;
  if (end.state !== 'reached')
    throw new EssError('wait', end.text, say.waitEnded(end.state, { ofCall: true }));
  if (options.quiet !== true) io.stderr.write(`${end.text[language]}\n`);
};
