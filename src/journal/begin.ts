import { judge } from './calls.ts';
import { intentCells, startCells } from './columns.ts';
import type { Transaction } from './database.ts';
import { holderOf } from './holder.ts';
import type { Begin, CallKey, Intent, Lease, StartedAttempt } from './journal.ts';
import { number, type Row } from './rows.ts';
import { type Found, seek } from './seek.ts';
import * as sql from './statements.ts';

/** `Journal.begin` inside of a transaction that may write. `first` and `leaseMs`: see Journal. */
export const begin = async (
  transaction: Transaction,
  intent: Intent,
  first: StartedAttempt | undefined,
  leaseMs: number,
): Promise<Begin> => {
  const now = await transaction.now();
  const { host, pid, machine, started } = holderOf(intent.by);
  const holder = [host, pid, machine, started, now + leaseMs];
  const fresh = [...intentCells(intent, now), ...holder];
  const seq = await transaction.insert(sql.insertCall, [...fresh, first === undefined ? 'intended' : 'sent']);
  if (seq !== undefined) {
    const lease = leaseOf(intent, { seq, epoch: 1 });
    if (first === undefined) return { outcome: 'begun', lease };
    await transaction.run(sql.insertAttempt, [lease.seq, ...startCells(first)]);
    return { outcome: 'begun', lease, announced: first };
  }
  const known = await seek(transaction, intent);
  if (known === undefined) throw new TypeError('a call that was not inserted is not there');
  const answer = unwritten(intent, known);
  if (answer !== undefined) return answer;
  if (judge(known.call, intent, known.isHeld) === 'begun') {
    const epoch = epochIn(await transaction.get(sql.beginAnew, [...fresh, known.seq]));
    return { outcome: 'begun', lease: leaseOf(intent, { ...known, epoch }), earlier: known.call };
  }
  const epoch = epochIn(await transaction.get(sql.takeOver, [...holder, known.seq]));
  return { outcome: 'taken-over', lease: leaseOf(intent, { ...known, epoch }), earlier: known.call };
};

/** The answer of `begin` that leaves the journal as it is; undefined when there is something to write. */
export const unwritten = (intent: Intent, known: Found): Begin | undefined => {
  const { call } = known;
  const outcome = judge(call, intent, known.isHeld);
  switch (outcome) {
    case 'completed':
      return { outcome, call, lease: leaseOf(intent, known) };
    case 'mismatch':
    case 'held':
      return { outcome, call };
    default:
      return undefined;
  }
};

const leaseOf = ({ scope, id }: CallKey, { seq, epoch }: Pick<Lease, 'seq' | 'epoch'>): Lease => ({
  ...{ scope, id, seq, epoch },
});

const epochIn = (row: Row | undefined): number => {
  if (row === undefined) throw new TypeError('a call that was written has no row');
  return number(row, 'epoch');
};
