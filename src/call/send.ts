import { type AttemptPlan, type AttemptsEnd, runAttempts } from '../transport/attempts.ts';
import type { Line } from './line.ts';
import { sign, unsignedRequest } from './prepare.ts';

/** What is done around each attempt: see AttemptPlan. */
export type AttemptHooks = Pick<AttemptPlan, 'onStart' | 'onEnd' | 'afterAmbiguous'>;

/** Makes the attempts of a call; `numberFrom` counts those that other processes made. */
export const sendAttempts = async (
  { call, settings, world, deadlineAt, token }: Line,
  numberFrom: number,
  hooks: AttemptHooks,
): Promise<AttemptsEnd> => {
  const unsigned = unsignedRequest(call, settings.endpoint, token?.token);
  return await runAttempts({
    exchange: world.exchange,
    clock: world.clock,
    chance: world.chance,
    signal: world.signal,
    policy: settings.policy,
    deadlineAt,
    numberFrom,
    onStart: hooks.onStart,
    onEnd: async (attempt, judgement) => {
      await hooks.onEnd(attempt, judgement);
      if (attempt.delayMs !== undefined) world.notify({ kind: 'retry', attempt, judgement });
    },
    sign: async (stamp) => await sign(settings.signature, unsigned, await world.credentials(), stamp),
    afterAmbiguous: hooks.afterAmbiguous,
  });
};
