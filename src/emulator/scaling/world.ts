import type { Store } from '../state/store.ts';

/** What the rules of scaling work on. */
export interface World {
  readonly store: Store;
  /** A new id with the API's prefix (`asg` → `asg-…`). */
  readonly newId: (prefix: string) => string;
  /** Time that an activity takes for one instance, milliseconds of the emulator's clock. */
  readonly stepMs: number;
}
