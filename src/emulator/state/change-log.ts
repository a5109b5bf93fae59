import type { Ledger } from './changes.ts';
import type { Database } from './database.ts';
import { logIn } from './log.ts';
import { type Change, forgotten } from './part.ts';

/** The parts of the state on disk: every change that was made, in order, as far as it still counts. */
export interface ChangeLog {
  /** Applies what came since this process looked last. */
  catchUp(): void;
  /** Writes what is pending. */
  write(): void;
  /** What was written is on disk. */
  settle(): void;
}

/** So many changes more than twice what there is are too many: the state is written anew in their place. */
const slack = 10_000;

/** Changes of one list when the state is written as a whole. */
const chunk = 10_000;

export const changeLog = (database: Database, ledger: Ledger): ChangeLog => {
  const log = logIn<Change>(database, 'changes');
  /** How many changes are in the log, and will be when what was written is on disk. */
  let length = 0;
  let nextLength = 0;
  const writeAnew = (): void => {
    const all: readonly Change[] = [forgotten, ...ledger.all()];
    for (let at = 0; at < all.length; at += chunk) log.append(all.slice(at, at + chunk));
    log.dropSeen();
    nextLength = all.length;
  };
  return {
    catchUp: () => {
      for (const changes of log.unseen()) {
        ledger.apply(changes);
        length = changes[0]?.[0] === forgotten[0] ? changes.length : length + changes.length;
      }
    },
    write: () => {
      const changes = ledger.pending();
      nextLength = length + changes.length;
      if (nextLength > 2 * ledger.size() + slack) writeAnew();
      else if (changes.length > 0) log.append(changes);
    },
    settle: () => {
      length = nextLength;
      log.settle();
      ledger.settle();
    },
  };
};
