import { ess } from './error-codes/ess.ts';
import { gateway } from './error-codes/gateway.ts';
import { idempotency } from './error-codes/idempotency.ts';

/** Who refuses: the gateway in front of the service, its check of client tokens, or Auto Scaling itself. */
export type ErrorLayer = 'gateway' | 'idempotency' | 'ess';

/**
 * What may be done after it. none: the same request will fail again; same-token: repeat it as it is;
 * backoff: throttled before any work, wait and repeat; wait-state: a resource must change its state first;
 * re-sign: repeat with a new nonce and timestamp; new-token: this token is spent for good.
 */
export type RetryClass = 'none' | 'same-token' | 'backoff' | 'wait-state' | 're-sign' | 'new-token';

/** One error code. `%s` in a message stands for a value; no message: its words are not known. */
export interface ServiceError {
  readonly code: string;
  readonly layer: ErrorLayer;
  /** HTTP status; undefined: not known. */
  readonly http: number | undefined;
  readonly retry: RetryClass;
  readonly messages: readonly string[];
}

/** Code, HTTP status, retry class, messages: one row of the tables of codes. */
export type ErrorRow = readonly [string, number | undefined, RetryClass, ...string[]];

/** Codes that are made of a parameter's name; they come after the exact ones. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^Missing([A-Z]\w*)$/, '%s is mandatory for this action.'],
  [/^Invalid([A-Z]\w*)$/, 'Specified parameter %s is not valid.'],
];

const layerOf = (layer: ErrorLayer, rows: readonly ErrorRow[]): readonly ServiceError[] =>
  rows.map(([code, http, retry, ...messages]) => ({ code, layer, http, retry, messages }));

/** Every code with a name of its own. */
export const serviceErrors: readonly ServiceError[] = [
  ...layerOf('gateway', gateway),
  ...layerOf('idempotency', idempotency),
  ...layerOf('ess', ess),
];

const byCode = new Map(serviceErrors.map((error) => [error.code, error]));

/** What is known of an error code; undefined for one that is newer than this list. */
export const findError = (code: string): ServiceError | undefined => byCode.get(code) ?? ofPattern(code);

const ofPattern = (code: string): ServiceError | undefined => {
  for (const [pattern, message] of patterns) {
    const parameter = pattern.exec(code)?.[1];
    if (parameter === undefined) continue;
    return { code, layer: 'gateway', http: 400, retry: 'none', messages: [message.replace('%s', parameter)] };
  }
  return undefined;
};
