import { describe, expect, it } from 'vitest';
import { type AttemptPlan, runAttempts } from '../../src/transport/attempts.ts';
import type { Exchanged, HttpRequest } from '../../src/transport/exchange.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';
import { countingChance, fakeClock } from '../helpers/fakes.ts';

const answer = (
  httpStatus: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Exchanged => ({
  kind: 'answer',
  httpStatus,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const error = (httpStatus: number, code: string, message = 'no', headers = {}): Exchanged =>
  answer(httpStatus, { Code: code, Message: message, RequestId: 'R' }, headers);
const result = answer(200, { ScalingGroupId: 'asg-1', RequestId: 'OK' });
const lost: Exchanged = { kind: 'lost', code: 'ECONNRESET', message: 'reset' };
const unsent: Exchanged = { kind: 'unsent', code: 'ECONNREFUSED', message: 'refused' };

/** Runs the loop against answers given in order; the last one is given for ever. */
const run = async (answers: readonly Exchanged[], changes: Partial<AttemptPlan> = {}) => {
  const clock = fakeClock();
  const sent: HttpRequest[] = [];
  const plan: AttemptPlan = {
    sign: ({ nonce, timestamp }) => ({
      method: 'GET',
      url: `https://ess.aliyuncs.com/?ClientToken=t&SignatureNonce=${nonce}&Timestamp=${timestamp}`,
      headers: {},
      stringToSign: '',
    }),
    exchange: async (request) => {
      sent.push(request);
      const given = answers[sent.length - 1] ?? answers.at(-1);
      if (given === undefined) throw new Error('no answer was given to the test');
      return given;
    },
    policy: defaultPolicy,
    deadlineAt: defaultPolicy.deadlineMs,
    numberFrom: 0,
    onStart: async () => undefined,
    onEnd: async () => undefined,
    afterAmbiguous: async () => 'repeat',
    clock,
    chance: countingChance(),
    signal: new AbortController().signal,
    ...changes,
  };
  return { ...(await runAttempts(plan)), sent, clock };
};

const outcomes = async (answers: readonly Exchanged[], changes: Partial<AttemptPlan> = {}) =>
  (await run(answers, changes)).attempts.map(({ outcome }) => outcome);

describe('which attempts are repeated', () => {
  it('a 500, a 503 and no answer are repeated until there is a result', async () => {
    const answers = [error(500, 'InternalError'), error(503, 'ServiceUnavailable'), lost, result];
    expect(await outcomes(answers)).toEqual(['failed', 'failed', 'lost', 'answered']);
  });

  it.each([
    'Please try it later.',
    'The request is busy, please try again later.',
    'Specific operation may conflicts with other operations, please retry later.',
    '请稍后再试',
  ])('a 4xx whose message says to try it later is repeated: %s', async (message) => {
    expect(await outcomes([error(400, 'Busy', message), result])).toEqual(['turned-away', 'answered']);
  });

  it.each([error(429, 'Whatever'), error(400, 'Throttling.User'), error(503, 'Throttling')])(
    'a throttled request is repeated',
    async (throttled) => {
      expect(await outcomes([throttled, result])).toEqual(['turned-away', 'answered']);
    },
  );

  it('any other 4xx ends the call at once', async () => {
    expect(await outcomes([error(400, 'InvalidParameter'), result])).toEqual(['refused']);
    expect(await outcomes([error(403, 'Forbidden.RAM'), result])).toEqual(['refused']);
  });

  it('IdempotentParameterMismatch is never repeated, even when its message would invite to', async () => {
    const answers = [error(400, 'IdempotentParameterMismatch', 'try it later'), result];
    expect(await outcomes(answers)).toEqual(['mismatch']);
  });

  it('a token whose first request still runs is asked again', async () => {
    expect(await outcomes([error(403, 'IdempotentProcessing'), result])).toEqual(['processing', 'answered']);
  });

  it('a request that never left is repeated', async () => {
    expect(await outcomes([unsent, result])).toEqual(['unsent', 'answered']);
  });

  it.each([
    ['HTML with status 200', answer(200, '<html>login</html>')],
    ['JSON cut in the middle', answer(200, '{"ScalingGroupId":"as')],
    ['HTML with status 403', answer(403, '<html>denied</html>')],
    ['a redirect', answer(302, '')],
  ])("%s is not the service's word: it is repeated, and counts as possibly carried out", async (_, page) => {
    expect(await outcomes([page, result])).toEqual(['unreadable', 'answered']);
  });

  it('a write that must not happen twice stops after an attempt that may have been carried out', async () => {
    const stop = { afterAmbiguous: async () => 'stop' as const };
    expect(await outcomes([lost, result], stop)).toEqual(['lost']);
    expect(await outcomes([unsent, error(400, 'Throttling'), result], stop)).toEqual([
      'unsent',
      'turned-away',
      'answered',
    ]);
  });
});

describe('each attempt', () => {
  it('has its own nonce and timestamp, and the same token', async () => {
    const { sent } = await run([lost, lost, result]);
    const queries = sent.map(({ url }) => new URL(url).searchParams);
    expect(new Set(queries.map((query) => query.get('SignatureNonce'))).size).toBe(3);
    expect(new Set(queries.map((query) => query.get('ClientToken')))).toEqual(new Set(['t']));
  });

  it('is numbered on from the attempts of earlier processes', async () => {
    const { attempts } = await run([lost, result], { numberFrom: 3 });
    expect(attempts.map(({ number }) => number)).toEqual([4, 5]);
  });

  it("is signed with the service's clock after a rejected timestamp, and at once", async () => {
    const ahead = 'Thu, 01 Jan 2026 01:00:00 GMT';
    const { sent, clock } = await run([
      error(400, 'InvalidTimeStamp.Expired', 'old', { date: ahead }),
      result,
    ]);
    expect(new URL(sent[1]?.url ?? '').searchParams.get('Timestamp')).toBe('2026-01-01T01:00:00Z');
    expect(clock.sleeps).toEqual([0]);
  });

  it('has a new nonce after SignatureNonceUsed', async () => {
    expect(await outcomes([error(400, 'SignatureNonceUsed'), result])).toEqual(['twin', 'answered']);
  });
});

describe('waiting', () => {
  it('is full jitter that doubles, and starts higher where the service turned the request away', async () => {
    const { clock } = await run([lost, lost, lost, result]);
    expect(clock.sleeps).toEqual([125, 250, 500]);
    expect((await run([error(429, 'Throttling'), result])).clock.sleeps).toEqual([500]);
  });

  it('obeys x-acs-retry-after in milliseconds and Retry-After in seconds or as a date', async () => {
    const waits = async (headers: Readonly<Record<string, string>>) =>
      (await run([error(429, 'Throttling', 'later', headers), result])).clock.sleeps[0];
    expect(await waits({ 'x-acs-retry-after': '1500' })).toBeGreaterThanOrEqual(1500);
    expect(await waits({ 'retry-after': '3' })).toBeGreaterThanOrEqual(3000);
    expect(await waits({ 'retry-after': 'Thu, 01 Jan 2026 00:00:04 GMT' })).toBeGreaterThanOrEqual(4000);
  });

  it('never starts when it would end after the deadline', async () => {
    const { attempts, clock } = await run([error(429, 'Throttling', 'later', { 'retry-after': '600' })]);
    expect(attempts).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it('ends with the last attempt allowed', async () => {
    const { attempts } = await run([lost], { policy: { ...defaultPolicy, maxAttempts: 3 } });
    expect(attempts).toHaveLength(3);
    expect(attempts.map(({ delayMs }) => delayMs !== undefined)).toEqual([true, true, false]);
  });

  it('ends when the process is interrupted', async () => {
    const interruption = new AbortController();
    const { attempts } = await run([lost], {
      signal: interruption.signal,
      onEnd: async () => {
        interruption.abort();
      },
    });
    expect(attempts).toHaveLength(1);
  });
});
