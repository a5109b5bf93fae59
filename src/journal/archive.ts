import type { Clock } from '../context.ts';
import { exitCodes, type Status } from '../report.ts';
import { contradictions } from './consistency.ts';
import type { Database, Transaction } from './database.ts';
import { type CallFilter, type Condition, conditionOf, where } from './filter.ts';
import type { CallState, JournalCall } from './journal.ts';
import { callOf, DamagedRow, isStatus, number, oneOf, type Row, states, text } from './rows.ts';
import * as sql from './statements.ts';

/** Where a page ends; opaque to whoever asks for the next. */
export type Cursor = readonly [createdAt: number, seq: number];

export interface CallPage {
  readonly calls: readonly JournalCall[];
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
  /** The oldest calls first, all of them. */
  walk(filter: CallFilter): AsyncIterable<JournalCall>;
  /** How the calls stand whose ids begin so. */
  standings(idPrefix: string): Promise<readonly Standing[]>;
  /** Every call with this token, in whatever scope; the newest first. */
  withToken(token: string): Promise<readonly JournalCall[]>;
  /**
   * Forgets calls that were settled, and not touched since, for `ageMs`; calls that can still be resumed stay.
   * Gives how many they were.
   */
  prune(ageMs: number): Promise<number>;
  /** Reads everything, and tells what is damaged or contradicts itself. */
  verify(): AsyncIterable<Fault>;
  close(): Promise<void>;
}

/** The archive that is kept in a database: what every driver has in common. */
export const archiveIn = (database: Database, clock: Clock): Archive => ({
  page: async (filter, limit, after) => {
    const older = after === undefined ? [] : [{ sql: '(created_at, seq) < (?, ?)', cells: after }];
    const rows = await read(database, [...conditionOf(filter), ...older], 'DESC', limit + 1);
    const calls = rows.slice(0, limit).map(callOfRow);
    const last = rows[limit - 1];
    return { calls, ...(rows.length > limit && last !== undefined && { next: cursorOf(last) }) };
  },

  walk: async function* (filter) {
    for await (const row of rowsOf(database, conditionOf(filter))) yield callOfRow(row);
  },

  standings: (idPrefix) =>
    database.transact({ mode: 'read' }, async (transaction) => {
      const rows = await transaction.all(sql.countStandings, [idPrefix, endOfPrefix(idPrefix)]);
      return rows.map(standingOf);
    }),

  withToken: async (token) => {
    const rows = await read(database, [{ sql: 'id = ?', cells: [token] }], 'DESC', pageSize);
    return rows.map(callOfRow);
  },

  prune: async (ageMs) => {
    const before = clock.now() - ageMs;
    let forgotten = 0;
    for (let last = pageSize; last === pageSize; forgotten += last) {
      const start = clock.monotonic();
      last = await forget(database, before);
      // As long again for others, who would else never find the journal free.
      await clock.sleep(Math.max(1, clock.monotonic() - start));
    }
    await database.compact(() => clock.sleep(5));
    return forgotten;
  },

  verify: async function* () {
    yield* (await database.inspect()).map((what) => ({ what }));
    for await (const row of rowsOf(database, [])) yield* faultsOf(row);
    yield* await repeatedNonces(database);
  },

  close: () => database.close(),
});

/** Calls that are read, or forgotten, in one transaction. */
const pageSize = 200;

interface CallRow {
  readonly row: Row;
  readonly attempts: readonly Row[];
}

const rowsOf = async function* (
  database: Database,
  conditions: readonly Condition[],
): AsyncGenerator<CallRow, void> {
  let after: Condition[] = [];
  for (;;) {
    const rows = await read(database, [...conditions, ...after], 'ASC', pageSize);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = [{ sql: '(created_at, seq) > (?, ?)', cells: cursorOf(last) }];
  }
};

const read = (
  database: Database,
  conditions: readonly Condition[],
  order: 'ASC' | 'DESC',
  limit: number,
): Promise<CallRow[]> =>
  database.transact({ mode: 'read' }, async (transaction) => {
    const { sql: matching, cells } = where(conditions);
    const select = `SELECT * FROM call ${matching} ORDER BY created_at ${order}, seq ${order} LIMIT ?`;
    return withAttempts(transaction, await transaction.all(select, [...cells, limit]));
  });

const withAttempts = async (transaction: Transaction, rows: readonly Row[]): Promise<CallRow[]> => {
  if (rows.length === 0) return [];
  const calls = rows.map((row) => number(row, 'seq'));
  const attempts = await transaction.all(sql.selectAttemptsOf(calls.length), calls);
  const byCall = Map.groupBy(attempts, (attempt) => number(attempt, 'call'));
  return rows.map((row) => ({ row, attempts: byCall.get(number(row, 'seq')) ?? [] }));
};

const forget = (database: Database, before: number): Promise<number> =>
  database.transact({ mode: 'write' }, (transaction) =>
    transaction.run(sql.deleteCalls, [before, before, before, pageSize]),
  );

const faultsOf = (found: CallRow): Fault[] => {
  const { row } = found;
  const id = typeof row.id === 'string' ? row.id : '?';
  try {
    return contradictions(callOfRow(found)).map((what) => ({ id, what }));
  } catch (error) {
    if (error instanceof DamagedRow) return [{ id, what: `is damaged (${error.message})` }];
    throw error;
  }
};

const repeatedNonces = (database: Database): Promise<Fault[]> =>
  database.transact({ mode: 'read' }, async (transaction) => {
    const rows = await transaction.all(sql.selectRepeatedNonces, []);
    return rows.map((row) => ({ id: text(row, 'id'), what: `uses a nonce again: ${text(row, 'nonce')}` }));
  });

const allStatuses = Object.keys(exitCodes).filter(isStatus);

const standingOf = (row: Row): Standing => ({
  state: oneOf(states, row, 'state'),
  ...(row.status === null
    ? {
        holder: {
          host: text(row, 'host'),
          pid: number(row, 'pid'),
          leaseUntil: number(row, 'lease_until'),
        },
      }
    : { status: oneOf(allStatuses, row, 'status') }),
  calls: number(row, 'calls'),
  firstAt: number(row, 'first_at'),
  lastAt: number(row, 'last_at'),
});

/** The first text that comes after all those which begin so; ids are ASCII, and compared by their bytes. */
const endOfPrefix = (prefix: string): string => `${prefix}\x7f`;

const callOfRow = ({ row, attempts }: CallRow): JournalCall => callOf(row, attempts);
const cursorOf = ({ row }: CallRow): Cursor => [number(row, 'created_at'), number(row, 'seq')];
