import { existsSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Clock } from '../../context.ts';
import type { Database, Purpose, Transaction } from '../database.ts';
import { patiently, queue } from '../patience.ts';
import { consequences } from '../text.ts';
import { connect, versionOf } from './connect.ts';
import { explain, isBusy } from './failure.ts';
import { groupCommit, rollBack } from './group-commit.ts';
import { logSync } from './log-sync.ts';
import { schemaVersion } from './schema.ts';

/**
 * The journal in the file at `path`, an absolute path; it is made when it is not there. `lockMs`: how long a
 * transaction waits while another process writes. Throws EssError `setup`.
 */
export const openSqlite = async (path: string, clock: Clock, lockMs: number): Promise<Database> => {
  // SQLite's own busy timeout would block the whole process, its heartbeats and Ctrl-C included.
  const patience = ({ until = Number.POSITIVE_INFINITY, signal }: Pick<Purpose, 'until' | 'signal'>) => ({
    clock,
    limitMs: Math.min(lockMs, until - clock.monotonic()),
    passes: (error: unknown) => isBusy(error) && signal?.aborted !== true,
  });
  const guarded = <Result>(
    { consequence, ...hurry }: Pick<Purpose, 'consequence' | 'until' | 'signal'>,
    work: () => Promise<Result>,
  ): Promise<Result> =>
    patiently(
      {
        ...patience(hurry),
        failure: (error, waitedMs) => explain(error, path, waitedMs, consequence),
      },
      work,
    );
  const connection = await guarded({ consequence: consequences.nothingSent }, () => openFile(path));
  const transaction = transactionOn(connection, clock);
  const inTurn = queue();
  const log = logSync(path);
  const together = groupCommit(
    connection,
    (commit) => inTurn(() => patiently({ ...patience({}), failure: (error) => error }, commit)),
    log.sync,
  );
  return {
    transact: async (purpose, work) => {
      const { mode, consequence, until = Number.POSITIVE_INFINITY, signal } = purpose;
      if (mode === 'read') {
        return await inTurn(() => guarded(purpose, () => readIn(connection, () => work(transaction))));
      }
      const asked = clock.monotonic();
      try {
        return await together(
          mode,
          () => work(transaction),
          () => clock.monotonic() < until && signal?.aborted !== true,
        );
      } catch (error) {
        throw explain(error, path, clock.monotonic() - asked, consequence);
      }
    },
    inspect: () => inTurn(() => guarded({}, async () => (await import('./care.ts')).inspect(connection))),
    compact: (pause) =>
      inTurn(() => guarded({}, async () => (await import('./care.ts')).compact(connection, pause))),
    close: async () => {
      await log.close();
      connection.close();
    },
  };
};

const openFile = async (path: string): Promise<DatabaseSync> => {
  if (!existsSync(path)) (await import('./create.ts')).createJournal(path);
  const connection = connect(path);
  try {
    if (versionOf(connection) < schemaVersion) (await import('./migrate.ts')).migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

const transactionOn = (connection: DatabaseSync, clock: Clock): Transaction => {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    now: async () => clock.now(),
    all: async (sql, cells) => statement(sql).all(...cells),
    get: async (sql, cells) => statement(sql).get(...cells),
    // `RETURNING` would make SQLite keep a table for what it returns: a third of the time of an insert.
    insert: async (sql, cells) => {
      const { changes, lastInsertRowid } = statement(sql).run(...cells);
      return Number(changes) === 0 ? undefined : Number(lastInsertRowid);
    },
    run: async (sql, cells) => Number(statement(sql).run(...cells).changes),
  };
};

/** Sees one state of the journal, whatever others write meanwhile. */
const readIn = async <Result>(connection: DatabaseSync, work: () => Promise<Result>): Promise<Result> => {
  connection.exec('BEGIN');
  try {
    const result = await work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
};
