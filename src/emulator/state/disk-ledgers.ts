import { hash } from 'node:crypto';
import { type Database, numberOf, textOf } from './database.ts';
import { bite, type Effects, forLatestToken, sweeper, type Tokens } from './ledgers.ts';

/**
 * Client tokens that are looked up on disk: there may be millions, and each is asked for once or twice. They are
 * appended, and the latest of a token counts: what it was stored for before is over.
 */
export const tokensIn = (database: Database): Tokens => {
  const oldest = `SELECT number FROM tokens ORDER BY number LIMIT ${bite}`;
  return {
    find: (scope, token, now) => {
      const row = database.get(
        `SELECT fingerprint, result, expires_at FROM tokens
        WHERE digest = ? AND scope = ? AND token = ? ORDER BY number DESC LIMIT 1`,
        digestOf(scope, token),
        scope,
        token,
      );
      if (numberOf(row, 'expires_at') <= now) return undefined;
      return { fingerprint: textOf(row, 'fingerprint'), result: textOf(row, 'result') };
    },
    store: (scope, token, { fingerprint, result }, expiresAt) =>
      database.run(
        'INSERT INTO tokens (digest, scope, token, fingerprint, result, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
        digestOf(scope, token),
        scope,
        token,
        fingerprint,
        result,
        expiresAt,
      ),
    forgetExpired: sweeper((now) =>
      database.run(`DELETE FROM tokens WHERE number IN (${oldest}) AND expires_at <= ?`, now),
    ),
    forgetAll: () => void database.run('DELETE FROM tokens'),
    *all() {
      for (const row of database.each('SELECT * FROM tokens ORDER BY number')) {
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

/** 48 bits, by which a token is found; tokens that share them are told apart by themselves. */
const digestOf = forLatestToken((scope, token) =>
  hash('sha1', `${scope} ${token}`, 'buffer').readUIntBE(0, 6),
);

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
