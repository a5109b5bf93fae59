import { hash } from 'node:crypto';
import type { Clock } from '../../context.ts';
import type { Database, Mode, Purpose, Transaction } from '../database.ts';
import type { CallKey } from '../journal.ts';
import { shownLocation } from '../location.ts';
import { patiently } from '../patience.ts';
import { number, type Row, text } from '../rows.ts';
import { advice, consequences, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';
import { ConnectionLost, explain, isPassing } from './failure.ts';
import { createLines } from './lines.ts';
import { namespace, schemaVersion } from './schema.ts';
import { openSession, type Session } from './session.ts';

/**
 * The journal in a PostgreSQL database, shared by whoever reaches it. `limitMs`: how long a transaction waits
 * while the server is away or others write. Throws EssError `setup`, also when `ess journal init` has not made
 * it yet.
 */
export const openPostgres = async (url: string, clock: Clock, limitMs: number): Promise<Database> => {
  const place = shownLocation(url);
  /** What is left of the wait, each time it is asked. */
  const waiting = (until = Number.POSITIVE_INFINITY): Left => {
    const last = Math.min(until, clock.monotonic() + limitMs);
    return () => Math.max(roundTripMs, last - clock.monotonic());
  };
  const guarded = <Result>(
    { consequence, signal }: Pick<Purpose, 'consequence' | 'signal'>,
    left: Left,
    work: () => Promise<Result>,
  ): Promise<Result> =>
    patiently(
      {
        clock,
        limitMs: left() - roundTripMs,
        passes: (error) => isPassing(error) && signal?.aborted !== true,
        failure: (error, waitedMs) => explain(error, place, waitedMs, consequence),
      },
      work,
    );
  const connected = async (left: Left): Promise<Session> => {
    const session = await openSession(url, left());
    try {
      await checkSchema(session, place, left);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  };
  const opening = waiting();
  const first = await guarded({ consequence: consequences.nothingSent }, opening, () => connected(opening));
  const lines = createLines(mostSessions, first);
  return {
    transact: (purpose, work) =>
      lines.use((line) => {
        const left = waiting(purpose.until);
        const transact = transactor(purpose, left, work);
        return guarded(purpose, left, async () => {
          if (line.session?.isOpen !== true) line.session = await connected(left);
          return transact(line.session);
        });
      }),
    // The server sees to its own tables, and to the space of what was deleted.
    inspect: async () => [],
    compact: async () => undefined,
    close: () => lines.close(),
  };
};

/**
 * Connections of one process: transactions that are committed at the same time share a sync of the server's log,
 * and none waits for another's round trips.
 */
const mostSessions = 8;

/** What an answer is given at least, whatever the time, milliseconds. */
const roundTripMs = 50;

/** How many milliseconds an answer may still take. */
type Left = () => number;

/**
 * Does one transaction, and can be told to do it again. When the connection broke while committing, nobody knows
 * whether it was committed until the server has been asked.
 */
const transactor = <Result>(
  purpose: Purpose,
  left: Left,
  work: (transaction: Transaction) => Promise<Result>,
) => {
  let uncertain: { readonly id: string; readonly result: Result } | undefined;
  return async (session: Session): Promise<Result> => {
    if (uncertain !== undefined) {
      if (await wasCommitted(session, uncertain.id, left)) return uncertain.result;
      uncertain = undefined;
    }
    const { rows } = await session.query(beginning(purpose, left()), left());
    const [start] = rows;
    if (start === undefined) throw new TypeError('a transaction that began has no time');
    const result = await work(transactionOn(session, number(start, 'now'), left)).catch(
      async (error: unknown) => {
        if (session.isOpen) await session.query('ROLLBACK', left());
        throw error;
      },
    );
    try {
      await session.query('COMMIT', left());
      return result;
    } catch (error) {
      if (error instanceof ConnectionLost && purpose.mode !== 'read')
        uncertain = { id: text(start, 'id'), result };
      throw error;
    }
  };
};

const wasCommitted = async (session: Session, id: string, left: Left): Promise<boolean> => {
  const { rows } = await session.query('SELECT pg_xact_status($1::xid8) AS status', left(), [id]);
  const status = rows[0]?.status;
  // The server may not have noticed yet that nobody is at the other end.
  if (status === 'in progress') throw new ConnectionLost('a transaction is still being committed');
  return status === 'committed';
};

/** Everything that begins a transaction, in one message to the server. */
const beginning = ({ mode, key }: Purpose, limitMs: number): string =>
  [
    beginnings[mode],
    `SET LOCAL search_path = ${namespace}`,
    // Before the client takes silence for a lost connection.
    `SET LOCAL lock_timeout = ${Math.max(1, Math.ceil(limitMs / 2))}`,
    ...(key === undefined ? [] : [`SELECT pg_advisory_xact_lock(${lockOf(key)})`]),
    `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now,
      ${mode === 'read' ? 'NULL' : 'pg_current_xact_id()::text'} AS id`,
  ].join('; ');

const beginnings: Readonly<Record<Mode, string>> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN; SET LOCAL synchronous_commit = off',
  durable: 'BEGIN; SET LOCAL synchronous_commit = on',
};

/** A lock's number for a call. Two calls that share one only wait for each other now and then. */
const lockOf = ({ scope, id }: CallKey): string =>
  BigInt.asIntN(64, BigInt(`0x${hash('sha256', JSON.stringify([scope, id])).slice(0, 16)}`)).toString();

const transactionOn = (session: Session, now: number, left: Left): Transaction => {
  const all = async (sql: string, cells: Parameters<Transaction['all']>[1]): Promise<Row[]> => [
    ...(await session.query(numbered(sql), left(), cells)).rows,
  ];
  return {
    now: async () => now,
    all,
    get: async (sql, cells) => (await all(sql, cells))[0],
    insert: async (sql, cells) => {
      const [row] = await all(`${sql} RETURNING seq`, cells);
      return row && number(row, 'seq');
    },
    run: async (sql, cells) => (await session.query(numbered(sql), left(), cells)).changed,
  };
};

/** `?` → `$1`, `$2` … */
const numbered = (sql: string): string => {
  let count = 0;
  return sql.replaceAll('?', () => {
    count += 1;
    return `$${count}`;
  });
};

const checkSchema = async (session: Session, place: string, left: Left): Promise<void> => {
  const { rows } = await session.query(`SELECT version FROM ${namespace}.schema_version`, left());
  const version = number(rows[0] ?? {}, 'version');
  if (version < schemaVersion) {
    throw unusable(trouble.older(place), consequences.nothingSent, advice.init);
  }
  if (version > schemaVersion) {
    const what = trouble.newer(place, version, schemaVersion);
    throw unusable(what, consequences.nothingSent, advice.update);
  }
};
