import { sha256Hex } from '../hash.ts';
import type { Report } from '../report.ts';
import type { Intent, JournalAttempt, StartedAttempt } from './journal.ts';

/** What a driver stores in one column. Columns have the same names and values in every driver. */
export type Cell = string | number | null;

/** The columns of a call that its intent fills, in the order of `intentCells`. */
export const intentColumns = [
  'scope',
  'id',
  'operation',
  'api_version',
  'kind',
  'region_id',
  'endpoint',
  'account',
  'fingerprint',
  'token_source',
  'parameters',
  'secrets',
  'author_host',
  'author_user',
  'author_pid',
  'command',
  'created_at',
  'intent_seal',
] as const;

/** The cells of `intentColumns`. `createdAt`: milliseconds since the epoch. */
export const intentCells = (intent: Intent, createdAt: number): Cell[] =>
  sealed([
    intent.scope,
    intent.id,
    intent.operation,
    intent.apiVersion,
    intent.kind,
    intent.regionId,
    intent.endpoint,
    intent.account,
    intent.fingerprint,
    intent.tokenSource ?? null,
    JSON.stringify(intent.parameters),
    JSON.stringify(intent.secrets),
    intent.by.host,
    intent.by.user,
    intent.by.pid,
    intent.by.command,
    createdAt,
  ]);

/** The columns that a settlement fills, in the order of `settlementCells`. */
export const settlementColumns = ['status', 'report', 'settled_at', 'completed_at', 'report_seal'] as const;

/** The cells of `settlementColumns`. Times are milliseconds since the epoch. */
export const settlementCells = (report: Report, settledAt: number, completedAt: number | null): Cell[] =>
  sealed([report.status, JSON.stringify(report), settledAt, completedAt]);

/** The cells of an attempt that starts: nonce, number, timestamp, started_at. */
export const startCells = ({ nonce, number: count, timestamp, startedAt }: StartedAttempt): Cell[] => [
  ...[nonce, count, timestamp, startedAt],
];

/** The columns of an attempt that are there once it has ended, in the order of `endCells`. */
export const endColumns = [
  'duration_ms',
  'outcome',
  'http_status',
  'code',
  'request_id',
  'delay_ms',
] as const;

/** The cells of `endColumns`. */
export const endCells = (attempt: JournalAttempt): Cell[] => [
  attempt.durationMs ?? null,
  attempt.outcome ?? null,
  attempt.httpStatus ?? null,
  attempt.code ?? null,
  attempt.requestId ?? null,
  attempt.delayMs ?? null,
];

/**
 * A digest over the cells that no database checks by itself: a flipped byte inside a value leaves the file
 * well formed, and would else come out as another resource's ID.
 */
export const seal = (cells: readonly unknown[]): string => {
  const texts = cells.map((cell) => (cell === null ? null : String(cell).toWellFormed()));
  return sha256Hex(JSON.stringify(texts)).slice(0, 16);
};

const sealed = (cells: Cell[]): Cell[] => [...cells, seal(cells)];
