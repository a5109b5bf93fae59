import type { ApiVersion, Kind } from '../catalog/types.ts';
import { isJsonObject } from '../json.ts';
import type { AttemptOutcome, Report, Status, TokenSource } from '../report.ts';
import { exitCodes } from '../report.ts';
import { intentColumns, seal, settlementColumns } from './columns.ts';
import type { CallState, Intent, JournalAttempt, JournalCall } from './journal.ts';

/** A row as a driver hands it over. */
export type Row = Readonly<Record<string, unknown>>;

/** A row does not hold what was once written into it. The message names the column. */
export class DamagedRow extends Error {}

/** Reads a call from its row and the rows of its attempts. Throws DamagedRow. */
export const callOf = (row: Row, attempts: readonly Row[]): JournalCall => {
  checkSeal(row, intentColumns);
  return {
    intent: intentOf(row),
    state: oneOf(states, row, 'state'),
    createdAt: number(row, 'created_at'),
    attempts: attempts.map(attemptOf),
    ...(row.status === null ? {} : settlementOf(row)),
    holder: {
      host: text(row, 'holder_host'),
      pid: number(row, 'holder_pid'),
      expiresAt: number(row, 'lease_until'),
    },
  };
};

/** A column that holds text. Throws DamagedRow. */
export const text = (row: Row, column: string): string => {
  const cell = row[column];
  if (typeof cell !== 'string') throw new DamagedRow(column);
  return cell;
};

/** A column that holds a number, which some drivers hand over as digits. Throws DamagedRow. */
export const number = (row: Row, column: string): number => {
  const cell = row[column];
  const value = typeof cell === 'string' ? Number(cell) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DamagedRow(column);
  return value;
};

const intentOf = (row: Row): Intent => ({
  scope: text(row, 'scope'),
  id: text(row, 'id'),
  operation: text(row, 'operation'),
  apiVersion: oneOf(apiVersions, row, 'api_version'),
  kind: oneOf(kinds, row, 'kind'),
  regionId: text(row, 'region_id'),
  endpoint: text(row, 'endpoint'),
  account: text(row, 'account'),
  fingerprint: text(row, 'fingerprint'),
  ...(row.token_source === null ? {} : { tokenSource: oneOf(tokenSources, row, 'token_source') }),
  parameters: json(row, 'parameters', isStringRecord),
  secrets: json(row, 'secrets', isStringList),
  by: {
    host: text(row, 'author_host'),
    user: text(row, 'author_user'),
    pid: number(row, 'author_pid'),
    command: text(row, 'command'),
  },
});

const settlementOf = (row: Row) => {
  checkSeal(row, settlementColumns);
  const report = json(row, 'report', isReport);
  return {
    status: report.status,
    report,
    settledAt: number(row, 'settled_at'),
    ...(row.completed_at === null ? {} : { completedAt: number(row, 'completed_at') }),
    ...(row.closed_at === null ? {} : { closedAt: number(row, 'closed_at') }),
  };
};

const attemptOf = (row: Row): JournalAttempt => ({
  number: number(row, 'number'),
  nonce: text(row, 'nonce'),
  timestamp: text(row, 'timestamp'),
  startedAt: text(row, 'started_at'),
  ...(row.outcome === null
    ? {}
    : { outcome: oneOf(outcomes, row, 'outcome'), durationMs: number(row, 'duration_ms') }),
  ...(row.http_status === null ? {} : { httpStatus: number(row, 'http_status') }),
  ...(row.code === null ? {} : { code: text(row, 'code') }),
  ...(row.request_id === null ? {} : { requestId: text(row, 'request_id') }),
  ...(row.delay_ms === null ? {} : { delayMs: number(row, 'delay_ms') }),
});

const checkSeal = (row: Row, columns: readonly string[]): void => {
  const cells = columns.map((column) => row[column]);
  if (cells.pop() !== seal(cells)) throw new DamagedRow(columns.at(-1));
};

/** A column that holds one of the known words. Throws DamagedRow. */
export const oneOf = <Known extends string>(known: readonly Known[], row: Row, column: string): Known => {
  const value = known.find((each) => each === row[column]);
  if (value === undefined) throw new DamagedRow(column);
  return value;
};

const json = <Shape>(row: Row, column: string, isShape: (value: unknown) => value is Shape): Shape => {
  try {
    const value: unknown = JSON.parse(text(row, column));
    if (isShape(value)) return value;
  } catch {}
  throw new DamagedRow(column);
};

const isStringRecord = (value: unknown): value is Record<string, string> =>
  isJsonObject(value) && Object.values(value).every((each) => typeof each === 'string');

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

// The seal has shown that the text is the one that was written: what is left to check is that it was a report.
const isReport = (value: unknown): value is Report =>
  isJsonObject(value) && isStatus(value.status) && Array.isArray(value.attempts);

export const isStatus = (word: unknown): word is Status => typeof word === 'string' && word in exitCodes;
export const states: readonly CallState[] = ['intended', 'sent', 'settled'];
const apiVersions: readonly ApiVersion[] = ['2014-08-28', '2022-02-22'];
const kinds: readonly Kind[] = ['read', 'token', 'repeatable', 'once'];
const tokenSources: readonly TokenSource[] = ['given', 'seed', 'parameters', 'plan', 'resumed', 'minted'];
const outcomes: readonly AttemptOutcome[] = [
  'answered',
  'refused',
  'mismatch',
  'turned-away',
  'clock',
  'twin',
  'processing',
  'failed',
  'lost',
  'unreadable',
  'unsent',
];
