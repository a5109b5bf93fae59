import { type Database, numberOf } from './database.ts';

/** Raised when a table or what a kept resource means changes: a state of another version is refused rather than misread. */
const formatVersion = 5;

/**
 * Makes the tables of a new file. Throws an Error for a file that another version of the emulator made, or
 * somebody else.
 */
export const prepareFile = (database: Database): void => {
  if (versionOf(database) === formatVersion) return;
  database.run('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version !== 0 && version !== formatVersion) {
      throw new Error(`the state has format ${version}, this emulator writes ${formatVersion}`);
    }
    if (version === 0) for (const sql of tables) database.run(sql);
    database.run(`PRAGMA user_version = ${formatVersion}`);
    database.run('COMMIT');
  } catch (error) {
    database.rollBack();
    throw error;
  }
};

const versionOf = (database: Database): number =>
  numberOf(database.get('PRAGMA user_version'), 'user_version');

const logTable = (name: string): string =>
  `CREATE TABLE ${name} (number INTEGER PRIMARY KEY AUTOINCREMENT, list TEXT NOT NULL, until INTEGER) STRICT`;

const tables: readonly string[] = [
  logTable('changes'),
  logTable('nonces'),
  // Tokens are random: an index of short digests is all that has to be written in random places.
  `CREATE TABLE tokens (
    number INTEGER PRIMARY KEY, digest INTEGER NOT NULL, scope TEXT NOT NULL, token TEXT NOT NULL,
    fingerprint TEXT NOT NULL, result TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT`,
  'CREATE INDEX tokens_digest ON tokens (digest)',
  `CREATE TABLE effects (
    number INTEGER PRIMARY KEY, operation TEXT NOT NULL, client_token TEXT, request_id TEXT NOT NULL,
    ids TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT`,
];
