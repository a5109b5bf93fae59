import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** One SQLite file. Statements are prepared once. */
export interface Database {
  /** Returns how many rows were changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Returns the number of the row that was inserted. */
  insert(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** One row after the other, for there may be many. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row>;
  /** Takes back what was done since BEGIN, if anything was begun. */
  rollBack(): void;
  close(): void;
}

/** How long one process waits while another holds the file, milliseconds. */
const busyTimeout = 10_000;

/**
 * Opens a file. Write-ahead logging lets a process be killed at any moment: what was committed is kept by the
 * operating system, what was not is gone as a whole. `synchronous=NORMAL` gives up only the last commits before
 * a power cut, which an emulator can afford. Throws what SQLite throws.
 */
export const openDatabase = (path: string): Database => {
  const sqlite = new DatabaseSync(path, { timeout: busyTimeout });
  // Checkpoints are what costs: pages that change again and again are written once in 32 MB of log.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000');
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = sqlite.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    insert: (sql, ...values) => Number(statement(sql).run(...values).lastInsertRowid),
    get: (sql, ...values) => statement(sql).get(...values),
    each: (sql, ...values) => statement(sql).iterate(...values),
    rollBack: () => {
      if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    },
    close: () => sqlite.close(),
  };
};

/** A column that holds text. */
export const textOf = (row: Row | undefined, column: string): string => String(row?.[column] ?? '');

/** A column that holds a number. */
export const numberOf = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);
