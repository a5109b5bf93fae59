import type { Credentials } from '../credentials/credentials.ts';
import { type AttemptPlan, type AttemptsEnd, runAttempts } from '../transport/attempts.ts';
import type { Line } from './line.ts';
import { sign, unsignedRequest } from './prepare.ts';

/** What is done around each attempt: see AttemptPlan. */
export type AttemptHooks = Pick<AttemptPlan, 'firstNonce' | 'onStart' | 'onEnd' | 'afterAmbiguous'>;

/** Makes the attempts of a call; `numberFrom` counts those that other processes made. */
export const sendAttempts = async (
  { call, settings, world, deadlineAt, token }: Line,
  numberFrom: number,
  hooks: AttemptHooks,
): Promise<AttemptsEnd> => {
  const unsigned = unsignedRequest(call, settings.endpoint, token?.token);
  const credentials = lasting(async () => await world.credentials(deadlineAt));
  return await runAttempts({
    exchange: world.exchange,
    pace: world.pace,
    clock: world.clock,
    chance: world.chance,
    signal: world.signal,
    policy: settings.policy,
    deadlineAt,
    numberFrom,
    firstNonce: hooks.firstNonce,
    onStart: hooks.onStart,
    onEnd: async (attempt, judgement) => {
      await hooks.onEnd(attempt, judgement);
      if (attempt.delayMs !== undefined) world.notify({ kind: 'retry', attempt, judgement });
    },
    sign: async (stamp) => await sign(settings.signature, unsigned, await credentials(), stamp),
    afterAmbiguous: hooks.afterAmbiguous,
  });
};

/**
 * Credentials that fail only before the first attempt. After it, those that can't be renewed are used as they are:
 * the service says no to them, and the call ends with what is known of its attempts.
 */
const lasting = (get: () => Promise<Credentials>): (() => Promise<Credentials>) => {
  let last: Credentials | undefined;
  return async () => {
    try {
      last = await get();
    } catch (error) {
      if (last === undefined) throw error;
    }
    return last;
  };
};
