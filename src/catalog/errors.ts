import { ess } from './error-codes/ess.ts';
import { gateway } from './error-codes/gateway.ts';
import { idempotency } from './error-codes/idempotency.ts';
import type { ServiceError } from './types.ts';

/** Every error code with a name of its own. */
export const serviceErrors: readonly ServiceError[] = [...gateway, ...idempotency, ...ess];

/** What is known of an error code; undefined for one that is newer than this list. */
export const findError = (code: string): ServiceError | undefined => byCode.get(code) ?? ofPattern(code);

const byCode = new Map(serviceErrors.map((error) => [error.code, error]));

/** Codes that are made of a parameter's name; exact ones go before them. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^Missing([A-Z]\w*)$/, '%s is mandatory for this action.'],
  [/^Invalid([A-Z]\w*)$/, 'Specified parameter %s is not valid.'],
];

const ofPattern = (code: string): ServiceError | undefined => {
  for (const [pattern, message] of patterns) {
    const parameter = pattern.exec(code)?.[1];
    if (parameter === undefined) continue;
    return { code, layer: 'gateway', http: 400, retry: 'none', messages: [message.replace('%s', parameter)] };
  }
  return undefined;
};
