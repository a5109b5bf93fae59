import { randomUUID } from 'node:crypto';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** One SQLite file, or a database in memory. Statements are prepared once. */
export interface Database {
  /** Returns how many rows were changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): readonly Row[];
  /**
   * All of the work or none of it, and alone: other processes on the same file wait. Rolled back when the
   * work throws.
   */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** How long one process waits while another holds the file, milliseconds. */
const busyTimeout = 10_000;

/**
 * Opens the state: a file, or `memory` for one that ends with the process. Write-ahead logging lets a process
 * be killed at any moment: what was committed is kept by the operating system, what was not is gone as a whole.
 * `synchronous=NORMAL` gives up only the last commits before a power cut, which an emulator can afford. Throws
 * what SQLite throws.
 */
export const openDatabase = (path: string): Database => {
  const sqlite = path === 'memory' ? openMemory() : new DatabaseSync(path, { timeout: busyTimeout });
  // Checkpoints are what costs: pages that change again and again are written once in 32 MB of log.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000');
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    transaction: (work) => {
      statement('BEGIN IMMEDIATE').run();
      try {
        const result = work();
        statement('COMMIT').run();
        return result;
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => sqlite.close(),
  };
};

/**
 * A file of SQLite's memory file system, for a commit to `:memory:` takes longer with every page there is. Node
 * opens URLs from 22.15 on; before that the plain form has to do.
 */
const openMemory = (): DatabaseSync => {
  try {
    return new DatabaseSync(new URL(`file:///${randomUUID()}?vfs=memdb`));
  } catch {
    return new DatabaseSync(':memory:');
  }
};

/** A column that holds text. */
export const textOf = (row: Row | undefined, column: string): string => String(row?.[column] ?? '');

/** A column that holds a number. */
export const numberOf = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);
