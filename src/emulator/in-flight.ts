import { refuse } from './service-error.ts';

/** Tokens whose first request is being worked on right now. A key is a token in its scope. */
export interface InFlight {
  /**
   * Refuses a request whose token is at work: its twin with the processing code, one with other parameters
   * as a mismatch.
   */
  requireIdle(key: string, fingerprint: string): void;
  /** Runs the work with the token marked. */
  whileRunning<T>(key: string, fingerprint: string, work: () => Promise<T>): Promise<T>;
}

/** The marks live as long as the process: a request that died with it is not running any more. */
export const trackInFlight = (processingCode: string): InFlight => {
  const running = new Map<string, string>();
  const requireIdle = (key: string, fingerprint: string): void => {
    // As nearly always: a key that was just put together is slow to look up.
    if (running.size === 0) return;
    const other = running.get(key);
    if (other === undefined) return;
    throw refuse(other === fingerprint ? processingCode : 'IdempotentParameterMismatch');
  };
  return {
    requireIdle,
    whileRunning: async (key, fingerprint, work) => {
      requireIdle(key, fingerprint);
      running.set(key, fingerprint);
      try {
        return await work();
      } finally {
        running.delete(key);
      }
    },
  };
};
