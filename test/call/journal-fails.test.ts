import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { EssError } from '../../src/errors.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';
import type { Exchanged } from '../../src/transport/exchange.ts';
import { countingChance, fakeClock } from '../helpers/fakes.ts';
import { createGroup } from './create-group.ts';

const answer = (httpStatus: number, body: unknown): Exchanged => ({
  ...{ kind: 'answer', httpStatus, headers: {}, body: JSON.stringify(body) },
});
const throttled = answer(400, { Code: 'Throttling.User', Message: 'slower', RequestId: 'R-1' });
const lost: Exchanged = { kind: 'lost', code: 'ECONNRESET', message: 'reset' };
const made = answer(200, { ScalingGroupId: 'asg-1', RequestId: 'R-2' });

/**
 * Makes a call whose journal fails at each attempt after the first, and with the ends of attempts as it is told:
 * they are written, or fail.
 */
const callWith = async (answers: readonly Exchanged[], ends: 'are written' | 'fail' = 'are written') => {
  const folder = mkdtempSync(join(tmpdir(), 'ess-fails-'));
  const clock = fakeClock();
  const journal = await openJournal(join(folder, 'journal.db'), { clock });
  onTestFinished(async () => {
    await journal.close();
    rmSync(folder, { recursive: true });
  });
  const full = (): never => {
    throw new EssError('setup', { en: 'the disk is full', zh: '磁盘已满' });
  };
  const failing: Journal = {
    ...journal,
    attemptStarted: async (lease, attempt) =>
      attempt.number > 1 ? full() : journal.attemptStarted(lease, attempt),
    within: () => failing,
    attemptEnded: async (lease, attempt) => {
      if (ends === 'fail') full();
      await journal.attemptEnded(lease, attempt);
    },
  };
  const waiting = [...answers];
  const report = await createGroup({
    ...{ journal: failing, clock, chance: countingChance() },
    exchange: async () => waiting.shift() ?? lost,
  });
  const recorded = (await journal.usesOf('t-1'))[0]?.attempts ?? [];
  return { report, notSent: waiting.length, recorded };
};

it('sends no attempt that is not on record while all that is on record was turned away', async () => {
  const { report, notSent } = await callWith([throttled, made]);
  expect(notSent).toBe(1);
  expect(report).toMatchObject({ status: 'exhausted', attempts: [{ outcome: 'turned-away' }] });
});

it('goes on where an attempt is on record that may have been carried out', async () => {
  const { report } = await callWith([lost, made]);
  expect(report).toMatchObject({ status: 'recovered', response: { ScalingGroupId: 'asg-1' } });
});

it('goes on where the journal does not know how an attempt ended', async () => {
  const { report } = await callWith([throttled, made], 'fail');
  expect(report).toMatchObject({ status: 'fresh', response: { ScalingGroupId: 'asg-1' } });
});

it('has the end of its last attempt written down with what it ended with', async () => {
  const { recorded } = await callWith([made], 'fail');
  expect(recorded).toMatchObject([{ number: 1, outcome: 'answered' }]);
});
