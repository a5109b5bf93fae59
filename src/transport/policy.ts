/** Bounds of a call, milliseconds. */
export interface AttemptPolicy {
  readonly maxAttempts: number;
  /** Over everything: waiting for a holder, attempts, delays. */
  readonly deadlineMs: number;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
}

/** The contract's defaults. */
export const defaultPolicy: AttemptPolicy = {
  maxAttempts: 5,
  deadlineMs: 120_000,
  connectTimeoutMs: 5_000,
  readTimeoutMs: 10_000,
};
