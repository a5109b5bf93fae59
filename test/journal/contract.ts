import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberedSince } from '../../src/journal/calls.ts';
import type { Begin, Journal, Lease } from '../../src/journal/journal.ts';
import type { Status } from '../../src/report.ts';
import { anAttempt, anIntent, aReport, byAnotherHost, byTheDead, endOf } from './samples.ts';

/** A journal of its own for each test, and a way to let its leases run out. */
export interface Setting {
  readonly journal: Journal;
  /** Lets so much time pass for leases as a lease lives. */
  outliveLeases(): Promise<void>;
  /** The same journal as another process sees it. */
  reopen(): Promise<Journal>;
  remove(): Promise<void>;
}

/** What every driver of the journal promises: the documentation of `Journal`, as tests. */
export const describeJournal = (driver: string, prepare: () => Promise<Setting>): void => {
  describe(`the journal in ${driver}`, () => {
    let setting: Setting;
    let journal: Journal;
    beforeEach(async () => {
      setting = await prepare();
      journal = setting.journal;
    });
    afterEach(async () => {
      await setting.remove();
    });

    const begun = async (intent = anIntent()): Promise<Lease> => leaseIn(await journal.begin(intent));
    const ended = async (status: Status, intent = anIntent()): Promise<Lease> => {
      const lease = await begun(intent);
      await journal.settle(lease, aReport(status));
      return lease;
    };

    describe('begin', () => {
      it('writes a new call down whole', async () => {
        const intent = anIntent({ secrets: ['MinSize'], kind: 'once' });
        expect(await journal.begin(intent)).toMatchObject({ outcome: 'begun', lease: { epoch: 1 } });
        const call = await journal.find(intent);
        expect(call).toMatchObject({ intent, state: 'intended', attempts: [] });
        expect(call?.holder).toMatchObject({ host: intent.by.host, pid: intent.by.pid });
        expect(call?.status).toBeUndefined();
      });

      it('keeps the same token apart in different scopes', async () => {
        await ended('fresh');
        const elsewhere = anIntent({ scope: 'another account', fingerprint: 'f2' });
        expect((await journal.begin(elsewhere)).outcome).toBe('begun');
      });

      it('keeps tokens apart that differ in case', async () => {
        await ended('fresh', anIntent({ id: 'token' }));
        expect((await journal.begin(anIntent({ id: 'TOKEN' }))).outcome).toBe('begun');
      });

      it('finds a call held while its process lives, in this process too', async () => {
        await begun();
        const again = await journal.begin(anIntent());
        expect(again).toMatchObject({ outcome: 'held', call: { state: 'intended' } });
      });

      it('takes over at once when the holder has died', async () => {
        const dead = await begun(byTheDead(anIntent()));
        const taken = await journal.begin(anIntent());
        expect(taken).toMatchObject({ outcome: 'taken-over', lease: { epoch: dead.epoch + 1 } });
        expect(taken).toMatchObject({ earlier: { intent: byTheDead(anIntent()) } });
      });

      it('takes over from another host only when the lease has run out', async () => {
        await begun(byAnotherHost(anIntent()));
        expect((await journal.begin(anIntent())).outcome).toBe('held');
        await setting.outliveLeases();
        expect((await journal.begin(anIntent())).outcome).toBe('taken-over');
      });

      it('takes over from a live process that let its lease run out', async () => {
        await begun();
        await setting.outliveLeases();
        expect((await journal.begin(anIntent())).outcome).toBe('taken-over');
      });

      it.each(['unknown', 'in-progress'] as const)('takes up a call that ended %s', async (status) => {
        await ended(status);
        const taken = await journal.begin(anIntent());
        expect(taken).toMatchObject({ outcome: 'taken-over', earlier: { status } });
        expect((await journal.begin(anIntent())).outcome).toBe('held');
      });

      it('remembers who used a token first when the call is taken over', async () => {
        await begun(byTheDead(anIntent()));
        await begun();
        const call = await journal.find(anIntent());
        expect(call?.intent).toEqual(byTheDead(anIntent()));
        expect(call?.holder?.pid).toBe(process.pid);
      });

      it.each(['fresh', 'recovered', 'replayed'] as const)('answers a call that ended %s', async (status) => {
        await ended(status);
        expect(await journal.begin(anIntent())).toMatchObject({
          outcome: 'completed',
          call: { status, report: aReport(status), completedAt: expect.any(Number) },
        });
      });

      it.each(['refused', 'unsent', 'exhausted', 'mismatch'] as const)(
        'begins a call anew that ended %s, and with other parameters as well',
        async (status) => {
          await ended(status);
          const changed = anIntent({ fingerprint: 'f2', parameters: { MinSize: '3' } });
          expect(await journal.begin(changed)).toMatchObject({ outcome: 'begun', earlier: { status } });
          const call = await journal.find(changed);
          expect(call).toMatchObject({ intent: changed, state: 'intended' });
          expect(call?.status).toBeUndefined();
          expect(call?.report).toBeUndefined();
        },
      );

      it.each(['fresh', 'unknown'] as const)(
        'finds a mismatch when the token of a call that ended %s comes with other parameters',
        async (status) => {
          await ended(status);
          const before = await journal.find(anIntent());
          const changed = anIntent({ fingerprint: 'f2' });
          expect(await journal.begin(changed)).toEqual({ outcome: 'mismatch', call: before });
          expect(await journal.find(anIntent())).toEqual(before);
        },
      );

      it('finds a mismatch while a process works on the token, dead or alive', async () => {
        await begun(byTheDead(anIntent()));
        expect((await journal.begin(anIntent({ fingerprint: 'f2' }))).outcome).toBe('mismatch');
      });

      it('gives a call to one of many who ask at once', async () => {
        const answers = await Promise.all(Array.from({ length: 20 }, () => journal.begin(anIntent())));
        const outcomes = answers.map(({ outcome }) => outcome).sort();
        expect(outcomes).toEqual(['begun', ...Array.from({ length: 19 }, () => 'held')]);
      });

      it('is seen by other processes when it resolves', async () => {
        const other = await setting.reopen();
        await begun();
        expect(await other.find(anIntent())).toEqual(await journal.find(anIntent()));
        await other.close();
      });
    });

    describe('attempts', () => {
      it('make a call sent, and are kept in the order of their start', async () => {
        const lease = await begun();
        const [first, second] = [anAttempt(1), anAttempt(2)];
        expect(await journal.attemptStarted(lease, first)).toBe('started');
        await journal.attemptEnded(lease, endOf(first, { outcome: 'failed', httpStatus: 503, delayMs: 120 }));
        expect(await journal.attemptStarted(lease, second)).toBe('started');
        expect(await journal.find(lease)).toMatchObject({
          state: 'sent',
          attempts: [endOf(first, { outcome: 'failed', httpStatus: 503, delayMs: 120 }), second],
        });
      });

      it('learn that the lease is lost before they are sent', async () => {
        const late = await begun();
        await setting.outliveLeases();
        await begun();
        expect(await journal.attemptStarted(late, anAttempt(1))).toBe('lost');
        expect((await journal.find(late))?.attempts).toEqual([]);
      });

      it('are recorded with their end although the lease was lost meanwhile', async () => {
        const late = await begun();
        await journal.attemptStarted(late, anAttempt(1));
        await setting.outliveLeases();
        await begun();
        await journal.attemptEnded(late, endOf(anAttempt(1)));
        expect((await journal.find(late))?.attempts).toEqual([endOf(anAttempt(1))]);
      });

      it('are on record with a new call whose first one is announced', async () => {
        const answer = await journal.begin(anIntent(), anAttempt(1));
        expect(answer).toMatchObject({ outcome: 'begun', announced: anAttempt(1) });
        expect(await journal.find(anIntent())).toMatchObject({ state: 'sent', attempts: [anAttempt(1)] });
      });

      it('are not announced for a call that the journal knows', async () => {
        await ended('refused');
        const again = await journal.begin(anIntent(), anAttempt(1));
        expect(again).toMatchObject({ outcome: 'begun', earlier: { status: 'refused' } });
        expect(again).not.toHaveProperty('announced');
        expect(await journal.find(anIntent())).toMatchObject({ state: 'intended', attempts: [] });
      });

      it('prolong the lease', async () => {
        const lease = await begun();
        await setting.outliveLeases();
        await journal.attemptStarted(lease, anAttempt(1));
        expect((await journal.begin(anIntent())).outcome).toBe('held');
      });

      it('say since when the service can have remembered the token', async () => {
        const lease = await begun();
        const turnedAway = { ...anAttempt(1), startedAt: '2026-05-04T03:00:00.000Z' };
        const lost = { ...anAttempt(2), startedAt: '2026-05-04T03:00:05.000Z' };
        await journal.attemptStarted(lease, turnedAway);
        await journal.attemptEnded(lease, endOf(turnedAway, { outcome: 'turned-away' }));
        expect(rememberedSince({ attempts: (await journal.find(lease))?.attempts ?? [] })).toBeUndefined();
        await journal.attemptStarted(lease, lost);
        const attempts = (await journal.find(lease))?.attempts ?? [];
        expect(rememberedSince({ attempts })).toBe(Date.parse('2026-05-04T03:00:05.000Z'));
      });
    });

    describe('settle', () => {
      it('keeps the report, and lets the next one in', async () => {
        const lease = await begun();
        expect(await journal.settle(lease, aReport('unknown'))).toBe('settled');
        expect(await journal.find(lease)).toMatchObject({ state: 'settled', status: 'unknown' });
        expect((await journal.find(lease))?.completedAt).toBeUndefined();
      });

      it('writes down how the last attempt ended, and when an announced one really started', async () => {
        const lease = leaseIn(await journal.begin(anIntent(), anAttempt(1)));
        const started = { ...anAttempt(1), startedAt: '2026-05-04T03:02:09.000Z' };
        await journal.settle(lease, aReport('fresh'), { ended: endOf(started) });
        expect((await journal.find(lease))?.attempts).toEqual([endOf(started)]);
      });

      it('takes back an announced attempt that was never made', async () => {
        const lease = leaseIn(await journal.begin(anIntent(), anAttempt(1)));
        await journal.settle(lease, aReport('unsent'), { withdrawn: anAttempt(1) });
        expect(await journal.find(lease)).toMatchObject({ status: 'unsent', attempts: [] });
      });

      it('writes the end of the last attempt although another holder has the call', async () => {
        const late = leaseIn(await journal.begin(anIntent(), anAttempt(1)));
        await setting.outliveLeases();
        await begun();
        expect(await journal.settle(late, aReport('fresh'), { ended: endOf(anAttempt(1)) })).toBe('lost');
        expect((await journal.find(late))?.attempts).toEqual([endOf(anAttempt(1))]);
      });

      it('ends the lease', async () => {
        const lease = await begun();
        await journal.settle(lease, aReport('refused'));
        expect(await journal.attemptStarted(lease, anAttempt(1))).toBe('lost');
        expect(await journal.renew(lease)).toBe('lost');
        expect(await journal.settle(lease, aReport('fresh'))).toBe('lost');
        expect(await journal.find(lease)).toMatchObject({ status: 'refused', attempts: [] });
      });

      it('writes nothing when another holder has the call', async () => {
        const late = await begun();
        await setting.outliveLeases();
        const current = await begun();
        expect(await journal.settle(late, aReport('fresh'))).toBe('lost');
        expect((await journal.find(late))?.state).toBe('intended');
        expect(await journal.settle(current, aReport('recovered'))).toBe('settled');
        expect(await journal.settle(late, aReport('fresh'))).toBe('lost');
        expect((await journal.find(late))?.status).toBe('recovered');
      });

      it.each(['unknown', 'refused', 'exhausted', 'replayed'] as const)(
        'leaves a completed call as it is when asking again ends %s',
        async (status) => {
          await ended('fresh');
          const before = await journal.find(anIntent());
          const lease = leaseIn(await journal.begin(anIntent()));
          expect(await journal.attemptStarted(lease, anAttempt(1))).toBe('started');
          expect(await journal.renew(lease)).toBe('renewed');
          expect(await journal.settle(lease, aReport(status))).toBe('settled');
          expect(await journal.find(lease)).toMatchObject({
            ...before,
            attempts: [anAttempt(1)],
            holder: expect.anything(),
          });
        },
      );

      it('gives any text of a response back as it was', async () => {
        const response = { 'a"b\\': ['\u0000', '伸缩组 😀', -0.5, null, { 2: true, 1: '' }] };
        const lease = await begun();
        await journal.settle(lease, aReport('fresh', { response }));
        expect((await journal.find(lease))?.report).toEqual(aReport('fresh', { response }));
      });
    });

    describe('renew', () => {
      it('keeps the call for its holder', async () => {
        const lease = await begun(byAnotherHost(anIntent()));
        await setting.outliveLeases();
        expect(await journal.renew(lease)).toBe('renewed');
        expect((await journal.begin(anIntent())).outcome).toBe('held');
      });

      it('tells a holder that wakes up late that the call is lost', async () => {
        const late = await begun();
        await setting.outliveLeases();
        await begun();
        expect(await journal.renew(late)).toBe('lost');
      });
    });

    describe('findOpen', () => {
      const open = () => journal.findOpen(anIntent().scope, 'f1');

      it('finds the newest unfinished call with the same fingerprint whose holder is gone', async () => {
        await begun(byTheDead(anIntent({ id: 'old' })));
        await setting.outliveLeases();
        await ended('unknown', anIntent({ id: 'newer' }));
        expect((await open())?.intent.id).toBe('newer');
      });

      it('passes over calls that are held, done, of another scope or of other parameters', async () => {
        await begun(anIntent({ id: 'held' }));
        await ended('fresh', anIntent({ id: 'done' }));
        await ended('refused', anIntent({ id: 'refused' }));
        await ended('unknown', anIntent({ id: 'elsewhere', scope: 'another account' }));
        await ended('unknown', anIntent({ id: 'other', fingerprint: 'f2' }));
        expect(await open()).toBeUndefined();
      });
    });

    it('finds every use of a token, in whatever scope, the newest first', async () => {
      await ended('fresh', anIntent({ scope: 'one' }));
      await setting.outliveLeases();
      await begun(anIntent({ scope: 'two', fingerprint: 'f2' }));
      await begun(anIntent({ id: 'other' }));
      const uses = await journal.usesOf(anIntent().id);
      expect(uses.map(({ intent, status }) => [intent.scope, status])).toEqual([
        ['two', undefined],
        ['one', 'fresh'],
      ]);
    });

    it('knows nothing of a token that was never used', async () => {
      expect(await journal.find(anIntent())).toBeUndefined();
    });
  });
};

const leaseIn = (begin: Begin): Lease => {
  if ('lease' in begin) return begin.lease;
  throw new Error(`no lease: ${begin.outcome}`);
};
