import { kindOf } from '../catalog/catalog.ts';
import type { Intent, JournalCall } from '../journal/journal.ts';
import { differences } from '../journal/mask.ts';
import type { AttemptRecord, Evidence, Report, ReportError, Status } from '../report.ts';
import type { AttemptsEnd } from '../transport/attempts.ts';
import type { Judgement } from '../transport/classify.ts';
import { conclude } from './conclude.ts';
import { hintFor } from './hints.ts';
import type { CallResult, Line } from './line.ts';
import * as say from './text.ts';

/** What the attempts' end is read with. */
export interface Background {
  readonly earlierMayHaveRun: boolean;
  readonly freshEvidence: Evidence;
}

/** The report of a call whose attempts have ended. */
export const reportAttempts = async (
  line: Line,
  end: AttemptsEnd,
  background: Background,
): Promise<CallResult> => {
  const { operation, apiVersion } = line.call.request;
  const conclusion = conclude({
    ...background,
    ...end,
    operation: operation.name,
    kind: kindOf(operation, apiVersion),
    errorLayer: await layerOf(end.last),
  });
  const { last } = end;
  const result = last.outcome === 'answered' ? { response: last.result } : {};
  const success = conclusion.status === 'recovered' || last.outcome === 'answered';
  const report: Report = {
    ...head(line, conclusion, end.attempts),
    ...(last.requestId === undefined ? {} : { requestId: last.requestId }),
    ...result,
    ...(success ? {} : { error: errorOf(line, conclusion.status, last) }),
  };
  return last.body === undefined ? { report } : { report, body: last.body };
};

/** A token that completed before, answered by the journal: nothing was sent, or no answer came. */
export const reportReplay = (
  line: Line,
  call: JournalCall,
  evidence: Evidence,
  attempts: readonly AttemptRecord[] = [],
): Report => ({
  ...head(line, { status: 'replayed', source: 'journal', evidence }, attempts),
  ...(call.report?.requestId === undefined ? {} : { requestId: call.report.requestId }),
  ...(call.report?.response === undefined ? {} : { response: call.report.response }),
});

/** The journal knows the token with other parameters: nothing was sent. */
export const reportJournalMismatch = (line: Line, call: JournalCall, now: Intent): Report => {
  const { language } = line.settings;
  const ending = { status: 'mismatch', code: 'IdempotentParameterMismatch' } as const;
  return {
    ...head(line, { status: 'mismatch', evidence: 'journal-mismatch' }, []),
    error: {
      code: ending.code,
      message: say.usedBefore(call)[language],
      hint: hintFor(ending, line)[language],
      differences: differences(call.intent, now),
    },
  };
};

/** Another live process holds the token, and the deadline came first. */
export const reportHeld = (line: Line, call: JournalCall): Report => {
  const { language } = line.settings;
  const ending = { status: 'in-progress', code: 'TokenInUse' } as const;
  return {
    ...head(line, { status: 'in-progress', evidence: 'held-by-live-process' }, []),
    error: {
      code: ending.code,
      message: say.heldBy(call)[language],
      hint: hintFor(ending, line)[language],
    },
  };
};

const head = (
  { call, settings, token }: Line,
  conclusion: Pick<Report, 'status' | 'evidence' | 'source'>,
  attempts: readonly AttemptRecord[],
): Report => ({
  operation: call.request.operation.name,
  apiVersion: call.request.apiVersion,
  regionId: call.request.regionId,
  endpoint: settings.endpoint.name,
  ...conclusion,
  ...(token === undefined ? {} : { clientToken: token.token, tokenSource: token.source }),
  fingerprint: call.fingerprint,
  attempts,
});

const errorOf = (line: Line, status: Status, last: Judgement): ReportError => {
  const { language } = line.settings;
  const code = last.code ?? (last.outcome === 'unreadable' ? 'UnreadableAnswer' : 'NoAnswer');
  return {
    code,
    message: last.message || say.noMessage(last)[language],
    ...(last.requestId === undefined ? {} : { requestId: last.requestId }),
    ...(last.httpStatus === undefined ? {} : { httpStatus: last.httpStatus }),
    hint: hintFor({ status, code }, line)[language],
  };
};

/** The layer that an error code belongs to; the table of codes is loaded only when there is one. */
const layerOf = async ({
  outcome,
  code,
}: Judgement): Promise<'gateway' | 'idempotency' | 'ess' | undefined> => {
  if (outcome !== 'refused' || code === undefined) return undefined;
  const { findError } = await import('../catalog/errors.ts');
  return findError(code)?.layer;
};
