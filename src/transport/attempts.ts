import type { Chance, Clock } from '../context.ts';
import type { AttemptRecord, StartedAttempt } from '../report.ts';
import { type SignedRequest, type Stamp, signingTime } from '../signing/signer.ts';
import { backoff } from './backoff.ts';
import { isAmbiguous, isThrottled, type Judgement, judge } from './classify.ts';
import type { Exchange } from './exchange.ts';
import { type Ended, type Pace, unpaced } from './pace.ts';
import type { AttemptPolicy } from './policy.ts';

/** What the loop needs of its call. */
export interface AttemptPlan {
  /** Signs anew for each attempt: everything but the stamp is the same. */
  readonly sign: (stamp: Stamp) => SignedRequest | Promise<SignedRequest>;
  readonly exchange: Exchange;
  /** Absent: attempts go when the call wants. */
  readonly pace?: Pace | undefined;
  readonly policy: AttemptPolicy;
  /** On the monotonic clock, milliseconds. */
  readonly deadlineAt: number;
  /** How many attempts of this call were made before (by a process that died). */
  readonly numberFrom: number;
  /** Of the first attempt here, where somebody knows it already. */
  readonly firstNonce?: string | undefined;
  /** Resolves before the attempt's first byte is sent. */
  readonly onStart: (attempt: StartedAttempt) => Promise<void>;
  readonly onEnd: (attempt: AttemptRecord, judgement: Judgement) => Promise<void>;
  /** Asked after an attempt that may have been carried out: whether sending it again is safe. */
  readonly afterAmbiguous: () => Promise<'repeat' | 'stop'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
}

export interface AttemptsEnd {
  readonly attempts: readonly AttemptRecord[];
  /** Undefined when no attempt was made. */
  readonly last: Judgement | undefined;
}

/**
 * The attempt loop: stamp → sign → send → judge → stop or wait. Each attempt has its own nonce, timestamp and
 * signature; the parameters and the token are the plan's and never change. It ends with a final answer, with
 * the attempts or the deadline used up, or when the process is interrupted.
 */
export const runAttempts = async (plan: AttemptPlan): Promise<AttemptsEnd> => {
  const { clock, pace = unpaced } = plan;
  const attempts: AttemptRecord[] = [];
  let last: Judgement | undefined;
  let skewMs = 0;
  for (let count = 1; ; count += 1) {
    const made = await pace(count, plan.deadlineAt, () => makeAttempt(plan, count, skewMs));
    if (made === undefined) return { attempts, last };
    const { started, durationMs, judgement } = made;
    last = judgement;
    if (judgement.outcome === 'clock' && judgement.serverTime !== undefined) {
      skewMs = judgement.serverTime - clock.now();
    }
    const delayMs = await delayBeforeNext(plan, count, judgement);
    const record = recordOf(started, durationMs, judgement, delayMs);
    attempts.push(record);
    await plan.onEnd(record, judgement);
    if (delayMs === undefined || !(await waited(plan, delayMs))) return { attempts, last };
  }
};

interface Made extends Ended {
  readonly started: StartedAttempt;
  readonly durationMs: number;
  readonly judgement: Judgement;
}

/** An attempt that starts now; `skewMs` is how far the service's clock is ahead. */
export const startOf = (
  { clock, chance }: Pick<AttemptPlan, 'clock' | 'chance'>,
  number: number,
  skewMs = 0,
  nonce = chance.uuid(),
): StartedAttempt => {
  const startedAt = clock.now();
  return {
    ...{ number, nonce, timestamp: signingTime(startedAt + skewMs) },
    startedAt: isoTime(startedAt),
  };
};

/** Milliseconds since the epoch as ISO 8601. Of a batch, many attempts start in one millisecond. */
const isoTime = (time: number): string => {
  if (time !== latest.time) latest = { time, text: new Date(time).toISOString() };
  return latest.text;
};

let latest = { time: Number.NaN, text: '' };

const makeAttempt = async (plan: AttemptPlan, count: number, skewMs: number): Promise<Made> => {
  const { clock, policy } = plan;
  const started = startOf(plan, plan.numberFrom + count, skewMs, count === 1 ? plan.firstNonce : undefined);
  await plan.onStart(started);
  const begun = clock.monotonic();
  const request = await plan.sign(started);
  const limits = { ...policy, totalMs: Math.max(0, plan.deadlineAt - clock.monotonic()) };
  const judgement = judge(await plan.exchange(request, limits, plan.signal), clock.now());
  const durationMs = Math.round(clock.monotonic() - begun);
  return {
    ...{ started, durationMs, judgement, outcome: judgement.outcome, throttled: isThrottled(judgement) },
    ...(judgement.retryAfterMs !== undefined && { retryAfterMs: judgement.retryAfterMs }),
  };
};

/** Milliseconds to wait before the next attempt; undefined when there is none. */
const delayBeforeNext = async (
  plan: AttemptPlan,
  count: number,
  judgement: Judgement,
): Promise<number | undefined> => {
  const { outcome } = judgement;
  const final = outcome === 'answered' || outcome === 'refused' || outcome === 'mismatch';
  if (final || plan.signal.aborted) return undefined;
  if (isAmbiguous(outcome) && (await plan.afterAmbiguous()) === 'stop') return undefined;
  if (count >= plan.policy.maxAttempts) return undefined;
  const delayMs = backoff(outcome, count, plan.chance.random(), judgement.retryAfterMs);
  // A wait that ends after the deadline would only end in silence: say now what is known now.
  return plan.clock.monotonic() + delayMs < plan.deadlineAt ? delayMs : undefined;
};

const waited = async (plan: AttemptPlan, delayMs: number): Promise<boolean> => {
  try {
    await plan.clock.sleep(delayMs, plan.signal);
    return true;
  } catch (error) {
    if (plan.signal.aborted) return false;
    throw error;
  }
};

const recordOf = (
  started: StartedAttempt,
  durationMs: number,
  judgement: Judgement,
  delayMs: number | undefined,
): AttemptRecord => ({
  number: started.number,
  nonce: started.nonce,
  timestamp: started.timestamp,
  startedAt: started.startedAt,
  durationMs,
  outcome: judgement.outcome,
  ...(judgement.httpStatus === undefined ? {} : { httpStatus: judgement.httpStatus }),
  ...(judgement.code === undefined ? {} : { code: judgement.code }),
  ...(judgement.requestId === undefined ? {} : { requestId: judgement.requestId }),
  ...(delayMs === undefined ? {} : { delayMs }),
});
