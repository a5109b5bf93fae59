import { kindOf } from '../catalog/catalog.ts';
import type { Intent, JournalAttempt, JournalCall } from '../journal/journal.ts';
import { differences } from '../journal/mask.ts';
import { type AttemptRecord, type Evidence, exitCodes, type Report, type ReportError } from '../report.ts';
import type { Judgement } from '../transport/classify.ts';
import { type Conclusion, conclude, type Facts } from './conclude.ts';

import { hintFor } from './hints.ts';
import type { CallResult, Line } from './line.ts';
import { mayArriveLate } from './remembered.ts';
import * as say from './text.ts';
import type { GuardedEnd } from './verdict.ts';

/** What the attempts' end is read with: see Facts. */
export interface Background extends Pick<Facts, 'earlierMayHaveRun' | 'freshEvidence'> {
  /** Attempts of other processes that the journal knows. */
  readonly earlierAttempts: readonly JournalAttempt[];
}

/** The report of a call whose attempts have ended. */
export const reportAttempts = async (
  line: Line,
  end: GuardedEnd,
  { earlierAttempts, ...background }: Background,
): Promise<CallResult> => {
  const { operation, apiVersion } = line.call.request;
  const conclusion = conclude({
    ...background,
    ...end,
    operation: operation.name,
    kind: kindOf(operation, apiVersion),
    mayArriveLate: mayArriveLate([...earlierAttempts, ...end.attempts], line.world.clock.now()),
    errorLayer: await layerOf(end.last),
  });
  const { last, verdict } = end;
  const found = verdict?.verdict === 'found' ? verdict.response : undefined;
  const response = last?.outcome === 'answered' ? last.result : found;
  const done = exitCodes[conclusion.status] === 0;
  const report: Report = {
    ...head(line, conclusion, end.attempts),
    ...(verdict === undefined ? {} : { guarded: true as const }),
    ...(last?.requestId === undefined ? {} : { requestId: last.requestId }),
    ...(response === undefined ? {} : { response }),
    ...(done ? {} : { error: errorOf(line, conclusion, last) }),
  };
  return last?.body === undefined ? { report } : { report, body: last.body };
};

/** What `fresh` rests on; `givenToken`: how far a token can be trusted that was not minted here. */
export const freshEvidence = (
  { call, token }: Line,
  givenToken: 'first-use-in-journal' | 'no-journal',
): Evidence => {
  if (token === undefined) {
    const kind = kindOf(call.request.operation, call.request.apiVersion);
    return kind === 'repeatable' ? 'repeatable-operation' : 'answered-without-repeat';
  }
  return token.source === 'minted' ? 'token-minted-here' : givenToken;
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

const errorOf = (line: Line, { status, evidence }: Conclusion, last: Judgement | undefined): ReportError => {
  const { language } = line.settings;
  const code = last?.code ?? (last?.outcome === 'unreadable' ? 'UnreadableAnswer' : 'NoAnswer');
  return {
    code,
    message: last?.message || say.noMessage(last)[language],
    ...(last?.requestId === undefined ? {} : { requestId: last.requestId }),
    ...(last?.httpStatus === undefined ? {} : { httpStatus: last.httpStatus }),
    hint: hintFor({ status, code, evidence }, line)[language],
  };
};

/** The layer that an error code belongs to; the table of codes is loaded only when there is one. */
const layerOf = async (last: Judgement | undefined): Promise<Facts['errorLayer']> => {
  if (last?.outcome !== 'refused' || last.code === undefined) return undefined;
  const { findError } = await import('../catalog/errors.ts');
  return findError(last.code)?.layer;
};
