import type { Effects, Tokens } from './ledgers.ts';
import type { Nonces } from './nonces.ts';

/**
 * Where the state is when the process is not: in a file, or nowhere. Client tokens and effects are read from
 * there, for there may be millions of them; everything else is in memory.
 */
export interface Keeper {
  readonly nonces: Nonces;
  readonly tokens: Tokens;
  readonly effects: Effects;
  /** Until `commit` or `abandon` nobody else changes the state, and what others changed before is seen. */
  begin(): void;
  /** Keeps what was changed. When it throws, nothing is kept. */
  commit(): void;
  abandon(): void;
  close(): void;
}
