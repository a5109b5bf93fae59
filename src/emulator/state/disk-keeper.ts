import { changeLog } from './change-log.ts';
import type { Ledger } from './changes.ts';
import { openDatabase } from './database.ts';
import { effectsIn, tokensIn } from './disk-ledgers.ts';
import { prepareFile } from './file-format.ts';
import type { Keeper } from './keeper.ts';
import { nonceLog } from './nonce-log.ts';
import type { NonceBook } from './nonces.ts';

/**
 * Keeps the state in a SQLite file, which several processes may use at once. A transaction has the file for
 * itself, and reads first what the others have written since. It is in the file as a whole or not at all.
 * Throws what SQLite throws.
 */
export const diskKeeper = (path: string, ledger: Ledger, book: NonceBook): Keeper => {
  const database = openDatabase(path);
  try {
    prepareFile(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const changes = changeLog(database, ledger);
  const nonces = nonceLog(database, book);
  return {
    nonces,
    tokens: tokensIn(database),
    effects: effectsIn(database),
    begin: () => {
      database.run('BEGIN IMMEDIATE');
      changes.catchUp();
      nonces.catchUp();
    },
    commit: () => {
      changes.write();
      nonces.write();
      database.run('COMMIT');
      changes.settle();
      nonces.settle();
    },
    abandon: database.rollBack,
    close: database.close,
  };
};
