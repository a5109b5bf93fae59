import type { ApiVersion, Kind } from '../catalog/types.ts';
import type { AttemptRecord, Report, StartedAttempt, Status, TokenSource } from '../report.ts';

export type { StartedAttempt };

/** Who names a call. `scope` is where the id means something: endpoint, region and account together. */
export interface CallKey {
  readonly scope: string;
  /** The client token; for an operation that takes none, a UUID made by `ess`. */
  readonly id: string;
}

/** What is made durable before the first byte of a call is sent. */
export interface Intent extends CallKey {
  readonly operation: string;
  readonly apiVersion: ApiVersion;
  readonly kind: Kind;
  readonly regionId: string;
  readonly endpoint: string;
  readonly account: string;
  readonly fingerprint: string;
  /** Absent when the operation takes no token. */
  readonly tokenSource?: TokenSource;
  /** Flat wire parameters without ClientToken; a secret's value is its salted digest. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names in `parameters` whose value is a digest: the call cannot be resumed without the original command. */
  readonly secrets: readonly string[];
  readonly by: Author;
}

/** Who first used a token: shown when a mismatch is explained. `command` is the redacted command line. */
export interface Author {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  readonly command: string;
}

/**
 * intended: durable, perhaps nothing sent; sent: an attempt may have left; settled: a status was given, with
 * `unknown` and `in-progress` still open to be resumed.
 */
export type CallState = 'intended' | 'sent' | 'settled';

/** A call as the journal remembers it. Times are milliseconds since the epoch. */
export interface JournalCall {
  readonly intent: Intent;
  readonly state: CallState;
  readonly status?: Status;
  readonly createdAt: number;
  readonly settledAt?: number;
  /**
   * When the call first completed (fresh, recovered, replayed by the service). From then on status and report
   * stay as they are, whatever a later attempt meets.
   */
  readonly completedAt?: number;
  /** When a person closed the call: its status stays `unknown`, and it is no longer open. */
  readonly closedAt?: number;
  /**
   * In the order in which they started, of every process that worked on the call. One without an outcome
   * never ended here: its process died, or it is still running.
   */
  readonly attempts: readonly JournalAttempt[];
  /** The report that gave the status, without secrets. */
  readonly report?: Report;
  /** The live or dead process that last worked on it. */
  readonly holder?: { readonly host: string; readonly pid: number; readonly expiresAt: number };
}

/** An attempt that has started; outcome and duration are there once it has ended. */
export type JournalAttempt = StartedAttempt & Partial<AttemptRecord>;

/**
 * The right to work on one call, until it is settled. `epoch` rises with every holder, so one that wakes up late
 * learns it.
 */
export interface Lease extends CallKey {
  readonly epoch: number;
  /** The call's place in this journal. */
  readonly seq: number;
}

/** What `begin` found. */
export type Begin =
  /**
   * New, or earlier ended without effect (refused, unsent, exhausted, mismatch), then possibly with other
   * parameters: this intent is now the call's.
   */
  | {
      readonly outcome: 'begun';
      readonly lease: Lease;
      readonly earlier?: JournalCall;
      /** The first attempt, where it is on record already as one that starts. */
      readonly announced?: StartedAttempt;
    }
  /** Unfinished, and its holder is gone (or it ended `unknown`): an earlier attempt may have been carried out. */
  | { readonly outcome: 'taken-over'; readonly lease: Lease; readonly earlier: JournalCall }
  /** Completed with the same fingerprint. Nothing was written; the lease serves to ask the service again. */
  | { readonly outcome: 'completed'; readonly lease: Lease; readonly call: JournalCall }
  /** Used before with another fingerprint; nothing was written. */
  | { readonly outcome: 'mismatch'; readonly call: JournalCall }
  /** A live process works on it. */
  | { readonly outcome: 'held'; readonly call: JournalCall };

/**
 * The durable record of calls and attempts. Each method is one transaction. Every method may throw an
 * EssError of category `setup` (disk full, locked too long, corrupt, newer schema): before `begin` has
 * returned that means nothing may be sent.
 */
export interface Journal {
  /** How long a lease lives without being renewed. */
  readonly leaseMs: number;
  /**
   * The same journal for somebody who has no time to wait for it after `until` (monotonic milliseconds), and before
   * anything was sent not once `signal` is aborted: then `begin` and `findOpen` throw its reason. To close the one
   * is to close the other.
   */
  within(until: number, signal?: AbortSignal): Journal;
  /**
   * Durable (synced) when it resolves. `first` is the attempt that follows if the call is new: it is then recorded
   * as one that starts (`announced`), which saves `attemptStarted` a transaction of its own.
   */
  begin(intent: Intent, first?: StartedAttempt): Promise<Begin>;
  /**
   * Records that an attempt starts: the call is `sent` from here on. `lost` when another holder has it:
   * nothing is written and nothing may be sent. Survives the end of the process; not synced.
   */
  attemptStarted(lease: Lease, attempt: StartedAttempt): Promise<'started' | 'lost'>;
  /** Records how an attempt ended, found by its nonce, also when the lease was lost meanwhile. Not synced. */
  attemptEnded(lease: Lease, attempt: AttemptRecord): Promise<void>;
  /**
   * Durable when it resolves. `lost` when another holder took the call over in the meantime: then nothing is
   * written but the end of the last attempt. A call that had completed before stays as it was.
   */
  settle(lease: Lease, report: Report, last?: LastAttempt): Promise<'settled' | 'lost'>;
  /** Prolongs the lease, to be called every `leaseMs / 3`; `lost` when another holder has it. */
  renew(lease: Lease): Promise<'renewed' | 'lost'>;
  find(key: CallKey): Promise<JournalCall | undefined>;
  /** Every call with this id, in whatever scope; the newest first. */
  usesOf(id: string): Promise<readonly JournalCall[]>;
  /** The newest call of this scope and fingerprint that is unfinished and whose holder is gone. */
  findOpen(scope: string, fingerprint: string): Promise<JournalCall | undefined>;
  close(): Promise<void>;
}

/** What a settlement says of the last attempt as well: how it ended, or that what was announced was never made. */
export type LastAttempt = { readonly ended: AttemptRecord } | { readonly withdrawn: StartedAttempt };
