import type { ApiVersion } from './catalog/types.ts';

/** What is known of a call when `ess` stops working on it. The contract defines each; see `exitCodes`. */
export type Status =
  | 'fresh'
  | 'recovered'
  | 'replayed'
  | 'refused'
  | 'mismatch'
  | 'unsent'
  | 'exhausted'
  | 'unknown'
  | 'in-progress';

/** Exit code of the process, by status. */
export const exitCodes: Readonly<Record<Status, number>> = {
  fresh: 0,
  recovered: 0,
  replayed: 0,
  refused: 4,
  mismatch: 5,
  unsent: 6,
  exhausted: 7,
  unknown: 8,
  'in-progress': 9,
};

/** Where a client token came from. */
export type TokenSource = 'given' | 'seed' | 'parameters' | 'plan' | 'resumed' | 'minted';

/**
 * What a status rests on. `token-minted-here` is the only proof of `fresh`; `first-use-in-journal` and
 * `no-journal` say how far a hand-given token's `fresh` can be trusted.
 */
export type Evidence =
  | 'token-minted-here'
  | 'first-use-in-journal'
  | 'no-journal'
  | 'read-only'
  | 'repeatable-operation'
  | 'answered-without-repeat'
  | 'attempt-without-answer'
  | 'earlier-process-without-answer'
  | 'deleted-after-lost-attempt'
  | 'guard-found'
  | 'guard-absent'
  | 'guard-undecided'
  | 'completed-in-journal'
  | 'completed-by-live-holder'
  | 'service-answered-again'
  | 'service-forgot-token'
  | 'token-may-be-forgotten'
  | 'closed-by-hand'
  | 'service-refused'
  | 'service-mismatch'
  | 'journal-mismatch'
  | 'nothing-sent'
  | 'turned-away'
  | 'no-final-answer'
  | 'held-by-live-process';

/**
 * How one attempt ended. `answered`: a result; `refused`, `mismatch`: the service's final no; `turned-away`:
 * throttled or told to try later, before any work; `clock`: the timestamp was rejected; `twin`: the nonce was
 * used before, so a copy of the request that the network made may have been carried out; `processing`: the
 * token's first request is still running; `failed`: 5xx; `lost`: no whole answer after the request left;
 * `unreadable`: an answer that ESS did not write (HTML, cut JSON); `unsent`: the request never left.
 */
export type AttemptOutcome =
  | 'answered'
  | 'refused'
  | 'mismatch'
  | 'turned-away'
  | 'clock'
  | 'twin'
  | 'processing'
  | 'failed'
  | 'lost'
  | 'unreadable'
  | 'unsent';

/** One signed HTTP request made for a call. Times are ISO 8601 UTC, durations milliseconds. */
export interface AttemptRecord {
  /** Counts from 1 within the call. */
  readonly number: number;
  readonly nonce: string;
  /** The Timestamp that was signed (`YYYY-MM-DDThh:mm:ssZ`), corrected by the service's clock where needed. */
  readonly timestamp: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly outcome: AttemptOutcome;
  readonly httpStatus?: number;
  /** The service's error code, or the system's (`ECONNREFUSED`). */
  readonly code?: string;
  readonly requestId?: string;
  /** How long `ess` waited after this attempt before the next. */
  readonly delayMs?: number;
}

/** An attempt that is about to be sent. */
export type StartedAttempt = Pick<AttemptRecord, 'number' | 'nonce' | 'timestamp' | 'startedAt'>;

/** One parameter whose value is another than the one the token was first used with. Wire names and values. */
export interface Difference {
  readonly parameter: string;
  /** null: not sent. Secrets show as `(secret)`. */
  readonly before: string | null;
  readonly now: string | null;
}

export interface ReportError {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  readonly httpStatus?: number;
  /** What to type or to look at next. */
  readonly hint: string;
  readonly differences?: readonly Difference[];
}

/** Everything `ess` knows of a call: what `--output report` prints. */
export interface Report {
  readonly operation: string;
  readonly apiVersion: ApiVersion;
  readonly regionId: string;
  readonly endpoint: string;
  readonly status: Status;
  readonly source?: 'service' | 'journal';
  readonly evidence: Evidence;
  /** A call that no token makes safe was looked up by its natural key after a lost attempt. */
  readonly guarded?: true;
  /** Absent for an operation that takes no token. */
  readonly clientToken?: string;
  readonly tokenSource?: TokenSource;
  readonly fingerprint: string;
  readonly attempts: readonly AttemptRecord[];
  readonly requestId?: string;
  /** The service's success body, parsed. */
  readonly response?: unknown;
  readonly error?: ReportError;
}
