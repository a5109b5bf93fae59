import { createHash } from 'node:crypto';
import type { Store } from '../state/store.ts';

/** What the rules of scaling work on. */
export interface World {
  readonly store: Store;
  /** A new id with the API's prefix (`asg` → `asg-…`). */
  readonly newId: (prefix: string) => string;
  /** Time that an activity takes for one instance, milliseconds of the emulator's clock. */
  readonly stepMs: number;
}

/** A new id without a prefix: 20 letters and digits. */
export const newPlainId = (world: World): string => world.newId('').slice(1);

/** A new id in the form of a UUID. */
export const newUuid = (world: World): string => {
  const digits = createHash('sha256').update(world.newId('uuid')).digest('hex');
  const ends = [8, 12, 16, 20, 32];
  return ends.map((end, part) => digits.slice(ends[part - 1] ?? 0, end)).join('-');
};
