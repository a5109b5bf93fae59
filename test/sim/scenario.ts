import type { TokenChoice } from '../../src/call/client-token.ts';
import type { AttemptPolicy } from '../../src/transport/policy.ts';
import type { Dice } from './chance.ts';
import type { Fate } from './process.ts';

/** One process that makes the call, or resumes it. */
export interface Run {
  readonly by: 'call' | 'resume';
  /** Milliseconds after the run before it began (`together`) or ended. */
  readonly afterMs: number;
  readonly together: boolean;
  readonly token: TokenChoice;
  /** Another MaxSize than the first run's: another meaning under the same token. */
  readonly isOther: boolean;
  readonly policy: AttemptPolicy;
  readonly fate: Fate;
  /** Milliseconds after its beginning at which it is interrupted. */
  readonly interruptAfterMs: number | undefined;
  /** By how much the machine's clock jumps before it begins, milliseconds. */
  readonly clockJumpMs: number;
}

/** Everything of one seed that is not left to the network. */
export interface Scenario {
  readonly kind: 'token' | 'once' | 'repeatable';
  /** The service refuses these parameters whenever it looks at them. */
  readonly isRefused: boolean;
  readonly isNamed: boolean;
  readonly roughness: number;
  readonly runs: readonly Run[];
}

const hour = 3_600_000;

export const scenarioFrom = (chance: Dice): Scenario => {
  const kind = chance.pick(['token', 'token', 'token', 'token', 'once', 'repeatable'] as const);
  const by = kind === 'token' ? chance.pick(['given', 'seed', 'parameters', 'chance'] as const) : 'chance';
  // Two processes that are started without a common token are two calls, and may be made twice.
  const mayOverlap = by !== 'chance';
  const journalFaults = chance.pick([0, 0, 0.05, 0.3]);
  const run = (index: number): Run => ({
    by: index > 0 && chance.happens(0.25) ? 'resume' : 'call',
    together: mayOverlap && index > 0 && chance.happens(0.5),
    afterMs: chance.pick([
      0,
      chance.between(0, 2_000),
      chance.between(0, 60_000),
      chance.between(1, 4) * hour,
      24 * hour - chance.between(1, 200_000),
      chance.between(24, 50) * hour,
    ]),
    token: tokenOf(by),
    isOther: by === 'given' && index > 0 && chance.happens(0.15),
    policy: {
      maxAttempts: chance.between(1, 6),
      deadlineMs: chance.pick([3_000, 20_000, 120_000]),
      connectTimeoutMs: 5_000,
      readTimeoutMs: chance.pick([500, 10_000]),
    },
    fate: { killAt: chance.happens(0.35) ? chance.between(1, 40) : undefined, journalFaults },
    interruptAfterMs: chance.happens(0.1) ? chance.between(0, 10_000) : undefined,
    clockJumpMs: chance.happens(0.3) ? chance.between(0, 600_000) : 0,
  });
  return {
    kind,
    isRefused: kind !== 'repeatable' && chance.happens(0.08),
    isNamed: chance.happens(0.8),
    roughness: chance.pick([0, 0.2, 0.5, 0.8]),
    runs: Array.from({ length: chance.between(1, 5) }, (_, index) => run(index)),
  };
};

const tokenOf = (by: 'given' | 'seed' | 'parameters' | 'chance'): TokenChoice => {
  switch (by) {
    case 'given':
      return { by, token: 'the-token' };
    case 'seed':
      return { by, text: 'the seed' };
    case 'parameters':
      return { by };
    case 'chance':
      return { by, fresh: false };
  }
};
