import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** One SQLite file, or a database in memory. Statements are prepared once. */
export interface Database {
  run(sql: string, ...values: SQLInputValue[]): void;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): readonly Row[];
  /**
   * All of the work or none of it, and alone: other processes on the same file wait. Rolled back when the
   * work throws.
   */
  transaction<T>(work: () => T): T;
  /** Inside a transaction: undone on its own when the work throws. */
  savepoint<T>(work: () => T): T;
  close(): void;
}

/** How long one process waits while another holds the file, milliseconds. */
const busyTimeout = 10_000;

/**
 * Opens the state. Write-ahead logging lets a process be killed at any moment: what was committed is kept by
 * the operating system, what was not is gone as a whole. `synchronous=NORMAL` gives up only the last commits
 * before a power cut, which an emulator can afford. Throws what SQLite throws.
 */
export const openDatabase = (path: string): Database => {
  const sqlite = new DatabaseSync(path, { timeout: busyTimeout });
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768');
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  const bracket = <T>(begin: string, end: string, undo: string, work: () => T): T => {
    statement(begin).run();
    try {
      const result = work();
      statement(end).run();
      return result;
    } catch (error) {
      if (sqlite.isTransaction) sqlite.exec(undo);
      throw error;
    }
  };
  return {
    run: (sql, ...values) => void statement(sql).run(...values),
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    transaction: (work) => bracket('BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK', work),
    savepoint: (work) => bracket('SAVEPOINT work', 'RELEASE work', 'ROLLBACK TO work; RELEASE work', work),
    close: () => sqlite.close(),
  };
};

/** A column that holds text. */
export const textOf = (row: Row | undefined, column: string): string => String(row?.[column] ?? '');

/** A column that holds a number. */
export const numberOf = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);
