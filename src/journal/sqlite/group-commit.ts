import type { DatabaseSync } from 'node:sqlite';
import type { Mode } from '../database.ts';

/** Runs a group's commit, when the connection is free, and as often as it takes. */
export type RunGroup = (commit: () => Promise<void>) => Promise<void>;

/** One transaction of a group. Its work gives what is done when the group has been committed. */
interface Member {
  readonly mode: Exclude<Mode, 'read'>;
  readonly work: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/**
 * Transactions that share a commit, and so a sync: those that are asked for in one turn of the event loop, or
 * while an earlier group is being written. Each is whole by itself: one that fails is undone alone, and none is
 * done before the commit of its group has returned; a durable one is done when `sync` has returned after it,
 * and until then further groups are committed. Rejects with what `run` rejects with when the group failed.
 */
export const groupCommit = (connection: DatabaseSync, run: RunGroup, sync: () => Promise<void>) => {
  let waiting: Member[] = [];
  const flush = async (): Promise<void> => {
    let members: Member[] = [];
    let finish: readonly (() => void)[] = [];
    try {
      await run(async () => {
        // Answers that arrived together are worked on together, once all of them have been read.
        await new Promise(setImmediate);
        members = [...members, ...waiting];
        waiting = [];
        finish = await commitTogether(connection, members);
      });
      for (const mode of ['write', 'durable'] as const) {
        if (mode === 'durable' && members.some((member) => member.mode === mode)) await sync();
        members.forEach((member, index) => {
          if (member.mode === mode) finish[index]?.();
        });
      }
    } catch (error) {
      for (const { reject } of members) reject(error);
    }
  };
  return <Result>(mode: Member['mode'], work: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const member: Member = {
        mode,
        work: async () => {
          const result = await work();
          return () => {
            resolve(result);
          };
        },
        reject,
      };
      waiting.push(member);
      if (waiting.length === 1) void flush();
    });
};

const commitTogether = async (
  connection: DatabaseSync,
  members: readonly Member[],
): Promise<readonly (() => void)[]> => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const finish: (() => void)[] = [];
    for (const member of members) finish.push(await runMember(connection, member));
    connection.exec('COMMIT');
    return finish;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
};

/** Throws when the fault took the whole transaction with it, as a full disk does. */
const runMember = async (connection: DatabaseSync, { work, reject }: Member): Promise<() => void> => {
  connection.exec('SAVEPOINT member');
  try {
    const done = await work();
    connection.exec('RELEASE member');
    return done;
  } catch (error) {
    try {
      connection.exec('ROLLBACK TO member; RELEASE member');
    } catch {
      throw error;
    }
    return () => {
      reject(error);
    };
  }
};

/** Ends a transaction that failed. */
export const rollBack = (connection: DatabaseSync): void => {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // Some faults, a full disk among them, have rolled back already.
  }
};
