import { isDeepStrictEqual } from 'node:util';
import type { JournalCall } from '../journal/journal.ts';
import type { CallResult, Line } from './line.ts';
import { reportReplay } from './report.ts';

/**
 * A token that completed before was sent again. The same result: the service replayed it. No result: the
 * journal knows it. Another result: the service had forgotten the token earlier than it says, and did the work
 * a second time; then the report must not say that nothing happened.
 */
export const asRepeated = (line: Line, before: JournalCall, now: CallResult): CallResult => {
  const { report } = now;
  if (report.response === undefined) {
    return { report: reportReplay(line, before, 'completed-in-journal', report.attempts) };
  }
  return sameResult(before.report?.response, report.response)
    ? {
        ...now,
        report: { ...report, status: 'replayed', source: 'service', evidence: 'service-answered-again' },
      }
    : { ...now, report: { ...report, status: 'fresh', evidence: 'service-forgot-token' } };
};

/** Whether two answers say the same; a replay has a new RequestId. */
const sameResult = (before: unknown, now: unknown): boolean =>
  isDeepStrictEqual(withoutRequestId(before), withoutRequestId(now));

const withoutRequestId = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? { ...answer, RequestId: null } : answer;
