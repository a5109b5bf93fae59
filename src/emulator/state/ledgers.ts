import { type Database, numberOf, textOf } from './database.ts';

/** Nonces that came before: kept as long as their timestamp would still be accepted. */
export interface Nonces {
  /** false: this access key has used the nonce before. Times are milliseconds since the epoch. */
  claim(accessKeyId: string, nonce: string, expiresAt: number): boolean;
  forgetExpired(now: number): void;
}

/** What a client token was first used for. */
export interface TokenRecord {
  readonly fingerprint: string;
  /** JSON text of what was answered. */
  readonly result: string;
}

export interface Tokens {
  find(scope: string, token: string, now: number): TokenRecord | undefined;
  store(scope: string, token: string, record: TokenRecord, expiresAt: number): void;
  forgetExpired(now: number): void;
  forgetAll(): void;
}

/** One piece of work that was really done. */
export interface Effect {
  readonly operation: string;
  readonly clientToken?: string;
  readonly requestId: string;
  /** What it made, changed or deleted. */
  readonly ids: readonly string[];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Effects {
  add(effect: Effect): void;
  /** In the order the work was done. */
  all(): readonly Effect[];
}

/** Numbers that outlive the process. */
export interface Settings {
  get(name: string): number;
  set(name: string, value: number): void;
}

/** Expired rows are dropped in bites of this size, so that no request pays for a long list of them. */
const bite = 500;

/** While nothing is left to drop, the next look is this much later, milliseconds. */
const restBetweenSweeps = 1_000;

const sweeperOf = (database: Database, table: string, key: string): ((now: number) => void) => {
  const expired = `SELECT ${key} FROM ${table} WHERE expires_at <= ? LIMIT ${bite}`;
  let nextSweep = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now < nextSweep) return;
    const dropped = database.run(`DELETE FROM ${table} WHERE (${key}) IN (${expired})`, now);
    if (dropped < bite) nextSweep = now + restBetweenSweeps;
  };
};

export const noncesIn = (database: Database): Nonces => ({
  claim: (accessKeyId, nonce, expiresAt) => {
    const sql = 'INSERT INTO nonces (access_key, nonce, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    return database.run(sql, accessKeyId, nonce, expiresAt) === 1;
  },
  forgetExpired: sweeperOf(database, 'nonces', 'access_key, nonce'),
});

export const tokensIn = (database: Database): Tokens => ({
  find: (scope, token, now) => {
    const sql = 'SELECT fingerprint, result FROM tokens WHERE scope = ? AND token = ? AND expires_at > ?';
    const row = database.get(sql, scope, token, now);
    return row && { fingerprint: textOf(row, 'fingerprint'), result: textOf(row, 'result') };
  },
  store: (scope, token, { fingerprint, result }, expiresAt) =>
    database.run(
      'INSERT OR REPLACE INTO tokens (scope, token, fingerprint, result, expires_at) VALUES (?, ?, ?, ?, ?)',
      scope,
      token,
      fingerprint,
      result,
      expiresAt,
    ),
  forgetExpired: sweeperOf(database, 'tokens', 'scope, token'),
  forgetAll: () => void database.run('DELETE FROM tokens'),
});

export const effectsIn = (database: Database): Effects => ({
  add: ({ operation, clientToken, requestId, ids, at }) =>
    database.run(
      'INSERT INTO effects (operation, client_token, request_id, ids, at) VALUES (?, ?, ?, ?, ?)',
      operation,
      clientToken ?? null,
      requestId,
      JSON.stringify(ids),
      at,
    ),
  all: () =>
    database.all('SELECT * FROM effects ORDER BY number').map((row) => ({
      operation: textOf(row, 'operation'),
      ...(row.client_token !== null && { clientToken: textOf(row, 'client_token') }),
      requestId: textOf(row, 'request_id'),
      ids: JSON.parse(textOf(row, 'ids')),
      at: numberOf(row, 'at'),
    })),
});

export const settingsIn = (database: Database): Settings => ({
  get: (name) => numberOf(database.get('SELECT value FROM settings WHERE name = ?', name), 'value'),
  set: (name, value) =>
    database.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, value),
});
