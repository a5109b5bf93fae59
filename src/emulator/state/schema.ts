import { type Database, numberOf } from './database.ts';

/** Raised when a table changes: a state of another version is refused rather than misread. */
const schemaVersion = 2;

/** Tables of resources, each with the same columns; and the indexes that their reads need. */
const tables = {
  scaling_groups: ["realm, data ->> '$.settings.GroupType'"],
  scaling_configurations: ['realm', 'parent, status'],
  scaling_rules: ['realm', 'parent'],
  scaling_activities: ['realm', 'parent'],
  instances: ['realm', 'parent, status'],
  lifecycle_hooks: ['realm', 'parent'],
  lifecycle_actions: ['parent'],
  scheduled_tasks: ['realm'],
  alarms: ['realm', 'parent'],
  notifications: ['parent'],
  instance_refreshes: ['realm', 'parent'],
  diagnose_reports: ['parent'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ResourceTable = keyof typeof tables;

/**
 * Makes the tables of a new state. `realm` is the account and region a resource belongs to, `parent` the
 * resource it is part of, in which its name is unique. Throws an Error for a state that another version of
 * the emulator made.
 */
export const prepareSchema = (database: Database): void => {
  if (versionOf(database) === schemaVersion) return;
  database.transaction(() => {
    const version = versionOf(database);
    if (version === schemaVersion) return;
    if (version !== 0)
      throw new Error(`the state has format ${version}, this emulator writes ${schemaVersion}`);
    for (const sql of [...ledgers, ...Object.entries(tables).flatMap(resourceTable)]) database.run(sql);
    database.run(`PRAGMA user_version = ${schemaVersion}`);
  });
};

/** Empties every table. */
export const clearState = (database: Database): void => {
  database.transaction(() => {
    for (const { name } of database.all("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      database.run(`DELETE FROM "${String(name)}"`);
    }
  });
};

const versionOf = (database: Database): number =>
  numberOf(database.get('PRAGMA user_version'), 'user_version');

const resourceTable = ([table, indexes]: readonly [string, readonly string[]]): readonly string[] => [
  `CREATE TABLE ${table} (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    realm TEXT NOT NULL,
    parent TEXT NOT NULL,
    name TEXT,
    status TEXT,
    data TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX ${table}_name ON ${table} (parent, name) WHERE name IS NOT NULL`,
  ...indexes.map((columns, number) => `CREATE INDEX ${table}_${number} ON ${table} (${columns})`),
];

const ledgers: readonly string[] = [
  'CREATE TABLE settings (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE TABLE nonces (
    access_key TEXT NOT NULL, nonce TEXT NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (access_key, nonce)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX nonces_expiry ON nonces (expires_at)',
  `CREATE TABLE tokens (
    scope TEXT NOT NULL, token TEXT NOT NULL, fingerprint TEXT NOT NULL, result TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, token)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX tokens_expiry ON tokens (expires_at)',
  `CREATE TABLE effects (
    number INTEGER PRIMARY KEY, operation TEXT NOT NULL, client_token TEXT, request_id TEXT NOT NULL,
    ids TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE agenda (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX agenda_time ON agenda (at, number)',
];
