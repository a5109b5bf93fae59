import { EssError } from '../errors.ts';
import type { Difference, Report, ReportError } from '../report.ts';
import type { Text } from '../text.ts';
import { explainEvidence } from './explain.ts';
import { loadPaint, type Paint } from './paint.ts';
import type { LineOptions } from './status-line.ts';
import { cut, displayWidth, pad, printable } from './terminal.ts';
import { error, faults, hint, notSent } from './text.ts';

/**
 * The lines on stderr for what went wrong, without line ends.
 *
 * A report with an error: what happened, the service's code and RequestId, what the call's status rests on,
 * the parameters that changed, and what to do next; none when the report has no error. An error of `ess`
 * itself: what happened, as a list when it is several faults, and what to do next.
 */
export const errorLines = async (failure: Report | EssError, options: LineOptions): Promise<string[]> => {
  const paint = await loadPaint(options.color);
  const say = (text: Text): string => text[options.language];
  if (failure instanceof EssError) return faultLines(failure, say, paint);
  return failure.error === undefined ? [] : reportLines(failure, failure.error, say, paint);
};

type Say = (text: Text) => string;

const reportLines = (report: Report, failure: ReportError, say: Say, paint: Paint): string[] => [
  ...hanging(paint('bad', say(error)), failure.message),
  `  ${paint('faint', origin(failure))}`,
  `  ${say(explainEvidence(report.evidence))}`,
  ...differenceLines(failure.differences ?? [], say),
  ...hanging(paint('strong', say(hint)), failure.hint),
];

const faultLines = (fault: EssError, say: Say, paint: Paint): string[] => {
  const [first, ...others] = fault.what.map(say);
  const label = paint('bad', say(error));
  return [
    ...(others.length === 0 ? hanging(label, first ?? '') : [`${label}${say(faults(fault.what.length))}`]),
    ...(others.length === 0 ? [] : fault.what.flatMap((what) => hanging('  - ', say(what), '    '))),
    ...(fault.hint === undefined ? [] : hanging(paint('strong', say(hint)), say(fault.hint))),
  ];
};

/** A text whose further lines stand under the first. */
const hanging = (label: string, text: string, indent = '  '): string[] =>
  text.split('\n').map((line, index) => `${index === 0 ? label : indent}${printable(line)}`);

const origin = ({ code, httpStatus, requestId }: ReportError): string => {
  const status = httpStatus === undefined ? '' : ` (HTTP ${httpStatus})`;
  return printable(`${code}${status}${requestId === undefined ? '' : `  RequestId ${requestId}`}`);
};

/** Parameter, value before, value now: one line each, in columns. */
const differenceLines = (differences: readonly Difference[], say: Say): string[] => {
  const shown = (value: string | null): string =>
    cut(value === null ? say(notSent) : printable(value), widestValue);
  const rows = differences.map(
    ({ parameter, before, now }) => [parameter, shown(before), shown(now)] as const,
  );
  const nameWidth = Math.max(0, ...rows.map(([name]) => displayWidth(name)));
  const beforeWidth = Math.max(0, ...rows.map(([, before]) => displayWidth(before)));
  return rows.map(([name, before, now]) => `  ${pad(name, nameWidth)}  ${pad(before, beforeWidth)} → ${now}`);
};

const widestValue = 60;
