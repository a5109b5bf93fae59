import type { Chance } from '../context.ts';
import { sha256Hex } from '../hash.ts';
import type { TokenSource } from '../report.ts';
import type { Text } from '../text.ts';
import * as say from './text.ts';

/** The longest ClientToken the API takes (page on idempotence), in ASCII characters. */
export const maxTokenLength = 64;

/** How the user chose the token. */
export type TokenChoice =
  | { readonly by: 'given'; readonly token: string }
  | { readonly by: 'seed'; readonly text: string }
  | { readonly by: 'parameters' }
  /** As a step of a plan: see `namesOfSteps`. */
  | { readonly by: 'plan'; readonly token: string }
  /** Not at all: an open call with the same fingerprint is resumed, unless `fresh`. */
  | { readonly by: 'chance'; readonly fresh: boolean };

export interface ClientToken {
  readonly token: string;
  readonly source: TokenSource;
}

/** What is wrong with a token; undefined when it can be used as it is: 1 to 64 ASCII characters. */
export const tokenFault = (token: string): Text | undefined => {
  if (token === '') return say.tokenEmpty;
  const characters = [...token];
  const position = characters.findIndex((character) => !/^[\x20-\x7e]$/.test(character));
  if (position !== -1) return say.tokenNotAscii(characters[position] ?? '', position + 1);
  return token.length > maxTokenLength ? say.tokenTooLong(token.length) : undefined;
};

/** What a token is derived within: the same text gives other tokens for other operations and regions. */
export interface TokenScope {
  readonly operation: string;
  readonly regionId: string;
}

/** UUIDv5 (RFC 9562, 5.5) of operation, region and text: the same in every run and on every machine. */
export const tokenFromSeed = async (scope: TokenScope, text: string): Promise<string> =>
  await nameBased(['seed', scope.operation, scope.regionId, text]);

/** UUIDv5 of the fingerprint: the same command is the same call. */
export const tokenFromFingerprint = async (fingerprint: string): Promise<string> =>
  await nameBased(['parameters', fingerprint]);

/**
 * What the steps of a plan are called in the journal, and their tokens where their operations take one: the same in
 * every run and on every machine. A UUIDv8 (RFC 9562, 5.8) whose first 48 bits are the plan's, so that the
 * journal finds the calls of a plan by how they begin.
 */
export const namesOfSteps = (plan: string): ((step: string) => string) => {
  const prefix = prefixOfPlan(plan);
  return (step) => {
    const digits = digest(['step', plan, step]);
    return `${prefix}8${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6, 18)}`;
  };
};

/** What the names of all steps of a plan begin with. */
export const prefixOfPlan = (plan: string): string => {
  const digits = digest(['plan', plan]);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-`;
};

const digest = (parts: readonly string[]): string => sha256Hex(JSON.stringify(parts));

/** The token of a call that resumes nothing. */
export const chooseToken = async (
  choice: TokenChoice,
  scope: TokenScope,
  call: { readonly fingerprint: string },
  chance: Chance,
): Promise<ClientToken> => {
  switch (choice.by) {
    case 'given':
      return { token: choice.token, source: 'given' };
    case 'seed':
      return { token: await tokenFromSeed(scope, choice.text), source: 'seed' };
    case 'parameters':
      return { token: await tokenFromFingerprint(call.fingerprint), source: 'parameters' };
    case 'plan':
      return { token: choice.token, source: 'plan' };
    case 'chance':
      return { token: chance.uuid(), source: 'minted' };
  }
};

/** The namespace of every derived token. Changing it would change every token derived so far. */
const namespace = '7d0f2b3c-52b1-4a5e-9a86-6c1f0e5d9b47';

/** JSON keeps the parts apart: no two lists of parts are the same text. */
const nameBased = async (parts: readonly string[]): Promise<string> => {
  const { v5 } = await import('uuid');
  return v5(JSON.stringify(parts), namespace);
};
