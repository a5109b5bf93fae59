/**
 * What became of the work of a request. fresh: it was done now; replayed: its token's result was answered
 * again; read: nothing was to be done; refused: the service said no; not-done: a fault struck before, or it is
 * still on its way.
 */
export type WorkOutcome = 'fresh' | 'replayed' | 'read' | 'refused' | 'not-done';

/** How the client learned of it: not yet; by an answer, whole or cut; not at all. */
export type Delivered = 'pending' | 'answered' | 'cut' | 'closed';

/** One request as `/_emulator/requests` shows it. */
export interface RequestRecord {
  /** Counts from 1. */
  readonly number: number;
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
  delivered: Delivered;
  /** Of the answer, if there was one. */
  httpStatus?: number;
}

/** The latest requests of this process, in the order they came. */
export interface RequestLog {
  open(at: number): RequestRecord;
  /** Those that came after the request with that number. */
  since(number: number): readonly RequestRecord[];
  /** How many came so far. */
  count(): number;
  clear(): void;
}

/** Older requests are forgotten, so that the log does not grow without end. */
const kept = 10_000;

export const keepRequests = (): RequestLog => {
  let records: RequestRecord[] = [];
  let count = 0;
  return {
    open: (at) => {
      count += 1;
      const record: RequestRecord = {
        number: count,
        operation: '',
        nonce: '',
        at,
        outcome: 'not-done',
        delivered: 'pending',
      };
      records.push(record);
      if (records.length >= 2 * kept) records = records.slice(-kept);
      return record;
    },
    since: (number) => (number >= count ? [] : records.slice(-Math.min(kept, count - number))),
    count: () => count,
    clear: () => {
      records = [];
      count = 0;
    },
  };
};
