import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../context.ts';
import type { Archive } from './archive.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';
import { isPostgres } from './location.ts';

/** What opening a journal needs. Times are milliseconds. */
export interface JournalDeps {
  readonly clock: Clock;
  /** How long a holder that says nothing keeps its call (15 s). */
  readonly leaseMs?: number;
  /** How long to wait while others write or the server is away (5 s); no longer than the call's deadline. */
  readonly lockMs?: number;
}

/**
 * Opens the journal at a path or a `postgres://` URL. A file is made when it is not there, a database only by
 * `initJournal`. Throws EssError `setup` when it cannot be used: it is then certain that nothing was sent. A
 * damaged journal is left as it is.
 */
export const openJournal = async (location: string, deps: JournalDeps): Promise<Journal> => {
  const [{ journalIn }, database] = await Promise.all([import('./engine.ts'), openDatabase(location, deps)]);
  return journalIn(database, deps.leaseMs ?? 15_000);
};

/** Opens the journal to look into it; undefined when there is no such file. Throws EssError `setup`. */
export const openArchive = async (location: string, deps: JournalDeps): Promise<Archive | undefined> => {
  if (!isPostgres(location) && !existsSync(resolve(location))) return undefined;
  const [{ archiveIn }, database] = await Promise.all([
    import('./archive-engine.ts'),
    openDatabase(location, deps),
  ]);
  return archiveIn(database, deps.clock);
};

/** Makes the journal, or brings an older one up to date. Throws EssError `setup`. */
export const initJournal = async (location: string, deps: JournalDeps): Promise<void> => {
  if (isPostgres(location)) {
    const { initPostgres } = await import('./postgres/init.ts');
    await initPostgres(location, lockMsOf(deps));
  }
  await (await openDatabase(location, deps)).close();
};

const openDatabase = async (location: string, deps: JournalDeps): Promise<Database> => {
  if (isPostgres(location)) {
    const { openPostgres } = await import('./postgres/database.ts');
    return openPostgres(location, deps.clock, lockMsOf(deps));
  }
  const { openSqlite } = await import('./sqlite/database.ts');
  return openSqlite(resolve(location), deps.clock, lockMsOf(deps));
};

const lockMsOf = ({ lockMs = 5_000 }: JournalDeps): number => lockMs;
