/** Nonces that came before: kept as long as their timestamp would still be accepted. */
export interface Nonces {
  /** false: this access key has used the nonce before. Times are milliseconds since the epoch. */
  claim(accessKeyId: string, nonce: string, expiresAt: number): boolean;
  forgetExpired(now: number): void;
  forgetAll(): void;
}

/** A nonce of an access key, and when it may be forgotten. */
export type Claim = readonly [key: string, expiresAt: number];

/** The nonces that the process knows. */
export interface NonceBook extends Nonces {
  /** What was claimed since `settle`. */
  pending(): readonly Claim[];
  settle(): void;
  /** Notes what was claimed elsewhere. */
  add(claims: Iterable<Claim>): void;
  all(): Iterable<Claim>;
}

/** Nonces that expire in the same five minutes are on one page, which is forgotten as a whole. */
const pageSpan = 5 * 60_000;

export const nonceBook = (): NonceBook => {
  /** By the time at which everything on it has expired. */
  const pages = new Map<number, Set<string>>();
  let claimed: Claim[] = [];
  const note = (key: string, expiresAt: number): void => {
    const end = Math.ceil(expiresAt / pageSpan) * pageSpan;
    const page = pages.get(end);
    if (page === undefined) pages.set(end, new Set([key]));
    else page.add(key);
  };
  const isKnown = (key: string): boolean => {
    for (const page of pages.values()) if (page.has(key)) return true;
    return false;
  };
  return {
    claim: (accessKeyId, nonce, expiresAt) => {
      const key = `${accessKeyId} ${nonce}`;
      if (isKnown(key)) return false;
      note(key, expiresAt);
      claimed.push([key, expiresAt]);
      return true;
    },
    forgetExpired: (now) => {
      for (const end of pages.keys()) if (end <= now) pages.delete(end);
    },
    pending: () => claimed,
    settle: () => {
      claimed = [];
    },
    add: (claims) => {
      for (const [key, expiresAt] of claims) note(key, expiresAt);
    },
    *all() {
      for (const [end, page] of pages) for (const key of page) yield [key, end];
    },
    forgetAll: () => {
      pages.clear();
      claimed = [];
    },
  };
};
