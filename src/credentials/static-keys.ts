import type { Credentials } from './credentials.ts';
import type { Obtained } from './obtained.ts';
import type { FoundCredentials } from './recipe.ts';

/** Credentials that need nothing but to be read; undefined when they have to be obtained (`source.ts`). */
export const staticKeys = (found: FoundCredentials): Credentials | undefined => {
  if (found.recipe.kind !== 'keys') return undefined;
  const { kind, ...keys } = found.recipe;
  return { ...keys, account: accountOf(found, keys), origin: found.origin };
};

/** A temporary AccessKey id is never an account. */
export const accountOf = (
  { account }: FoundCredentials,
  keys: Pick<Obtained, 'accessKeyId' | 'securityToken'>,
): string => (keys.securityToken === undefined ? keys.accessKeyId : account);
