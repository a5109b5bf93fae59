import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/batch/pace/pace.ts';
import type { Ended } from '../../../src/call/request.ts';
import { fakeClock } from '../../helpers/fakes.ts';

const answered: Ended = { outcome: 'answered', throttled: false };
const failed: Ended = { outcome: 'failed', throttled: false };
const never = Number.POSITIVE_INFINITY;

const pace = (rate = never, concurrency = 2) => {
  const clock = fakeClock();
  return { clock, pace: createPace({ concurrency, rate, clock }) };
};

describe('the pace of a batch', () => {
  it('lets no more attempts go at once than it may', async () => {
    const { pace: batch } = pace();
    let open = 0;
    let most = 0;
    const attempt = async (): Promise<Ended> => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return answered;
    };
    await Promise.all(Array.from({ length: 20 }, () => batch.forCall((call) => call(1, never, attempt))));
    expect(most).toBe(2);
  });

  it('frees its place when an attempt throws', async () => {
    const { pace: batch } = pace(never, 1);
    const broken = batch.forCall((call) => call(1, never, () => Promise.reject(new Error('no journal'))));
    await expect(broken).rejects.toThrow('no journal');
    expect(await batch.forCall((call) => call(1, never, async () => answered))).toBe(answered);
  });

  it('takes the first attempt of a call for paid by its turn, and the others by the rate', async () => {
    const { clock, pace: batch } = pace(1);
    for (let call = 0; call < 3; call += 1) await batch.turn();
    const before = clock.monotonic();
    await batch.forCall(async (call) => {
      await call(1, never, async () => failed);
      expect(clock.monotonic()).toBe(before);
      await call(2, never, async () => answered);
    });
    expect(clock.monotonic()).toBeGreaterThan(before);
  });

  it('keeps no turn for calls that make no attempt: a plan that is done is run through at once', async () => {
    const { clock, pace: batch } = pace(1);
    const journalled: Promise<string>[] = [];
    for (let call = 0; call < 1_000; call += 1) {
      await batch.turn();
      journalled.push(batch.forCall(async () => 'replayed'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(journalled);
    expect(clock.monotonic()).toBe(0);
  });

  it('ends the wait for a turn as soon as one is given back', async () => {
    const untilWoken = (_: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const batch = createPace({ concurrency: 2, rate: 1, clock: { ...fakeClock(), sleep: untilWoken } });
    let answer = (): void => undefined;
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await batch.turn();
    const journalled = batch.forCall(() => answers);
    const next = batch.turn();
    answer();
    await journalled;
    await expect(next).resolves.toBeUndefined();
  });

  it('has all calls wait as long as the service asks one of them to', async () => {
    const { clock, pace: batch } = pace();
    await batch.forCall((call) => call(1, never, async () => ({ ...failed, retryAfterMs: 5_000 })));
    await batch.turn();
    expect(clock.monotonic()).toBe(5_000);
  });

  it('makes no attempt that would be past its deadline', async () => {
    const { clock, pace: batch } = pace();
    await batch.forCall((call) => call(1, never, async () => ({ ...failed, retryAfterMs: 5_000 })));
    let made = false;
    const deadlineAt = clock.monotonic() + 1_000;
    const end = await batch.forCall((call) =>
      call(1, deadlineAt, async () => {
        made = true;
        return answered;
      }),
    );
    expect([end, made]).toEqual([undefined, false]);
  });

  it('repeats no more than a tenth of the calls in a storm of errors', async () => {
    const { pace: batch } = pace();
    let repeats = 0;
    for (let index = 0; index < 1_000; index += 1) {
      await batch.forCall(async (call) => {
        await call(1, never, async () => failed);
        await call(2, 0, async () => {
          repeats += 1;
          return failed;
        });
      });
    }
    expect(repeats).toBeLessThanOrEqual(110);
  });

  it('does not count what never reached the service', async () => {
    const { pace: batch } = pace();
    await batch.forCall(async (call) => {
      for (let number = 1; number <= 100; number += 1) {
        expect(await call(number, 1, async () => ({ outcome: 'unsent', throttled: false }))).toBeDefined();
      }
    });
  });

  it('waits for nothing more when the batch is at its end', async () => {
    const { pace: batch } = pace();
    await batch.forCall((call) => call(1, never, async () => ({ ...failed, retryAfterMs: 5_000 })));
    batch.end();
    expect(await batch.forCall((call) => call(1, never, async () => answered))).toBeUndefined();
  });
});
