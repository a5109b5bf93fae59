import type { CallResult } from '../call/line.ts';
import type { Notice } from '../call/request.ts';
import type { Operation } from '../catalog/types.ts';
import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import type { Format } from '../output/formats.ts';
import { wantsColor } from '../output/paint.ts';
import { retryNotice, statusLine } from '../output/status-line.ts';
import type { Language } from '../text.ts';
import * as say from './text.ts';

/** How a call's result is shown. */
export interface Display {
  readonly format: Format;
  readonly query: string | undefined;
  readonly quiet: boolean;
  readonly elapsedMs: number;
}

/** Response to stdout; status line and error to stderr. */
export const printResult = async (
  { report, body }: CallResult,
  operation: Operation | undefined,
  display: Display,
  { io, env, language }: Context,
): Promise<void> => {
  const line = { color: wantsColor(env, io.stderr), language };
  if (!display.quiet) {
    const resource = resourceOf(report.response, operation?.resource);
    const status = await statusLine(report, { ...line, elapsedMs: display.elapsedMs, resource });
    io.stderr.write(`${status}\n`);
  }
  if (report.error !== undefined) {
    const { errorLines } = await import('../output/error-lines.ts');
    io.stderr.write(`${(await errorLines(report, line)).join('\n')}\n`);
  }
  const { renderResult } = await import('../output/result.ts');
  const text = await renderResult(
    { report, body },
    {
      format: display.format,
      query: display.query,
      pretty: io.stdout.isTTY === true,
      columns: io.stdout.columns,
      language,
    },
  );
  io.stdout.write(text);
};

export type Notify = (notice: Notice) => void;

/** Says on stderr what a person should know while a call is under way. */
export const notifier = (takesToken: boolean, quiet: boolean, { io, language }: Context): Notify => {
  const write = (text: string): void => {
    io.stderr.write(`${text}\n`);
  };
  return (notice) => {
    if (notice.kind === 'journal-failed')
      write(say.journalFailed(reasonOf(notice.error, language))[language]);
    else if (notice.kind === 'unsettled')
      write(say.unsettled(reasonOf(notice.error, language), notice.id)[language]);
    else if (!quiet) write(noticeText(notice, takesToken, language));
  };
};

const noticeText = (
  notice: Exclude<Notice, { kind: 'journal-failed' | 'unsettled' }>,
  takesToken: boolean,
  language: Language,
): string => {
  switch (notice.kind) {
    case 'retry':
      return retryNotice(notice.attempt, { language, token: takesToken });
    case 'resumed':
      return say.resumed(notice.call.intent.id, new Date(notice.call.createdAt).toISOString())[language];
    case 'waiting': {
      const { host = '?', pid = '?' } = notice.call.holder ?? {};
      return say.waiting(host, String(pid))[language];
    }
  }
};

const reasonOf = (error: unknown, language: Language): string =>
  error instanceof EssError ? error.what.map((text) => text[language]).join('; ') : String(error);

/** An error of `ess` itself, with its hint. */
export const printError = async (error: EssError, { io, env, language }: Context): Promise<void> => {
  const { errorLines } = await import('../output/error-lines.ts');
  const lines = await errorLines(error, { color: wantsColor(env, io.stderr), language });
  io.stderr.write(`${lines.join('\n')}\n`);
};

/** A bug: its message; the stack only with `--debug`. */
export const printBug = async (error: unknown, context: Context, debug: boolean): Promise<void> => {
  const message = error instanceof Error ? error.message : String(error);
  await printError(new EssError('usage', say.bug(message), say.bugHint), context);
  if (debug && error instanceof Error) context.io.stderr.write(`${error.stack ?? ''}\n`);
};

const resourceOf = (response: unknown, field: string | undefined): string | undefined => {
  if (field === undefined || typeof response !== 'object' || response === null) return undefined;
  const value: unknown = Object.entries(response).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
};
