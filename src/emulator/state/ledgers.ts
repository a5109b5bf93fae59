/** What a client token was first used for. */
export interface TokenRecord {
  readonly fingerprint: string;
  /** JSON text of what was answered. */
  readonly result: string;
}

/** A token with all that is remembered of it. */
export interface StoredToken extends TokenRecord {
  readonly scope: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** Times are milliseconds since the epoch. */
export interface Tokens {
  find(scope: string, token: string, now: number): TokenRecord | undefined;
  store(scope: string, token: string, record: TokenRecord, expiresAt: number): void;
  forgetExpired(now: number): void;
  forgetAll(): void;
  all(): Iterable<StoredToken>;
}

/** A token that is not found is stored next: what it takes to look one up is made once for both. */
export const forLatestToken = <Made>(make: (scope: string, token: string) => Made) => {
  let latest: { readonly scope: string; readonly token: string; readonly made: Made } | undefined;
  return (scope: string, token: string): Made => {
    if (latest?.scope !== scope || latest.token !== token) {
      latest = { scope, token, made: make(scope, token) };
    }
    return latest.made;
  };
};

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
  forgetAll(): void;
}

/** Expired entries are dropped in bites of this size, so that no request pays for a long list of them. */
export const bite = 500;

/** While nothing is left to drop, the next look is this much later, milliseconds. */
const restBetweenSweeps = 1_000;

/** Drops a bite of what has expired; while nothing is left to drop, it looks only now and then. */
export const sweeper = (drop: (now: number) => number): ((now: number) => void) => {
  let nextSweep = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now < nextSweep) return;
    if (drop(now) < bite) nextSweep = now + restBetweenSweeps;
  };
};
