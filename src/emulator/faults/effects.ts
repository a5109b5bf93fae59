import { refuse, ServiceError } from '../service-error.ts';
import type { Fired } from './plan.ts';

/** What strikes before any work: the connection is closed, or the request turned away with an error. */
export const strikeBefore = (faults: readonly Fired[]): 'close' | ServiceError | undefined => {
  for (const { fault } of faults) {
    switch (fault.kind) {
      case 'drop':
        return 'close';
      case 'error':
        return failure(fault.value);
      case 'throttle':
        return throttled();
      case 'try-later':
        return new ServiceError('InvalidOperation.Conflict', 400, tryLater);
      default:
    }
  }
  return undefined;
};

/** What strikes when the work is done: the answer is lost, cut after so many bytes, or an error takes its place. */
export const strikeAfter = (
  faults: readonly Fired[],
): 'close' | { readonly cutAt: number } | ServiceError | undefined => {
  for (const { fault } of faults) {
    if (fault.kind === 'lose-reply') return 'close';
    if (fault.kind === 'cut-reply') return { cutAt: fault.value };
    if (fault.kind === 'error-after') return failure(fault.value);
  }
  return undefined;
};

/** Milliseconds that all faults of a kind cost together. */
export const delayOf = (faults: readonly Fired[], kind: 'delay' | 'late-reply'): number =>
  sumOf(faults, kind);

/** How far the service's clock is off for this request, milliseconds. */
export const skewOf = (faults: readonly Fired[]): number => 1_000 * sumOf(faults, 'skew');

export const forgetsTokens = (faults: readonly Fired[]): boolean =>
  faults.some(({ fault }) => fault.kind === 'forget-tokens');

const sumOf = (faults: readonly Fired[], kind: 'delay' | 'late-reply' | 'skew'): number =>
  faults.reduce((sum, { fault }) => (fault.kind === kind ? sum + fault.value : sum), 0);

const failure = (status: 500 | 503): ServiceError =>
  refuse(status === 500 ? 'InternalError' : 'ServiceUnavailable');

/** A throttled client is told when to come back, in the headers that the vendor's SDKs read, milliseconds. */
const throttled = (): ServiceError => {
  const { code, status, message } = refuse('Throttling.User');
  return new ServiceError(code, status, message, {
    'x-acs-retry-after': '100',
    'x-ratelimit-user': 'Remain:0,TimeLeft:100',
  });
};

const tryLater = 'The operation conflicts with another one. Please try it later.';
