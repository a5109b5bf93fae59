import type { Report, Status } from '../report.ts';
import type { CallFilter } from './filter.ts';
import type { CallKey, CallState, JournalCall } from './journal.ts';

/** Where a page ends; opaque to whoever asks for the next. */
export type Cursor = readonly [createdAt: number, seq: number];

export interface CallPage {
  readonly calls: readonly JournalCall[];
  /** The ids of those that are left out, for their rows do not hold what was written into them. */
  readonly damaged: readonly string[];
  /** Absent: there is no further page. */
  readonly next?: Cursor;
}

/** Calls that stand alike. Times are milliseconds since the epoch. */
export interface Standing {
  readonly state: CallState;
  /** Of what is settled. */
  readonly status?: Status;
  /** Who works, or worked, on what is not settled; `leaseUntil`: the latest end of their leases. */
  readonly holder?: { readonly host: string; readonly pid: number; readonly leaseUntil: number };
  readonly calls: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Something that the journal should not hold. Without `id` it is about the whole journal. */
export interface Fault {
  readonly id?: string;
  /** In English, as a database says it. */
  readonly what: string;
}

/**
 * The journal as a record to look into, for `ess journal`. Long walks go by pages, so that memory stays small
 * and nobody is kept from writing; a call that changes on the way shows as it is when it is read. Every method
 * may throw an EssError of category `setup`.
 */
export interface Archive {
  /** The newest calls first. */
  page(filter: CallFilter, limit: number, after?: Cursor): Promise<CallPage>;
  /**
   * The oldest calls first, all of them; `onDamaged` is told the id of each that cannot be read. Without it, such
   * a call ends the walk with an error.
   */
  walk(filter: CallFilter, onDamaged?: (id: string) => void): AsyncIterable<JournalCall>;
  /** How the calls stand whose ids begin so. */
  standings(idPrefix: string): Promise<readonly Standing[]>;
  /** Every call with this token, in whatever scope; the newest first. */
  withToken(token: string): Promise<readonly JournalCall[]>;
  /**
   * Closes an open call that nobody works on: it is settled with the report, which has the status `unknown`, and
   * is no longer open. A later command with its token takes it up all the same.
   */
  closeCall(key: CallKey, reportOf: (call: JournalCall) => Report): Promise<'closed' | 'held' | 'not-open'>;
  /**
   * Forgets calls that were settled, and not touched since, for `ageMs`; calls that can still be resumed stay.
   * Gives how many they were.
   */
  prune(ageMs: number): Promise<number>;
  /** Reads everything, and tells what is damaged or contradicts itself. */
  verify(): AsyncIterable<Fault>;
  close(): Promise<void>;
}
