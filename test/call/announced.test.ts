import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Pace } from '../../src/call/request.ts';
import type { JournalCall } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';
import type { Exchanged } from '../../src/transport/exchange.ts';
import { countingChance, fakeClock } from '../helpers/fakes.ts';
import { createGroup } from './create-group.ts';

/** What happens between the intent of a new call and its first attempt. */
type Meanwhile = (here: {
  readonly clock: ReturnType<typeof fakeClock>;
  readonly takeOver: () => Promise<unknown>;
  readonly known: () => Promise<JournalCall | undefined>;
}) => Promise<void> | void;

const made: Exchanged = {
  ...{ kind: 'answer', httpStatus: 200, headers: {} },
  body: JSON.stringify({ ScalingGroupId: 'asg-1', RequestId: 'R-1' }),
};

/** Makes a call that has to wait for its first attempt; `lets` says whether it is let go in the end. */
const callThatWaits = async (meanwhile: Meanwhile, lets = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'ess-announced-'));
  const clock = fakeClock();
  const path = join(folder, 'journal.db');
  const [journal, other] = [await openJournal(path, { clock }), await openJournal(path, { clock })];
  onTestFinished(async () => {
    await journal.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });
  const known = async () => (await journal.usesOf('t-1'))[0];
  const takeOver = async () => {
    const call = await known();
    return call && (await other.begin(call.intent));
  };
  const pace: Pace = async (_number, _deadlineAt, make) => {
    await meanwhile({ clock, takeOver, known });
    return lets ? await make() : undefined;
  };
  let sent = 0;
  const report = await createGroup(
    {
      ...{ journal, clock, pace, chance: countingChance() },
      exchange: async () => {
        sent += 1;
        return made;
      },
    },
    { whenHeld: 'leave' },
  );
  return { report, sent, recorded: await known() };
};

it('is on record before it is let go, and with its own start afterwards', async () => {
  let before: JournalCall | undefined;
  const { report, recorded } = await callThatWaits(async ({ clock, known }) => {
    before = await known();
    clock.advance(3_000);
  });
  const [{ nonce, startedAt } = {}] = report.attempts;
  expect(before).toMatchObject({ state: 'sent', attempts: [{ number: 1, nonce }] });
  expect(before?.attempts[0]?.startedAt).not.toBe(startedAt);
  expect(recorded?.attempts).toEqual(report.attempts);
});

it('is taken back when it is never let go', async () => {
  const { report, sent, recorded } = await callThatWaits(() => undefined, false);
  expect({ status: report.status, sent }).toEqual({ status: 'unsent', sent: 0 });
  expect(recorded?.attempts).toEqual([]);
});

it('goes when it waited for longer than a lease lives and nobody took the call', async () => {
  const { report, sent } = await callThatWaits(({ clock }) => void clock.advance(60_000));
  expect({ status: report.status, sent }).toEqual({ status: 'fresh', sent: 1 });
});

it('is not sent when another holder took the call meanwhile', async () => {
  const { report, sent } = await callThatWaits(async ({ clock, takeOver }) => {
    clock.advance(60_000);
    await takeOver();
  });
  expect({ status: report.status, sent }).toEqual({ status: 'in-progress', sent: 0 });
});
