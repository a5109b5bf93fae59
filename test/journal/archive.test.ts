import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/journal/archive.ts';
import type { CallFilter } from '../../src/journal/filter.ts';
import type { Intent } from '../../src/journal/journal.ts';
import { openArchive, openJournal } from '../../src/journal/open.ts';
import type { Status } from '../../src/report.ts';
import { type FakeClock, fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { all, anAttempt, anIntent, aReport, byAnotherHost, byTheDead } from './samples.ts';

const at = useFolder();
let clock: FakeClock;
beforeEach(() => {
  clock = fakeClock();
});

/** Makes calls a second apart; one without a status stays open. */
const record = async (calls: readonly (Partial<Intent> & { status?: Status })[]): Promise<void> => {
  const journal = await openJournal(at('journal.db'), { clock });
  for (const { status, ...changes } of calls) {
    const begun = await journal.begin(anIntent(changes));
    if (!('lease' in begun)) throw new Error(begun.outcome);
    await journal.attemptStarted(begun.lease, anAttempt(1, `nonce of ${begun.lease.id}`));
    if (status !== undefined) await journal.settle(begun.lease, aReport(status));
    clock.advance(1_000);
  }
  await journal.close();
};

const withArchive = async <Result>(work: (archive: Archive) => Promise<Result>): Promise<Result> => {
  const archive = await openArchive(at('journal.db'), { clock });
  if (archive === undefined) throw new Error('there is no journal');
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
};

const idsOf = (filter: CallFilter): Promise<string[]> =>
  withArchive(async (archive) => {
    const { calls } = await archive.page(filter, 100);
    const walked = await all(archive.walk(filter));
    expect(walked.map(({ intent }) => intent.id)).toEqual(calls.map(({ intent }) => intent.id).reverse());
    return calls.map(({ intent }) => intent.id);
  });

const edit = (sql: string): void => {
  const database = new DatabaseSync(at('journal.db'));
  database.exec(sql);
  database.close();
};

it('is not made by looking into it', async () => {
  expect(await openArchive(at('journal.db'), { clock })).toBeUndefined();
});

describe('the calls', () => {
  it('come newest first, filtered by what is asked for', async () => {
    await record([
      { id: 'a', status: 'fresh' },
      { id: 'b', status: 'unknown', regionId: 'cn-hangzhou' },
      { id: 'c', operation: 'ExecuteScalingRule' },
      { id: 'd', status: 'refused', operation: 'ExecuteScalingRule' },
    ]);
    const start = clock.now() - 4_000;
    expect(await idsOf({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await idsOf({ state: 'open' })).toEqual(['c', 'b']);
    expect(await idsOf({ state: 'sent' })).toEqual(['c']);
    expect(await idsOf({ state: 'settled' })).toEqual(['d', 'b', 'a']);
    expect(await idsOf({ state: 'refused' })).toEqual(['d']);
    expect(await idsOf({ operation: 'ExecuteScalingRule' })).toEqual(['d', 'c']);
    expect(await idsOf({ regionId: 'cn-hangzhou' })).toEqual(['b']);
    expect(await idsOf({ since: start + 1_000, until: start + 3_000 })).toEqual(['c', 'b']);
    expect(await idsOf({ operation: 'ExecuteScalingRule', state: 'open', since: start })).toEqual(['c']);
  });

  it('come page by page, each of them once, also when several were made in one millisecond', async () => {
    const journal = await openJournal(at('journal.db'), { clock });
    for (let count = 0; count < 7; count += 1) await journal.begin(anIntent({ id: `${count}` }));
    await journal.close();
    await withArchive(async (archive) => {
      const first = await archive.page({}, 3);
      const second = await archive.page({}, 3, first.next);
      const third = await archive.page({}, 3, second.next);
      const ids = [first, second, third].map(({ calls }) => calls.map(({ intent }) => intent.id));
      expect(ids).toEqual([['6', '5', '4'], ['3', '2', '1'], ['0']]);
      expect(third.next).toBeUndefined();
    });
  });

  it('are walked through in whole when they are many', async () => {
    await record(Array.from({ length: 1_203 }, (_, count) => ({ id: `${count}` })));
    const walked = await withArchive((archive) => all(archive.walk({})));
    expect(walked.map(({ intent }) => intent.id)).toEqual(Array.from({ length: 1_203 }, (_, id) => `${id}`));
    expect(walked.every(({ attempts }) => attempts.length === 1)).toBe(true);
  });

  it('with one token are found in every scope', async () => {
    await record([{ scope: 'one' }, { scope: 'two' }, { id: 'other' }]);
    const calls = await withArchive((archive) => archive.withToken(anIntent().id));
    expect(calls.map(({ intent }) => intent.scope)).toEqual(['two', 'one']);
  });
});

describe('what a list has to read', () => {
  it.each([
    {},
    { state: 'open' },
    { state: 'fresh' },
    { operation: 'CreateScalingGroup' },
    { regionId: 'cn-qingdao' },
    { since: 1 },
  ] as const)('is a page of an index for %j, however many calls there are', async (filter) => {
    await record([{ status: 'fresh' }]);
    const { conditionOf, where } = await import('../../src/journal/filter.ts');
    const { sql, cells } = where(conditionOf(filter));
    const database = new DatabaseSync(at('journal.db'));
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM call ${sql} ORDER BY created_at DESC, seq DESC LIMIT 10`)
      .all(...cells)
      .map(({ detail }) => detail);
    database.close();
    expect(plan).toEqual([expect.stringMatching(/^(SEARCH|SCAN) call USING INDEX call_/)]);
  });
});

describe('closing a call', () => {
  const close = (id: string) =>
    withArchive((archive) =>
      archive.closeCall(anIntent({ id }), ({ intent, attempts }) =>
        aReport('unknown', {
          clientToken: intent.id,
          error: { code: 'Closed', message: `${attempts.length}`, hint: '' },
        }),
      ),
    );

  it('takes it off what is open, whether it was settled or not, and lets it be pruned', async () => {
    await record([byTheDead(anIntent({ id: 'sent' })), { id: 'unknown', status: 'unknown' }]);
    expect([await close('sent'), await close('unknown')]).toEqual(['closed', 'closed']);
    expect(await idsOf({ state: 'open' })).toEqual([]);
    expect(await idsOf({ state: 'unknown' })).toEqual(['unknown', 'sent']);
    const [call] = await withArchive((archive) => archive.withToken('sent'));
    expect(call).toMatchObject({ state: 'settled', status: 'unknown', closedAt: clock.now() });
    expect(call?.report?.error?.message).toBe('1');
    expect(await withArchive((archive) => all(archive.verify()))).toEqual([]);
    clock.advance(10_000);
    expect(await withArchive((archive) => archive.prune(5_000))).toBe(2);
  });

  it('does so for commands without a token; one with its token takes it up, and it is open again', async () => {
    await record([byTheDead(anIntent({ id: 'sent' }))]);
    await close('sent');
    const journal = await openJournal(at('journal.db'), { clock });
    expect(await journal.findOpen(anIntent().scope, 'f1')).toBeUndefined();
    expect(await journal.begin(anIntent({ id: 'sent' }))).toMatchObject({ outcome: 'taken-over' });
    await journal.close();
    expect(await idsOf({ state: 'open' })).toEqual(['sent']);
  });

  it('leaves alone what is done, what was closed before, and what a live process works on', async () => {
    await record([{ id: 'done', status: 'fresh' }, { id: 'held' }, { id: 'unknown', status: 'unknown' }]);
    expect([await close('done'), await close('held'), await close('never')]).toEqual([
      'not-open',
      'held',
      'not-open',
    ]);
    expect([await close('unknown'), await close('unknown')]).toEqual(['closed', 'not-open']);
    expect(await idsOf({ state: 'open' })).toEqual(['held']);
  });

  it('is learned by a holder that wakes up afterwards', async () => {
    await record([]);
    const journal = await openJournal(at('journal.db'), { clock });
    const begun = await journal.begin(byAnotherHost(anIntent({ id: 'asleep' })));
    if (begun.outcome !== 'begun') throw new Error(begun.outcome);
    clock.advance(journal.leaseMs);
    expect(await close('asleep')).toBe('closed');
    expect(await journal.attemptStarted(begun.lease, anAttempt(1))).toBe('lost');
    expect(await journal.settle(begun.lease, aReport('fresh'))).toBe('lost');
    await journal.close();
  });
});

describe('prune', () => {
  it('forgets what was done long ago with its attempts, and keeps what is open or was touched since', async () => {
    await record([
      { id: 'done', status: 'fresh' },
      { id: 'open' },
      { id: 'unknown', status: 'unknown' },
      { id: 'asked again', status: 'fresh' },
    ]);
    clock.advance(10_000);
    const journal = await openJournal(at('journal.db'), { clock });
    const again = await journal.begin(anIntent({ id: 'asked again' }));
    if (again.outcome !== 'completed') throw new Error(again.outcome);
    await journal.attemptStarted(again.lease, anAttempt(2));
    await journal.close();
    await record([{ id: 'new', status: 'fresh' }]);
    expect(await withArchive((archive) => archive.prune(5_000))).toBe(1);
    expect(await idsOf({})).toEqual(['new', 'asked again', 'unknown', 'open']);
    expect(await withArchive((archive) => all(archive.verify()))).toEqual([]);
  });

  it('gives the space back', async () => {
    await record(
      Array.from({ length: 1_100 }, (_, count) => ({
        id: `${count}`,
        status: 'fresh' as const,
        parameters: { Description: 'x'.repeat(500) },
      })),
    );
    const before = statSync(at('journal.db')).size;
    clock.advance(60_000);
    expect(await withArchive((archive) => archive.prune(1_000))).toBe(1_100);
    expect(statSync(at('journal.db')).size).toBeLessThan(before / 10);
  });
});

describe('verify', () => {
  const faults = () => withArchive((archive) => all(archive.verify()));

  it('finds nothing in a sound journal', async () => {
    await record([{ id: 'a', status: 'fresh' }, { id: 'b' }, { id: 'c', status: 'unknown' }]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a changed parameter', `UPDATE call SET parameters = '{"MinSize":"9"}'`, 'is damaged (intent_seal)'],
    [
      'a changed result',
      "UPDATE call SET report = replace(report, 'asg-1', 'asg-2')",
      'is damaged (report_seal)',
    ],
    ['another state than there is', "UPDATE attempt SET outcome = 'fine'", 'is damaged (outcome)'],
  ])('names the call with %s', async (_, sql, what) => {
    await record([{ id: 'a', status: 'fresh' }]);
    edit(sql);
    expect(await faults()).toEqual([{ id: 'a', what }]);
  });

  it('names a call whose nonce was used before', async () => {
    await record([{ id: 'a' }, { id: 'b' }]);
    edit("UPDATE attempt SET nonce = 'same'");
    expect(await faults()).toEqual([{ id: 'b', what: 'uses a nonce again: same' }]);
  });

  it('names attempts that belong to no call', async () => {
    await record([{ id: 'a' }]);
    edit('PRAGMA foreign_keys = OFF; DELETE FROM call');
    expect(await faults()).toEqual([{ what: '1 attempts belong to no call' }]);
  });

  it('finds a flipped byte in a token wherever the file holds it', async () => {
    const id = 'a-token-that-is-easily-found';
    await record([{ id, status: 'fresh' }]);
    const sound = readFileSync(at('journal.db'));
    let places = 0;
    for (let place = sound.indexOf(id); place !== -1; place = sound.indexOf(id, place + 1)) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(bytes.readUInt8(place) ^ 0x01, place);
      writeFileSync(at('journal.db'), bytes);
      expect(await faults(), `byte ${place}`).not.toEqual([]);
      places += 1;
    }
    // The call, its attempt, and the index of each.
    expect(places).toBe(4);
  });
});
