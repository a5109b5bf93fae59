import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JournalCall, Lease } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';
import type { Status } from '../../src/report.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { anAttempt, anIntent, aReport, byTheDead, endOf } from './samples.ts';

const at = useFolder();

type Step =
  | { readonly do: 'begin'; readonly dies: boolean; readonly fingerprint: string }
  | { readonly do: 'start' | 'end' | 'renew'; readonly lease: number }
  | { readonly do: 'settle'; readonly lease: number; readonly status: Status }
  | { readonly do: 'wait' };

/** Which of the leases given so far a step uses: late ones as well. */
const lease = fc.nat({ max: 5 });
const statuses = ['fresh', 'recovered', 'replayed', 'refused', 'unsent', 'exhausted', 'unknown'] as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      dies: fc.boolean(),
      fingerprint: fc.constantFrom('f1', 'f1', 'f2'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('start' as const, 'end' as const, 'renew' as const), lease }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('settle' as const), lease, status: fc.constantFrom(...statuses) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'wait' as const }) },
);

it('no history of holders, dead, late or alive, breaks a promise', async () => {
  let histories = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      histories += 1;
      const clock = fakeClock();
      const journal = await openJournal(at(`${histories}.db`), { clock });
      const leases: Lease[] = [];
      /** Whether the newest lease is still good: it ends with its settlement. */
      let isLeased = false;
      const started: string[] = [];
      let completed: JournalCall | undefined;
      /** Attempts of the present intent that nobody has shown to be without effect. */
      let atLarge = 0;
      const chosen = (index: number): Lease | undefined => leases[index % Math.max(1, leases.length)];

      for (const each of steps) {
        const current = leases.at(-1);
        if (each.do === 'wait') clock.advance(journal.leaseMs);
        else if (each.do === 'begin') {
          const intent = anIntent({ fingerprint: each.fingerprint });
          const begin = await journal.begin(each.dies ? byTheDead(intent) : intent);
          if (begin.outcome === 'begun') expect(atLarge).toBe(0);
          if (begin.outcome === 'begun' || begin.outcome === 'taken-over') {
            expect(completed).toBeUndefined();
            expect(begin.lease.epoch).toBe((current?.epoch ?? 0) + 1);
            leases.push(begin.lease);
            isLeased = true;
          }
          if (completed !== undefined) {
            const same = completed.intent.fingerprint === each.fingerprint;
            expect(begin.outcome).toBe(same ? 'completed' : 'mismatch');
          }
        } else {
          const used = chosen(each.lease);
          if (used === undefined) continue;
          const isCurrent = used.epoch === current?.epoch && isLeased;
          const nonce = `nonce ${started.length}`;
          if (each.do === 'renew') expect(await journal.renew(used)).toBe(isCurrent ? 'renewed' : 'lost');
          if (each.do === 'start') {
            const answer = await journal.attemptStarted(used, anAttempt(started.length + 1, nonce));
            expect(answer).toBe(isCurrent ? 'started' : 'lost');
            if (answer === 'started') {
              started.push(nonce);
              atLarge += 1;
            }
          }
          if (each.do === 'end' && started.length > 0) {
            await journal.attemptEnded(used, endOf(anAttempt(started.length, started.at(-1))));
          }
          if (each.do === 'settle') {
            expect(await journal.settle(used, aReport(each.status))).toBe(isCurrent ? 'settled' : 'lost');
            if (isCurrent && completed === undefined) {
              isLeased = ['fresh', 'recovered', 'replayed'].includes(each.status);
              if (['refused', 'unsent', 'exhausted'].includes(each.status)) atLarge = 0;
              if (['fresh', 'recovered', 'replayed'].includes(each.status))
                completed = await journal.find(used);
            }
          }
        }
        const call = await journal.find(anIntent());
        expect(call?.attempts.map(({ nonce }) => nonce) ?? []).toEqual(started);
        if (completed === undefined) continue;
        const { intent, status, report, completedAt } = completed;
        expect(call).toMatchObject({ intent, status, report, completedAt });
      }
      await journal.close();
    }),
    { numRuns: 100 },
  );
});
