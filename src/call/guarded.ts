import { kindOf } from '../catalog/catalog.ts';
import { isAmbiguous } from '../transport/classify.ts';
import { lookForEffect } from './guard.ts';
import type { Line } from './line.ts';
import { type AttemptHooks, sendAttempts } from './send.ts';
import type { GuardedEnd } from './verdict.ts';

/** What other processes did before. */
export interface Before {
  readonly numberFrom: number;
  readonly earlierMayHaveRun: boolean;
  /** The token no longer keeps the work from being done a second time. */
  readonly tokenMayBeForgotten: boolean;
}

/**
 * The attempts of a write. What takes a token, or does the same when done twice, is repeated freely; a `once`
 * call, or one whose token the service may have forgotten, is sent again only when its effect is provably
 * absent. It is looked for after every attempt that may have been carried out (by this process or by one before
 * it), and after a refusal that follows one: the refusal may be the answer to its own twin.
 */
export const guardedAttempts = async (
  line: Line,
  { numberFrom, earlierMayHaveRun, tokenMayBeForgotten }: Before,
  hooks: Omit<AttemptHooks, 'afterAmbiguous'>,
): Promise<GuardedEnd> => {
  const { operation, apiVersion } = line.call.request;
  const kind = kindOf(operation, apiVersion);
  if (kind === 'repeatable' || (kind === 'token' && !tokenMayBeForgotten)) {
    return await sendAttempts(line, numberFrom, { ...hooks, afterAmbiguous: async () => 'repeat' });
  }
  let verdict = earlierMayHaveRun ? await lookForEffect(line) : undefined;
  if (verdict !== undefined && verdict.verdict !== 'absent')
    return { attempts: [], last: undefined, verdict };

  const end = await sendAttempts(line, numberFrom, {
    ...hooks,
    afterAmbiguous: async () => {
      verdict = await lookForEffect(line);
      return verdict.verdict === 'absent' ? 'repeat' : 'stop';
    },
  });
  const mayHaveRun = earlierMayHaveRun || end.attempts.some(({ outcome }) => isAmbiguous(outcome));
  if (end.last?.outcome === 'refused' && mayHaveRun) verdict = await lookForEffect(line);
  return verdict === undefined ? end : { ...end, verdict };
};
