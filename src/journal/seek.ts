import type { Transaction } from './database.ts';
import { hasEnded } from './holder.ts';
import type { CallKey, JournalCall } from './journal.ts';
import { callOf, number, type Row, text } from './rows.ts';
import * as sql from './statements.ts';

/** A call that was found, and who may work on it. */
export interface Found {
  readonly call: JournalCall;
  readonly epoch: number;
  readonly seq: number;
  /** A live process has its lease. */
  readonly isHeld: boolean;
}

/** The call of a key, as it stands. */
export const seek = async (transaction: Transaction, key: CallKey): Promise<Found | undefined> => {
  const row = await transaction.get(sql.selectCall, keyCells(key));
  return row === undefined ? undefined : found(transaction, row);
};

/** The call of a row of the table `call`. */
export const found = async (transaction: Transaction, row: Row): Promise<Found> => {
  const seq = number(row, 'seq');
  return {
    call: callOf(row, await transaction.all(sql.selectAttempts, [seq])),
    epoch: number(row, 'epoch'),
    seq,
    isHeld: await isHeld(row, await transaction.now()),
  };
};

/** Whether a live process works on the call of a row. `now`: milliseconds since the epoch. */
export const isHeld = async (row: Row, now: number): Promise<boolean> =>
  row.state !== 'settled' &&
  number(row, 'lease_until') > now &&
  !(await hasEnded({
    host: text(row, 'holder_host'),
    pid: number(row, 'holder_pid'),
    machine: text(row, 'holder_machine'),
    started: text(row, 'holder_started'),
  }));

export const keyCells = ({ id, scope }: CallKey): [string, string] => [id, scope];
