import { EssError } from '../../errors.ts';
import type { Text } from '../../text.ts';
import { DamagedRow } from '../rows.ts';
import { advice, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';

/** Result codes of SQLite (sqlite.org/rescode.html): the primary ones, which are the low byte of each. */
const code = { busy: 5, locked: 6, readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** Whether another connection is in the way, so that trying again may help. */
export const isBusy = (error: unknown): boolean => [code.busy, code.locked].includes(primaryCode(error));

/** Whether an error that `explain` made means that the file itself is damaged. */
export const isDamage = (error: unknown): error is EssError =>
  error instanceof EssError &&
  (error.cause instanceof DamagedRow || [code.corrupt, code.notADatabase].includes(primaryCode(error.cause)));

/**
 * The EssError `setup` that tells a person why the journal at `path` failed. `consequence` says in what state that
 * leaves the call; `waitedMs` is how long the journal was locked. What is no fault of a journal, file or disk
 * is returned as it is.
 */
export const explain = (
  error: unknown,
  path: string,
  waitedMs: number,
  consequence: Text | undefined,
): unknown => {
  const reason = reasonOf(error, path, waitedMs);
  if (reason === undefined) return error;
  return unusable(reason.what, consequence, reason.hint, error);
};

interface Reason {
  readonly what: Text;
  readonly hint: Text;
}

const reasonOf = (error: unknown, path: string, waitedMs: number): Reason | undefined => {
  if (error instanceof EssError || !(error instanceof Error)) return undefined;
  if (error instanceof DamagedRow) return { what: trouble.damaged(path, error.message), hint: advice.verify };
  if ('errcode' in error) return databaseReason(error, path, waitedMs);
  if ('syscall' in error) return systemReason(error, path);
  return undefined;
};

const databaseReason = (error: Error, path: string, waitedMs: number): Reason => {
  switch (primaryCode(error)) {
    case code.busy:
    case code.locked:
      return { what: trouble.locked(path, Math.round(waitedMs)), hint: advice.again };
    case code.readOnly:
      return { what: trouble.readOnly(path), hint: advice.elsewhere };
    case code.full:
      return { what: trouble.full(path), hint: advice.makeRoom };
    case code.cannotOpen:
      return { what: trouble.cannotOpen(path, error.message), hint: advice.elsewhere };
    case code.corrupt:
    case code.notADatabase:
      return { what: trouble.damaged(path, error.message), hint: advice.verify };
    default:
      return { what: trouble.failed(path, error.message), hint: advice.verify };
  }
};

/** Faults that the file system reports while the folder or the file is made. */
const systemReason = (error: Error, path: string): Reason => {
  switch ('code' in error && error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { what: trouble.full(path), hint: advice.makeRoom };
    case 'EROFS':
      return { what: trouble.readOnly(path), hint: advice.elsewhere };
    default:
      return { what: trouble.cannotOpen(path, error.message), hint: advice.elsewhere };
  }
};

const primaryCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : 0;
