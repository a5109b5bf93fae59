import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A call as its row in the journal stands. */
export interface CallRow {
  readonly seq: number;
  readonly id: string;
  readonly state: string;
  readonly status: string | null;
  readonly fingerprint: string;
}

/**
 * The newest call in the journal's file; undefined when there is none yet. It is looked at without a write, so
 * that the next process finds the files as they were left.
 */
export const newestRow = (path: string): CallRow | undefined => {
  if (!existsSync(path)) return undefined;
  const database = new DatabaseSync(path, { readOnly: true, timeout: 1_000 });
  try {
    const row = database
      .prepare('SELECT seq, id, state, status, fingerprint FROM call ORDER BY seq DESC LIMIT 1')
      .get();
    return row === undefined
      ? undefined
      : {
          seq: Number(row.seq),
          id: String(row.id),
          state: String(row.state),
          status: row.status === null ? null : String(row.status),
          fingerprint: String(row.fingerprint),
        };
  } finally {
    database.close();
  }
};
