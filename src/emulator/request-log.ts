/**
 * What became of the work of a request. fresh: it was done now; replayed: its token's result was answered
 * again; read: nothing was to be done; refused: the service said no; not-done: a fault struck before.
 */
export type WorkOutcome = 'fresh' | 'replayed' | 'read' | 'refused' | 'not-done';

/** One request as `/_emulator/requests` shows it. */
export interface RequestRecord {
  /** Empty when it named none. */
  operation: string;
  clientToken?: string;
  nonce: string;
  /** Milliseconds since the epoch, the machine's clock. */
  readonly at: number;
  outcome: WorkOutcome;
  /** Error code that was, or would have been, answered. */
  code?: string;
  /** The fault rules that fired on it. */
  fault?: string;
}

/** The latest requests of this process, in the order they came. */
export interface RequestLog {
  open(at: number): RequestRecord;
  all(): readonly RequestRecord[];
  clear(): void;
}

/** Older requests are forgotten, so that the log does not grow without end. */
const kept = 10_000;

export const keepRequests = (): RequestLog => {
  let records: RequestRecord[] = [];
  return {
    open: (at) => {
      const record: RequestRecord = {
        operation: '',
        nonce: '',
        at,
        outcome: 'not-done',
      };
      records.push(record);
      if (records.length >= 2 * kept) records = records.slice(-kept);
      return record;
    },
    all: () => records.slice(-kept),
    clear: () => {
      records = [];
    },
  };
};
