/** Takes one change back. */
export type Undo = () => unknown;

/**
 * One part of the state: what each key holds. All of it is in memory, where requests read it. It is changed by
 * way of `Changes`, which can take a change back, and which tells those who keep the state on disk.
 */
export interface Part {
  readonly name: string;
  /** Lets a key hold a value, as `entries` gave it; undefined: nothing any more. */
  put(key: string, value: unknown): Undo;
  /** Everything there is, in an order in which it makes the same part again. */
  entries(): Iterable<readonly [key: string, value: unknown]>;
  /** Whether a value, of unknown origin, is one that this part holds. */
  accepts(key: string, value: unknown): boolean;
  size(): number;
  clear(): void;
}

/** What a key of a part holds from now on; undefined, which is null in JSON, is nothing. */
export type Change = readonly [part: string, key: string, value?: unknown];

/** The change after which there is nothing. */
export const forgotten: Change = ['*', ''];
