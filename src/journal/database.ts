import type { Text } from '../text.ts';
import type { Cell } from './columns.ts';
import type { CallKey } from './journal.ts';
import type { Row } from './rows.ts';

/** `read` sees one state of the journal; `write` survives the end of the process; `durable` is synced. */
export type Mode = 'read' | 'write' | 'durable';

/** What is done inside one transaction. In `sql`, `?` stands for a cell. */
export interface Transaction {
  /** Milliseconds since the epoch, by the clock that everybody who shares the journal goes by. */
  now(): Promise<number>;
  all(sql: string, cells: readonly Cell[]): Promise<Row[]>;
  get(sql: string, cells: readonly Cell[]): Promise<Row | undefined>;
  /** Inserts one row, and gives its seq; undefined when there was nothing to insert. */
  insert(sql: string, cells: readonly Cell[]): Promise<number | undefined>;
  /** How many rows it changed. */
  run(sql: string, cells: readonly Cell[]): Promise<number>;
}

/** What a transaction is for. */
export interface Purpose {
  readonly mode: Mode;
  /** The call that is worked on: nobody else writes it meanwhile. */
  readonly key?: CallKey;
  /** In what state the call is when the transaction fails, where it is about one. */
  readonly consequence?: Text;
  /** When to give up at the latest, monotonic milliseconds; it is tried once all the same. */
  readonly until?: number;
  /** Once it is aborted, nobody wants to wait any longer. */
  readonly signal?: AbortSignal;
}

/** A journal's tables, opened, with their schema checked: what a driver provides. */
export interface Database {
  /** Runs `work` as one transaction. Throws EssError `setup` when the journal cannot be used. */
  transact<Result>(purpose: Purpose, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** What is wrong with the tables themselves, a sentence each; it reads all of them. */
  inspect(): Promise<readonly string[]>;
  /** Gives space that holds nothing any more back to the system, a part at a time, with `pause` in between. */
  compact(pause: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}
