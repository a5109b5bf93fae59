import type { AttemptRecord, Report, ReportError } from '../report.ts';

/** A report, its keys in the contract's order and without those that are not there. */
export const orderedReport = (report: Report): Readonly<Record<string, unknown>> => ({
  ...ordered(report, reportKeys),
  attempts: report.attempts.map((attempt) => ordered(attempt, attemptKeys)),
  ...(report.error === undefined ? {} : { error: ordered(report.error, errorKeys) }),
});

// Records rather than lists of keys: the compiler refuses one that lacks a key of the report.
const reportKeys: Readonly<Record<keyof Report, true>> = {
  operation: true,
  apiVersion: true,
  regionId: true,
  endpoint: true,
  status: true,
  source: true,
  evidence: true,
  guarded: true,
  clientToken: true,
  tokenSource: true,
  fingerprint: true,
  attempts: true,
  requestId: true,
  response: true,
  error: true,
};

const attemptKeys: Readonly<Record<keyof AttemptRecord, true>> = {
  number: true,
  nonce: true,
  timestamp: true,
  startedAt: true,
  durationMs: true,
  outcome: true,
  httpStatus: true,
  code: true,
  requestId: true,
  delayMs: true,
};

const errorKeys: Readonly<Record<keyof ReportError, true>> = {
  code: true,
  message: true,
  requestId: true,
  httpStatus: true,
  hint: true,
  differences: true,
};

const ordered = <T extends object>(
  record: T,
  keys: Readonly<Record<keyof T, true>>,
): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const key in keys) {
    if (record[key] !== undefined) fields[key] = record[key];
  }
  return fields;
};
