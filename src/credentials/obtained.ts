import type { Chance, Clock } from '../context.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Keys } from './recipe.ts';

/** What a recipe is carried out with. */
export interface ObtainWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly allowHttp: boolean;
  readonly exchange: Exchange;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  /** On the monotonic clock, milliseconds. */
  readonly deadlineAt: number;
}

/** Credentials as they were had. */
export interface Obtained extends Omit<Keys, 'kind'> {
  /** Milliseconds since the epoch; absent: they do not expire. */
  readonly expiresAt?: number;
  /** The account's id, where the recipe knows it. */
  readonly account?: string;
}
