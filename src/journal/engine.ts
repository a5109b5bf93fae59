import { completes, judge } from './calls.ts';
import { type Cell, endCells, intentCells, settlementCells } from './columns.ts';
import type { Database, Purpose, Transaction } from './database.ts';
import { holderOf } from './holder.ts';
import type { Begin, CallKey, Intent, Journal, JournalCall, Lease } from './journal.ts';
import { number, type Row } from './rows.ts';
import { type Found, found, isHeld, keyCells, seek } from './seek.ts';
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

  begin: async (intent) => {
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
      begin(transaction, intent, leaseMs),
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
        const { nonce, number: count, timestamp, startedAt } = attempt;
        await transaction.run(sql.insertAttempt, [nonce, count, timestamp, startedAt, ...keyCells(lease)]);
        return 'started';
      },
    ),

  attemptEnded: async (lease, attempt) => {
    const cells = [...endCells(attempt), ...keyCells(lease), attempt.nonce];
    await database.transact(sent('write', lease), (transaction) => transaction.run(sql.endAttempt, cells));
  },

  settle: (lease, report) =>
    database.transact(sent('durable', lease), async (transaction) => {
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

const begin = async (transaction: Transaction, intent: Intent, leaseMs: number): Promise<Begin> => {
  const { scope, id } = intent;
  const now = await transaction.now();
  const { host, pid, machine, started } = holderOf(intent.by);
  const holder = [host, pid, machine, started, now + leaseMs];
  const fresh = [...intentCells(intent, now), ...holder];
  if ((await transaction.run(sql.insertCall, fresh)) === 1) {
    return { outcome: 'begun', lease: { scope, id, epoch: 1 } };
  }
  const known = await seek(transaction, intent);
  if (known === undefined) throw new TypeError('a call that was not inserted is not there');
  const answer = unwritten(intent, known);
  if (answer !== undefined) return answer;
  if (judge(known.call, intent, known.isHeld) === 'begun') {
    const row = await transaction.get(sql.beginAnew, [...fresh, known.seq]);
    return { outcome: 'begun', lease: leaseOf(intent, row), earlier: known.call };
  }
  const row = await transaction.get(sql.takeOver, [...holder, known.seq]);
  return { outcome: 'taken-over', lease: leaseOf(intent, row), earlier: known.call };
};

/** The answer of `begin` that leaves the journal as it is; undefined when there is something to write. */
const unwritten = (intent: Intent, { call, epoch, isHeld: held }: Found): Begin | undefined => {
  const outcome = judge(call, intent, held);
  switch (outcome) {
    case 'completed':
      return { outcome, call, lease: { scope: intent.scope, id: intent.id, epoch } };
    case 'mismatch':
    case 'held':
      return { outcome, call };
    default:
      return undefined;
  }
};

const leaseCells = (lease: Lease): Cell[] => [...keyCells(lease), lease.epoch];

const leaseOf = ({ scope, id }: CallKey, row: Row | undefined): Lease => {
  if (row === undefined) throw new TypeError('a call that was written has no row');
  return { scope, id, epoch: number(row, 'epoch') };
};

const sent = (mode: Purpose['mode'], key: CallKey): Purpose => ({
  mode,
  key,
  consequence: consequences.alreadySent,
});
