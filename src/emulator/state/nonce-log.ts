import type { Database } from './database.ts';
import { bite, sweeper } from './ledgers.ts';
import { logIn } from './log.ts';
import type { Claim, NonceBook, Nonces } from './nonces.ts';

/** The nonces of all processes on the file: a list a transaction on disk, and every one of them in the book. */
export interface NonceLog extends Nonces {
  /** Notes what came since this process looked last. */
  catchUp(): void;
  write(): void;
  /** What was written is on disk. */
  settle(): void;
}

export const nonceLog = (database: Database, book: NonceBook): NonceLog => {
  const log = logIn<Claim>(database, 'nonces');
  const sweep = sweeper((now) => log.dropExpired(now, bite));
  return {
    claim: book.claim,
    forgetExpired: (now) => {
      book.forgetExpired(now);
      sweep(now);
    },
    catchUp: () => {
      for (const claims of log.unseen()) {
        // An empty list says that everything was forgotten.
        if (claims.length === 0) book.forgetAll();
        book.add(claims);
      }
    },
    write: () => {
      const claims = book.pending();
      if (claims.length === 0) return;
      log.append(
        claims,
        claims.reduce((latest, [, expiresAt]) => Math.max(latest, expiresAt), 0),
      );
    },
    settle: () => {
      log.settle();
      book.settle();
    },
    forgetAll: () => {
      log.dropSeen();
      log.append([], 0);
      book.forgetAll();
    },
  };
};
