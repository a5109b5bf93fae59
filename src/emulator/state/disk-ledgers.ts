import { type Database, numberOf, textOf } from './database.ts';
import { bite, type Effects, sweeper, type Tokens } from './ledgers.ts';

/** Client tokens that are looked up on disk: there may be millions, and each is asked for once or twice. */
export const tokensIn = (database: Database): Tokens => {
  const expired = `SELECT scope, token FROM tokens WHERE expires_at <= ? LIMIT ${bite}`;
  return {
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
    forgetExpired: sweeper((now) =>
      database.run(`DELETE FROM tokens WHERE (scope, token) IN (${expired})`, now),
    ),
    forgetAll: () => void database.run('DELETE FROM tokens'),
    *all() {
      for (const row of database.each('SELECT * FROM tokens ORDER BY expires_at')) {
        yield {
          scope: textOf(row, 'scope'),
          token: textOf(row, 'token'),
          fingerprint: textOf(row, 'fingerprint'),
          result: textOf(row, 'result'),
          expiresAt: numberOf(row, 'expires_at'),
        };
      }
    },
  };
};

/** Effects, which are hardly ever asked for. */
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
    Array.from(database.each('SELECT * FROM effects ORDER BY number'), (row) => ({
      operation: textOf(row, 'operation'),
      ...(row.client_token !== null && { clientToken: textOf(row, 'client_token') }),
      requestId: textOf(row, 'request_id'),
      ids: JSON.parse(textOf(row, 'ids')),
      at: numberOf(row, 'at'),
    })),
  forgetAll: () => void database.run('DELETE FROM effects'),
});
