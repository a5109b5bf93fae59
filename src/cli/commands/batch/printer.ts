import type { Flaw, Step } from '../../../batch/plan/step.ts';
import type { End } from '../../../batch/run.ts';
import { createTally, type Tally } from '../../../batch/tally.ts';
import type { Context } from '../../../context.ts';
import { errorLines } from '../../../output/error-lines.ts';
import { wantsColor } from '../../../output/paint.ts';
import { startProgress } from '../../../output/progress.ts';
import { orderedReport } from '../../../output/report-json.ts';
import { statusLine } from '../../../output/status-line.ts';
import { exitCodes } from '../../../report.ts';
import type { Language, Text } from '../../../text.ts';
import type { Batch } from './batch.ts';
import { createLineWriter } from './line-writer.ts';
import * as say from './text.ts';

/** What is shown of failures on stderr; all are on stdout. */
const mostErrors = 10;
const progressEveryMs = 100;

/** Prints a batch: a report a step on stdout; on stderr progress, the first failures and a summary. */
export const startPrinter = ({ plan, steps, options, written }: Batch, context: Context) => {
  const { io, env, clock, language, signal } = context;
  const quiet = options.quiet === true;
  const color = wantsColor(env, io.stderr);
  const tally = createTally();
  const started = clock.monotonic();
  const course = (): say.Course => ({
    ...{ tally: tally.now(), steps, elapsedMs: clock.monotonic() - started },
  });
  const progress = startProgress(io, {
    ...{ text: say.progress(course())[language], quiet: quiet || !color, clock },
  });
  const onInterrupt = (): void => {
    if (!quiet) io.stderr.write(`${say.stopping[language]}\n`);
  };
  signal.addEventListener('abort', onInterrupt, { once: true });
  const lines = createLineWriter(io.stdout);
  let shownAt = started;
  let errors = 0;

  return {
    tally: (): Tally => tally.now(),

    print: async (end: End): Promise<void> => {
      tally.add(end);
      const reader = lines.write(JSON.stringify(lineOf(end, language)));
      if (clock.monotonic() - shownAt >= progressEveryMs) {
        shownAt = clock.monotonic();
        progress.update(say.progress(course())[language]);
      }
      if (isFailure(end) && errors <= mostErrors) {
        errors += 1;
        const shown =
          errors <= mostErrors ? await failureLines(end, { color, language }) : [say.moreErrors[language]];
        io.stderr.write(`${shown.join('\n')}\n`);
      }
      // Who reads slowly must not make this process hold what it has to say.
      await reader;
    },

    /** Prints the summary. */
    close: async (): Promise<void> => {
      await lines.flush();
      signal.removeEventListener('abort', onInterrupt);
      progress.stop();
      if (quiet) return;
      const end = course();
      io.stderr.write(`${say.summary(plan.name, end)[language]}\n`);
      if (end.tally.done < steps) io.stderr.write(`${say.continueWith(written)[language]}\n`);
    },
  };
};

const isFailure = (end: End): boolean =>
  end.kind === 'flawed' || (end.kind === 'called' && exitCodes[end.result.report.status] !== 0);

/** What stands on stdout: the report with the step's id, or why there is none. */
const lineOf = (end: End, language: Language): Readonly<Record<string, unknown>> => {
  switch (end.kind) {
    case 'called':
      return { step: end.step.id, ...orderedReport(end.result.report) };
    case 'flawed':
      return notRun(end.flaw, 'StepFlawed', joined(end.flaw.faults), say.flawHint, language);
    case 'blocked':
      return notRun(end.step, 'StepBlocked', say.blockedBy(end.by), say.blockedHint, language);
  }
};

const notRun = (
  { id, line }: Pick<Step | Flaw, 'id' | 'line'>,
  code: string,
  message: Text,
  hint: Text,
  language: Language,
) => ({
  ...(id !== undefined && { step: id }),
  line,
  status: 'not-run',
  error: { code, message: message[language], hint: hint[language] },
});

const joined = (faults: readonly Text[]): Text => ({
  en: faults.map(({ en }) => en).join('; '),
  zh: faults.map(({ zh }) => zh).join('；'),
});

const failureLines = async (
  end: End,
  options: { readonly color: boolean; readonly language: Language },
): Promise<readonly string[]> => {
  if (end.kind === 'called') {
    const { report } = end.result;
    const elapsedMs = report.attempts.reduce(
      (sum, { durationMs, delayMs = 0 }) => sum + durationMs + delayMs,
      0,
    );
    return [
      await statusLine(report, { ...options, elapsedMs, name: end.step.id }),
      ...(await errorLines(report, options)),
    ];
  }
  if (end.kind === 'blocked') return [];
  const { line, id, faults } = end.flaw;
  return faults.map((fault) => say.onLine(line, id, fault)[options.language]);
};
