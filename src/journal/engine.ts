import type { AttemptRecord } from '../report.ts';
import { begin, unwritten } from './begin.ts';
import { completes } from './calls.ts';
import { type Cell, endCells, settlementCells, startCells } from './columns.ts';
import type { Database, Purpose, Transaction } from './database.ts';
import type { CallKey, Journal, JournalCall, LastAttempt, Lease } from './journal.ts';
import { found, isHeld, keyCells, seek } from './seek.ts';
import * as sql from './statements.ts';
import { consequences } from './text.ts';

/** What is carried from one call to the next. */
interface Experience {
  /** There was nothing to write for the latest call; true before the first, which may be all there is to ask. */
  wroteNothing: boolean;
}

/** The journal that is kept in a database: what every driver has in common. `leaseMs`: see Journal. */
export const journalIn = (
  database: Database,
  leaseMs: number,
  experience: Experience = { wroteNothing: true },
): Journal => ({
  leaseMs,

  within: (until, signal) => journalIn(hurried(database, until, signal), leaseMs, experience),

  begin: async (intent, first) => {
    const consequence = consequences.nothingSent;
    // Whoever waits for another process asks often, and must not stand in its way; a plan that is run again finds
    // one call after the other done. Of new calls, one after the other has to be written.
    if (experience.wroteNothing) {
      const answer = await database.transact({ mode: 'read', consequence }, async (transaction) => {
        const known = await seek(transaction, intent);
        return known === undefined ? undefined : unwritten(intent, known);
      });
      if (answer !== undefined) return answer;
    }
    const begun = await database.transact({ mode: 'durable', key: intent, consequence }, (transaction) =>
      begin(transaction, intent, first, leaseMs),
    );
    experience.wroteNothing = begun.outcome !== 'begun' && begun.outcome !== 'taken-over';
    return begun;
  },

  attemptStarted: (lease, attempt) =>
    database.transact(
      { mode: 'write', key: lease, consequence: consequences.attemptNotSent },
      async (transaction) => {
        const until = (await transaction.now()) + leaseMs;
        if ((await transaction.run(sql.markSent, [until, ...leaseCells(lease)])) === 0) return 'lost';
        await transaction.run(sql.insertAttempt, [lease.seq, ...startCells(attempt)]);
        return 'started';
      },
    ),

  attemptEnded: async (lease, attempt) => {
    await database.transact(sent('write', lease), (transaction) => endAttempt(transaction, lease, attempt));
  },

  settle: (lease, report, last) =>
    database.transact(sent('durable', lease), async (transaction) => {
      if (last !== undefined) await writeLast(transaction, lease, last);
      const now = await transaction.now();
      const settlement = settlementCells(report, now, completes(report.status) ? now : null);
      const settled = await transaction.run(sql.settleCall, [...settlement, now, ...leaseCells(lease)]);
      if (settled === 1) return 'settled';
      // What had completed before stays as it is.
      return (await transaction.get(sql.selectLeased, leaseCells(lease))) === undefined ? 'lost' : 'settled';
    }),

  renew: (lease) =>
    database.transact(sent('write', lease), async (transaction) => {
      const until = (await transaction.now()) + leaseMs;
      return (await transaction.run(sql.renewLease, [until, ...leaseCells(lease)])) === 0
        ? 'lost'
        : 'renewed';
    }),

  find: (key) =>
    database.transact({ mode: 'read' }, async (transaction) => (await seek(transaction, key))?.call),

  usesOf: (id) =>
    database.transact({ mode: 'read' }, async (transaction) => {
      const uses: JournalCall[] = [];
      for (const row of await transaction.all(sql.selectUses, [id])) {
        uses.push((await found(transaction, row)).call);
      }
      return uses;
    }),

  findOpen: (scope, fingerprint) =>
    database.transact({ mode: 'read', consequence: consequences.nothingSent }, async (transaction) => {
      const now = await transaction.now();
      const rows = await transaction.all(sql.selectOpen, [fingerprint, scope]);
      for (const row of rows) {
        if (!(await isHeld(row, now))) return (await found(transaction, row)).call;
      }
      return undefined;
    }),

  close: () => database.close(),
});

/** A database for somebody who has no time: see `Journal.within`. */
const hurried = (database: Database, until: number, signal: AbortSignal | undefined): Database => ({
  ...database,
  transact: async (purpose, work) => {
    if (purpose.consequence !== consequences.nothingSent || signal === undefined) {
      return await database.transact({ ...purpose, until }, work);
    }
    try {
      return await database.transact({ ...purpose, until, signal }, work);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
});

const endAttempt = (transaction: Transaction, lease: Lease, attempt: AttemptRecord): Promise<number> => {
  const { timestamp, startedAt, nonce } = attempt;
  return transaction.run(sql.endAttempt, [timestamp, startedAt, ...endCells(attempt), lease.seq, nonce]);
};

const writeLast = (transaction: Transaction, lease: Lease, last: LastAttempt): Promise<number> =>
  'ended' in last
    ? endAttempt(transaction, lease, last.ended)
    : transaction.run(sql.withdrawAttempt, [lease.seq, last.withdrawn.nonce]);

const leaseCells = (lease: Lease): Cell[] => [lease.seq, ...keyCells(lease), lease.epoch];

const sent = (mode: Purpose['mode'], key: CallKey): Purpose => ({
  mode,
  key,
  consequence: consequences.alreadySent,
});
