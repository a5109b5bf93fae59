import type { Text } from '../../text.ts';
import { DamagedRow } from '../rows.ts';
import { advice, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';

/** The connection broke, or none could be made: what was under way is undone, or, while committing, unknown. */
export class ConnectionLost extends Error {}

/** SQLSTATEs (PostgreSQL's appendix "Error Codes") and what they are called there. */
const state = {
  tooManyConnections: '53300',
  diskFull: '53100',
  readOnly: '25006',
  serialization: '40001',
  deadlock: '40P01',
  lockNotAvailable: '55P03',
  adminShutdown: '57P01',
  crashShutdown: '57P02',
  cannotConnectNow: '57P03',
  undefinedTable: '42P01',
  noDatabase: '3D000',
  noPrivilege: '42501',
} as const;

const passing: readonly string[] = [
  state.tooManyConnections,
  state.serialization,
  state.deadlock,
  state.lockNotAvailable,
  state.cannotConnectNow,
];

/** What an error of the client says about the connection: the same error, or ConnectionLost. */
export const asLost = (error: unknown): unknown => {
  const found = stateOf(error);
  const ended =
    found === undefined ||
    found.startsWith('08') ||
    found === state.adminShutdown ||
    found === state.crashShutdown;
  return ended ? new ConnectionLost(messageOf(error), { cause: error }) : error;
};

/** Whether an error may pass when the transaction is tried again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ConnectionLost || passing.includes(stateOf(error) ?? '');

/**
 * The EssError `setup` that tells a person why the journal at `place` (its URL, without a password) failed;
 * see the driver for SQLite. What is no fault of a journal or its server is returned as it is.
 */
export const explain = (
  error: unknown,
  place: string,
  waitedMs: number,
  consequence: Text | undefined,
): unknown => {
  const reason = reasonOf(error, place, waitedMs);
  return reason === undefined ? error : unusable(reason.what, consequence, reason.hint, error);
};

interface Reason {
  readonly what: Text;
  readonly hint: Text;
}

const reasonOf = (error: unknown, place: string, waitedMs: number): Reason | undefined => {
  if (error instanceof DamagedRow)
    return { what: trouble.damaged(place, error.message), hint: advice.verify };
  if (error instanceof ConnectionLost)
    return { what: trouble.unreachable(place, error.message), hint: advice.again };
  const found = stateOf(error);
  if (found === undefined) return undefined;
  switch (found) {
    case state.lockNotAvailable:
      return { what: trouble.locked(place, Math.round(waitedMs)), hint: advice.again };
    case state.diskFull:
      return { what: trouble.full(place), hint: advice.makeRoom };
    case state.readOnly:
      return { what: trouble.readOnly(place), hint: advice.elsewhere };
    case state.undefinedTable:
      return { what: trouble.notMade(place), hint: advice.init };
    default:
      return {
        what: trouble.cannotOpen(place, `${messageOf(error)}; SQLSTATE ${found}`),
        hint: advice.elsewhere,
      };
  }
};

/** The five characters that PostgreSQL gives every error of its own; errors of the system have other codes. */
const stateOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || 'syscall' in error) return undefined;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
};

const messageOf = (error: unknown): string => {
  // A name with several addresses fails once for each.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
};
