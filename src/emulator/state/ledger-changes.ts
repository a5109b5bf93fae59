import { isJsonObject } from '../../json.ts';
import type { Keeper } from './keeper.ts';
import type { Change } from './part.ts';

/** Tokens and effects in the form of changes, the effects in their order. */
export function* ledgerChanges({ tokens, effects }: Pick<Keeper, 'tokens' | 'effects'>): Iterable<Change> {
  for (const stored of tokens.all()) yield ['tokens', stored.token, stored];
  for (const effect of effects.all()) yield ['effects', effect.requestId, effect];
}

/** Stores a token or an effect again. false: the change is of neither, or not in its form. */
export const restoreIn = (
  { tokens, effects }: Pick<Keeper, 'tokens' | 'effects'>,
  [part, , value]: Change,
): boolean => {
  if (!isJsonObject(value)) return false;
  if (part === 'tokens') {
    const { scope, token, fingerprint, result, expiresAt } = value;
    if (typeof scope !== 'string' || typeof token !== 'string' || typeof expiresAt !== 'number') return false;
    if (typeof fingerprint !== 'string' || typeof result !== 'string') return false;
    tokens.store(scope, token, { fingerprint, result }, expiresAt);
    return true;
  }
  const { operation, clientToken, requestId, ids, at } = value;
  if (part !== 'effects' || typeof operation !== 'string' || typeof requestId !== 'string') return false;
  if (typeof at !== 'number' || !isTexts(ids)) return false;
  if (clientToken !== undefined && typeof clientToken !== 'string') return false;
  effects.add({ operation, ...(clientToken !== undefined && { clientToken }), requestId, ids, at });
  return true;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
