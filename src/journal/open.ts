import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../context.ts';
import type { Archive } from './archive.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';

/** What opening a journal needs. Times are milliseconds. */
export interface JournalDeps {
  readonly clock: Clock;
  /** How long a holder that says nothing keeps its call (15 s). */
  readonly leaseMs?: number;
  /** How long to wait while other processes write (5 s); to be no longer than the call's deadline. */
  readonly lockMs?: number;
}

/**
 * Opens the journal at a path, and makes it when it is not there. Throws EssError `setup` when it cannot be
 * used: it is then certain that nothing was sent. A damaged journal is left as it is.
 */
export const openJournal = async (location: string, deps: JournalDeps): Promise<Journal> => {
  const [{ journalIn }, database] = await Promise.all([import('./engine.ts'), openDatabase(location, deps)]);
  return journalIn(database, deps.leaseMs ?? 15_000);
};

/** Opens the journal at a path to look into it; undefined when there is none. Throws EssError `setup`. */
export const openArchive = async (location: string, deps: JournalDeps): Promise<Archive | undefined> => {
  if (!existsSync(resolve(location))) return undefined;
  const [{ archiveIn }, database] = await Promise.all([import('./archive.ts'), openDatabase(location, deps)]);
  return archiveIn(database, deps.clock);
};

const openDatabase = async (location: string, { clock, lockMs = 5_000 }: JournalDeps): Promise<Database> => {
  const { openSqlite } = await import('./sqlite/database.ts');
  return openSqlite(resolve(location), clock, lockMs);
};
