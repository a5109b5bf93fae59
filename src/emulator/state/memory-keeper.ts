import type { Ledger } from './changes.ts';
import type { Keeper } from './keeper.ts';
import { bite, type Effect, type Effects, forLatestToken, type StoredToken, type Tokens } from './ledgers.ts';
import type { NonceBook } from './nonces.ts';

/** Keeps nothing beyond the process. */
export const memoryKeeper = (ledger: Ledger, nonces: NonceBook): Keeper => ({
  nonces,
  tokens: tokensInMemory(),
  effects: effectsInMemory(),
  begin: () => undefined,
  commit: () => {
    ledger.settle();
    nonces.settle();
  },
  abandon: () => undefined,
  close: () => undefined,
});

const tokensInMemory = (): Tokens => {
  /** What expires first is at the head, for all are remembered equally long. */
  const records = new Map<string, StoredToken>();
  /** V8 looks up the same text faster than an equal one. */
  const keyOf = forLatestToken((scope, token) => `${scope} ${token}`);
  return {
    find: (scope, token, now) => {
      const record = records.get(keyOf(scope, token));
      return record !== undefined && record.expiresAt > now ? record : undefined;
    },
    store: (scope, token, { fingerprint, result }, expiresAt) => {
      const key = keyOf(scope, token);
      records.delete(key);
      records.set(key, { scope, token, fingerprint, result, expiresAt });
    },
    forgetExpired: (now) => {
      let left = bite;
      for (const [key, { expiresAt }] of records) {
        if (expiresAt > now || left === 0) return;
        records.delete(key);
        left -= 1;
      }
    },
    forgetAll: () => records.clear(),
    all: () => records.values(),
  };
};

const effectsInMemory = (): Effects => {
  let effects: Effect[] = [];
  return {
    add: (effect) => void effects.push(effect),
    all: () => effects,
    forgetAll: () => {
      effects = [];
    },
  };
};
