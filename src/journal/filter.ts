import type { Status } from '../report.ts';
import type { Cell } from './columns.ts';
import type { CallState } from './journal.ts';
import { isUnfinished } from './statements.ts';

/** Which calls are asked for; what is absent does not matter. Times are milliseconds since the epoch. */
export interface CallFilter {
  /** A state, a status, or `open`: every call whose end is not known yet. */
  readonly state?: CallState | Status | 'open';
  readonly operation?: string;
  readonly regionId?: string;
  /** Of the call's creation: from this moment on, and before that one. */
  readonly since?: number;
  readonly until?: number;
}

/** A condition in SQL, with the cells of its `?`. */
export interface Condition {
  readonly sql: string;
  readonly cells: readonly Cell[];
}

/** The condition that a call must meet. */
export const conditionOf = (filter: CallFilter): Condition[] => [
  ...stateCondition(filter.state),
  ...equal('operation', filter.operation),
  ...equal('region_id', filter.regionId),
  ...(filter.since === undefined ? [] : [{ sql: 'created_at >= ?', cells: [filter.since] }]),
  ...(filter.until === undefined ? [] : [{ sql: 'created_at < ?', cells: [filter.until] }]),
];

/** All of the conditions, as a WHERE clause. */
export const where = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
  cells: conditions.flatMap(({ cells }) => cells),
});

const stateCondition = (state: CallFilter['state']): Condition[] => {
  switch (state) {
    case undefined:
      return [];
    case 'open':
      return [{ sql: isUnfinished, cells: [] }];
    case 'intended':
    case 'sent':
      return [{ sql: `${isUnfinished} AND state = ?`, cells: [state] }];
    case 'settled':
      return [{ sql: 'status IS NOT NULL', cells: [] }];
    default:
      return [{ sql: 'status = ?', cells: [state] }];
  }
};

const equal = (column: string, value: string | undefined): Condition[] =>
  value === undefined ? [] : [{ sql: `${column} = ?`, cells: [value] }];
