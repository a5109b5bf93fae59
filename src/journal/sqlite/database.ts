import { existsSync, statSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Clock } from '../../context.ts';
import { EssError } from '../../errors.ts';
import type { Text } from '../../text.ts';
import type { Database, Mode, Transaction } from '../database.ts';
import { number } from '../rows.ts';
import { advice, consequences, trouble } from '../text.ts';
import { explain, isBusy } from './failure.ts';
import { applicationId, schemaVersion } from './schema.ts';

/**
 * The journal in the file at `path`, an absolute path; it is made when it is not there. `lockMs`: how long a
 * transaction waits while another process writes. Throws EssError `setup`.
 */
export const openSqlite = async (path: string, clock: Clock, lockMs: number): Promise<Database> => {
  const patiently = async <Result>(
    consequence: readonly Text[],
    work: () => Promise<Result>,
  ): Promise<Result> =>
    persist(clock, lockMs, work, (error, waitedMs) => explain(error, path, waitedMs, consequence));
  const nothingSent = [consequences.nothingSent];
  if (!existsSync(path)) {
    const { createJournal } = await import('./create.ts');
    await patiently(nothingSent, async () => createJournal(path));
  }
  const connection = await patiently(nothingSent, async () => connect(path));
  const transaction = transactionOn(connection, clock);
  const inTurn = queue();
  return {
    transact: ({ mode, consequence }, work) =>
      inTurn(() => patiently(consequence, () => once(connection, mode, () => work(transaction)))),
    close: async () => connection.close(),
  };
};

const connect = (path: string): DatabaseSync => {
  if (statSync(path).isDirectory()) throw setup(trouble.isFolder(path), advice.elsewhere);
  const connection = new DatabaseSync(path);
  try {
    const found = connection
      .prepare('SELECT application_id, user_version FROM pragma_application_id, pragma_user_version')
      .get();
    if (found === undefined || number(found, 'application_id') !== applicationId) {
      throw statSync(path).size === 0
        ? setup(trouble.empty(path), advice.putBack)
        : setup(trouble.foreign(path), advice.elsewhere);
    }
    const version = number(found, 'user_version');
    if (version > schemaVersion) throw setup(trouble.newer(path, version, schemaVersion), advice.update);
    // Without these, macOS leaves what was synced in the drive's own cache. Elsewhere they do nothing.
    connection.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

const setup = (what: Text, hint: Text): EssError =>
  new EssError('setup', [what, consequences.nothingSent], hint);

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
    run: async (sql, cells) => Number(statement(sql).run(...cells).changes),
  };
};

const once = async <Result>(
  connection: DatabaseSync,
  mode: Mode,
  work: () => Promise<Result>,
): Promise<Result> => {
  // In a write-ahead log a FULL commit syncs everything before it as well; a NORMAL one syncs nothing.
  if (mode !== 'read') connection.exec(`PRAGMA synchronous = ${mode === 'durable' ? 'FULL' : 'NORMAL'}`);
  connection.exec(mode === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE');
  try {
    const result = await work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
};

const rollBack = (connection: DatabaseSync): void => {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // Some faults, a full disk among them, have rolled back already.
  }
};

/** Runs what it is given one after the other: a connection has one transaction at a time. */
const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

/**
 * SQLite's own busy timeout would block the whole process, its heartbeats and Ctrl-C included; so the waiting
 * is done here.
 */
const persist = async <Result>(
  clock: Clock,
  lockMs: number,
  work: () => Promise<Result>,
  failure: (error: unknown, waitedMs: number) => unknown,
): Promise<Result> => {
  const start = clock.monotonic();
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      const waited = clock.monotonic() - start;
      if (!isBusy(error) || waited >= lockMs) throw failure(error, waited);
      await clock.sleep(Math.min(pause, lockMs - waited));
    }
  }
};
