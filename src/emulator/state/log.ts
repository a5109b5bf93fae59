import { type Database, numberOf, textOf } from './database.ts';

/**
 * A table to which every process on the file appends lists, and from which it reads those of the others. The
 * numbers of its rows only ever count up.
 */
export interface Log<T> {
  /** The lists that came since this process looked last. */
  unseen(): Iterable<readonly T[]>;
  /** `until` says when the list may be dropped, milliseconds since the epoch; left out: it is kept. */
  append(list: readonly T[], until?: number): void;
  /** Drops every list that was there before this transaction. */
  dropSeen(): void;
  /** Drops up to so many of the oldest lists whose time is over. Returns how many there were. */
  dropExpired(now: number, most: number): number;
  /** What was appended is on disk. Without it, it is as if it had not been. */
  settle(): void;
}

export const logIn = <T>(database: Database, table: 'changes' | 'nonces'): Log<T> => {
  let seen = 0;
  let appended = 0;
  return {
    *unseen() {
      const sql = `SELECT number, list FROM ${table} WHERE number > ? ORDER BY number`;
      for (const row of database.each(sql, seen)) {
        seen = numberOf(row, 'number');
        // The emulator alone writes these lists: each holds what `append` was given.
        yield JSON.parse(textOf(row, 'list'));
      }
    },
    append: (list, until) => {
      const sql = `INSERT INTO ${table} (list, until) VALUES (?, ?)`;
      appended = database.insert(sql, JSON.stringify(list), until ?? null);
    },
    dropSeen: () => void database.run(`DELETE FROM ${table} WHERE number <= ?`, seen),
    dropExpired: (now, most) => {
      const oldest = `SELECT number, until FROM ${table} ORDER BY number LIMIT ?`;
      return database.run(
        `DELETE FROM ${table} WHERE number IN (SELECT number FROM (${oldest}) WHERE until <= ?)`,
        most,
        now,
      );
    },
    settle: () => {
      seen = Math.max(seen, appended);
    },
  };
};
