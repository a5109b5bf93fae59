import type { Clock } from '../context.ts';
import { exitCodes } from '../report.ts';
import type { Archive, Cursor, Fault, Standing } from './archive.ts';
import { isOpen } from './calls.ts';
import { settlementCells } from './columns.ts';
import { contradictions } from './consistency.ts';
import type { Database, Transaction } from './database.ts';
import { type Condition, conditionOf, where } from './filter.ts';
import type { JournalCall } from './journal.ts';
import { callOf, DamagedRow, isStatus, number, oneOf, type Row, states, text } from './rows.ts';
import { seek } from './seek.ts';
import * as sql from './statements.ts';

/** The archive that is kept in a database: what every driver has in common. */
export const archiveIn = (database: Database, clock: Clock): Archive => ({
  page: async (filter, limit, after) => {
    const older = after === undefined ? [] : [{ sql: '(created_at, seq) < (?, ?)', cells: after }];
    const rows = await read(database, [...conditionOf(filter), ...older], 'DESC', limit + 1);
    const damaged: string[] = [];
    const calls = [...readable(rows.slice(0, limit), (id) => damaged.push(id))];
    const last = rows[limit - 1];
    return { calls, damaged, ...(rows.length > limit && last !== undefined && { next: cursorOf(last) }) };
  },

  walk: async function* (filter, onDamaged = endOfWalk) {
    for await (const row of rowsOf(database, conditionOf(filter))) yield* readable([row], onDamaged);
  },

  standings: (idPrefix) =>
    database.transact({ mode: 'read' }, async (transaction) => {
      const rows = await transaction.all(sql.countStandings, [idPrefix, endOfPrefix(idPrefix)]);
      return rows.map(standingOf);
    }),

  withToken: (token) =>
    database.transact({ mode: 'read' }, async (transaction) => {
      const rows = await select(transaction, [{ sql: 'id = ?', cells: [token] }], 'DESC', pageSize);
      return rows.map(callOfRow);
    }),

  closeCall: (key, reportOf) =>
    database.transact({ mode: 'durable', key }, async (transaction) => {
      const known = await seek(transaction, key);
      if (known === undefined || !isOpen(known.call)) return 'not-open';
      if (known.isHeld) return 'held';
      const now = await transaction.now();
      const settlement = settlementCells(reportOf(known.call), now, null);
      await transaction.run(sql.closeCall, [...settlement, now, now, known.seq]);
      return 'closed';
    }),

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
  database.transact({ mode: 'read' }, (transaction) => select(transaction, conditions, order, limit));

const select = async (
  transaction: Transaction,
  conditions: readonly Condition[],
  order: 'ASC' | 'DESC',
  limit: number,
): Promise<CallRow[]> => {
  const { sql: matching, cells } = where(conditions);
  const statement = `SELECT * FROM call ${matching} ORDER BY created_at ${order}, seq ${order} LIMIT ?`;
  return withAttempts(transaction, await transaction.all(statement, [...cells, limit]));
};

const endOfWalk = (id: string): never => {
  throw new DamagedRow(id);
};

/** The calls of rows; one that is damaged does not keep anybody from the others. */
const readable = function* (
  rows: readonly CallRow[],
  onDamaged: (id: string) => void,
): Generator<JournalCall, void> {
  for (const row of rows) {
    try {
      yield callOfRow(row);
    } catch (error) {
      if (!(error instanceof DamagedRow)) throw error;
      onDamaged(idOf(row));
    }
  }
};

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
  const id = idOf(found);
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

const idOf = ({ row }: CallRow): string => (typeof row.id === 'string' ? row.id : '?');
const callOfRow = ({ row, attempts }: CallRow): JournalCall => callOf(row, attempts);
const cursorOf = ({ row }: CallRow): Cursor => [number(row, 'created_at'), number(row, 'seq')];
