import { resolve } from 'node:path';
import type { Clock } from '../context.ts';
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
  const { clock, leaseMs = 15_000, lockMs = 5_000 } = deps;
  const [{ journalIn }, { openSqlite }] = await Promise.all([
    import('./engine.ts'),
    import('./sqlite/database.ts'),
  ]);
  return journalIn(await openSqlite(resolve(location), clock, lockMs), leaseMs);
};
