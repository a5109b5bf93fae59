import { endColumns, intentColumns, settlementColumns } from './columns.ts';

// Every statement of a call's life, in the SQL that all drivers understand; `?` stands for a cell, and the
// comment of each names its cells in their order.

const list = (columns: readonly string[]): string => columns.join(', ');
const marks = (columns: readonly string[]): string => columns.map(() => '?').join(', ');
const assign = (columns: readonly string[]): string => columns.map((column) => `${column} = ?`).join(', ');

export const holderColumns = ['holder_host', 'holder_pid', 'holder_machine', 'holder_started', 'lease_until'];

/** The call of a key: id, scope. */
export const selectCall = 'SELECT * FROM call WHERE id = ? AND scope = ?';

/** The newest calls of an id, in whatever scope: id. */
export const selectUses = 'SELECT * FROM call WHERE id = ? ORDER BY created_at DESC, seq DESC LIMIT 100';

/** The attempts of a call: seq. */
export const selectAttempts = 'SELECT * FROM attempt WHERE call = ? ORDER BY seq';

/**
 * Unfinished calls (`isOpen`), written as in the indexes, so that they serve. A call has a status once it is
 * settled, which the table checks.
 */
export const isUnfinished =
  "((status IS NULL OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL)";

/** The unfinished calls: fingerprint, scope. */
export const selectOpen = `
  SELECT * FROM call WHERE fingerprint = ? AND ${isUnfinished} AND scope = ?
  ORDER BY created_at DESC, seq DESC`;

/** The attempts of so many calls: their seqs. */
export const selectAttemptsOf = (calls: number): string =>
  `SELECT * FROM attempt WHERE call IN (${Array(calls).fill('?').join(', ')}) ORDER BY seq`;

/** How the calls of a range of ids stand: from which id, up to which. */
export const countStandings = `
  SELECT state, status,
    CASE WHEN status IS NULL THEN holder_host END AS host,
    CASE WHEN status IS NULL THEN holder_pid END AS pid,
    MAX(lease_until) AS lease_until, COUNT(*) AS calls,
    MIN(created_at) AS first_at, MAX(COALESCE(settled_at, created_at)) AS last_at
  FROM call WHERE id >= ? AND id < ?
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;

/** Attempts that share their nonce with an earlier one. */
export const selectRepeatedNonces = `
  SELECT call.id AS id, again.nonce AS nonce FROM call
  JOIN (SELECT nonce, MAX(call) AS call FROM attempt GROUP BY nonce HAVING COUNT(*) > 1) again
    ON again.call = call.seq
  ORDER BY call.created_at LIMIT 100`;

/**
 * Forgets calls that are done: created, settled and last leased before, how many at most. The first condition
 * follows from the second; it is what the index serves.
 */
export const deleteCalls = `
  DELETE FROM call WHERE seq IN (
    SELECT seq FROM call
    WHERE created_at < ? AND settled_at < ? AND lease_until < ? AND NOT ${isUnfinished}
    ORDER BY created_at LIMIT ?)`;

const fresh = [...intentColumns, ...holderColumns];

/** A new call, with the epoch 1; no row where its key is known: intent, holder, state. */
export const insertCall = `
  INSERT INTO call (${list(fresh)}, state, epoch) VALUES (${marks(fresh)}, ?, 1)
  ON CONFLICT (id, scope) DO NOTHING`;

/** A call that ended without effect begins anew: intent, holder, seq. */
export const beginAnew = `
  UPDATE call SET ${assign(fresh)}, state = 'intended',
    ${list(settlementColumns.map((column) => `${column} = NULL`))}, epoch = epoch + 1
  WHERE seq = ?
  RETURNING epoch`;

/** An unfinished call gets another holder: holder, seq. */
export const takeOver = `
  UPDATE call SET ${assign(holderColumns)}, epoch = call.epoch + 1,
    state = CASE state WHEN 'intended' THEN 'intended' ELSE 'sent' END,
    ${list(settlementColumns.map((column) => `${column} = NULL`))}, closed_at = NULL
  WHERE seq = ?
  RETURNING epoch`;

/** An unfinished call is given up: settlement, lease_until, closed_at, seq. A holder that wakes up has lost it. */
export const closeCall = `
  UPDATE call SET ${assign(settlementColumns)}, lease_until = ?, closed_at = ?, state = 'settled',
    epoch = epoch + 1
  WHERE seq = ?`;

/** The call of a holder, as long as there is none after it: seq (which may come again), id, scope, epoch. */
const held = 'seq = ? AND id = ? AND scope = ? AND epoch = ?';

/** A lease ends when its call is settled, unless that had completed before: lease. */
const leased = `${held} AND (state <> 'settled' OR completed_at IS NOT NULL)`;

/** lease_until, lease. */
export const renewLease = `UPDATE call SET lease_until = ? WHERE ${leased}`;

/** lease_until, lease. */
export const markSent = `
  UPDATE call SET lease_until = ?, state = CASE state WHEN 'intended' THEN 'sent' ELSE state END
  WHERE ${leased}`;

/** Finds a row while a lease is still good: lease. */
export const selectLeased = `SELECT seq FROM call WHERE ${leased}`;

/** The call's seq, nonce, number, timestamp, started_at. */
export const insertAttempt =
  'INSERT INTO attempt (call, nonce, number, timestamp, started_at) VALUES (?, ?, ?, ?, ?)';

/** start and end of the attempt, the call's seq, nonce. One that was announced started when it says so now. */
export const endAttempt = `
  UPDATE attempt SET timestamp = ?, started_at = ?, ${assign(endColumns)} WHERE call = ? AND nonce = ?`;

/** An attempt that was announced, and not made: the call's seq, nonce. */
export const withdrawAttempt = 'DELETE FROM attempt WHERE call = ? AND nonce = ?';

/** The first settlement of a lease: settlement, lease_until, lease. */
export const settleCall = `
  UPDATE call SET ${assign(settlementColumns)}, lease_until = ?, state = 'settled'
  WHERE ${held} AND state <> 'settled'`;
