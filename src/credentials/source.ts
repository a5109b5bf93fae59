import { EssError } from '../errors.ts';
import type { Cache } from './cache.ts';
import type { Credentials } from './credentials.ts';
import type { Obtained, ObtainWorld } from './obtained.ts';
import type { FoundCredentials } from './recipe.ts';
import { accountOf, staticKeys } from './static-keys.ts';
import * as say from './text.ts';

/**
 * Gives credentials that are good now, before every attempt of a call. `deadlineAt` (monotonic milliseconds)
 * bounds what it may wait for; by default half a minute.
 */
export type CredentialSource = (deadlineAt?: number) => Promise<Credentials>;

/** What a source reaches. */
export interface SourceWorld extends Omit<ObtainWorld, 'deadlineAt'> {
  /** Where temporary credentials outlive the process; absent: nowhere. */
  readonly cache?: Cache | undefined;
}

/** Credentials that are in use. */
interface Held {
  readonly credentials: Credentials;
  /** Milliseconds since the epoch: from then on they are renewed. */
  readonly renewAt: number;
}

const patienceMs = 30_000;

/**
 * A source that gets temporary credentials when they are first asked for and renews them shortly before they
 * expire, once for all who ask at the same time. Rejects with an EssError `setup` that names where they come from;
 * but while the old ones are good, a renewal that fails is only tried again at the next asking.
 */
export const createCredentialSource = (found: FoundCredentials, world: SourceWorld): CredentialSource => {
  const keys = staticKeys(found);
  if (keys !== undefined) return async () => keys;
  let held: Held | undefined;
  let renewal: Promise<Held> | undefined;
  return async (deadlineAt) => {
    const { clock } = world;
    if (held !== undefined && clock.now() < held.renewAt) return held.credentials;
    renewal ??= renew(found, world, deadlineAt ?? clock.monotonic() + patienceMs).finally(() => {
      renewal = undefined;
    });
    try {
      held = await renewal;
    } catch (error) {
      if (held === undefined || isOver(held.credentials, clock.now())) throw error;
    }
    return held.credentials;
  };
};

const renew = async (found: FoundCredentials, world: SourceWorld, deadlineAt: number): Promise<Held> => {
  const { clock } = world;
  // A profile that was signed in keeps its keys itself.
  const cache = found.recipe.kind === 'signed-in' ? undefined : world.cache;
  const kept = await cache?.read(found.recipe);
  const ofCache = kept === undefined ? undefined : hold(found, kept.obtained, kept.obtainedAt);
  if (ofCache !== undefined && clock.now() < ofCache.renewAt) return ofCache;
  const { obtain } = await import('./obtain.ts');
  const obtained = await obtain(found.recipe, found.origin, { ...world, deadlineAt });
  const now = clock.now();
  const held = hold(found, obtained, now);
  if (isOver(held.credentials, now)) {
    const expiredAt = new Date(held.credentials.expiresAt ?? 0).toISOString();
    throw new EssError('setup', say.expired(found.origin, expiredAt), say.expiredHint(found.recipe));
  }
  if (obtained.expiresAt !== undefined) await cache?.write(found.recipe, { obtained, obtainedAt: now });
  return held;
};

/** They are renewed five minutes before they expire, or in the last tenth of a shorter life. */
const hold = (found: FoundCredentials, obtained: Obtained, obtainedAt: number): Held => {
  const { account, ...keys } = obtained;
  const lifeMs = (obtained.expiresAt ?? Number.POSITIVE_INFINITY) - obtainedAt;
  return {
    credentials: { ...keys, account: account ?? accountOf(found, keys), origin: found.origin },
    renewAt: obtainedAt + lifeMs - Math.min(300_000, lifeMs / 10),
  };
};

const isOver = ({ expiresAt }: Credentials, now: number): boolean =>
  expiresAt !== undefined && now >= expiresAt;
