import { scrypt } from '../hash.ts';
import type { Difference } from '../report.ts';
import type { CallKey, Intent } from './journal.ts';

/**
 * Flat wire parameters as a journal may hold them (`Intent.parameters`): each secret's value is its salted
 * digest. The salt is the call's own key: the same secret compares equal within a call, and tells nothing
 * across calls.
 */
export const mask = (
  { parameters, secrets }: Pick<Intent, 'parameters' | 'secrets'>,
  { scope, id }: CallKey,
): Record<string, string> => {
  const salt = JSON.stringify([scope, id]);
  const digests = secrets.map((name) => [name, digest(parameters[name] ?? '', salt)]);
  return { ...parameters, ...Object.fromEntries(digests) };
};

/** What was asked for: the parts of an intent that make it this call and no other. */
export type Asked = Pick<Intent, 'operation' | 'apiVersion' | 'regionId' | 'parameters' | 'secrets'>;

/**
 * What differs between the intent that a token was first used with and the one it is asked for now: flat wire
 * parameters in the order of their names, and Action, Version and RegionId where they are others.
 */
export const differences = (before: Asked, now: Asked): Difference[] => {
  const [old, current] = [allParameters(before), allParameters(now)];
  const secret = new Set([...before.secrets, ...now.secrets]);
  const show = (name: string, value: string | undefined): string | null => {
    if (value === undefined) return null;
    return secret.has(name) ? '(secret)' : value;
  };
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((name) => old[name] !== current[name])
    .sort()
    .map((name) => ({ parameter: name, before: show(name, old[name]), now: show(name, current[name]) }));
};

const allParameters = (intent: Asked): Readonly<Record<string, string>> => ({
  Action: intent.operation,
  Version: intent.apiVersion,
  RegionId: intent.regionId,
  ...intent.parameters,
});

// Slow on purpose (RFC 7914, tens of milliseconds): a password is guessed more easily than a hash is broken.
const digest = (secret: string, salt: string): string =>
  `scrypt:${scrypt(secret, salt, 18).toString('base64url')}`;
