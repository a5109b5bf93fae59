import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Mode } from '../database.ts';

/** Runs a group's commit, when the connection is free, and as often as it takes. */
export type RunGroup = (commit: () => Promise<void>) => Promise<void>;

/** Where a transaction of a group begins and ends, when one of them has failed. */
interface Savepoint {
  readonly set: StatementSync;
  readonly release: StatementSync;
}

/** One transaction of a group. Its work gives what is done when the group has been committed. */
interface Member {
  readonly mode: Exclude<Mode, 'read'>;
  readonly work: () => Promise<() => void>;
  readonly mayWait: () => boolean;
  readonly reject: (error: unknown) => void;
}

/**
 * Transactions that share a commit, and so a sync: those that are asked for in one turn of the event loop, or
 * while an earlier group is being written. Each is whole by itself: one that fails is undone alone, and none is
 * done before the commit of its group has returned; a durable one is done when `sync` has returned after it,
 * and until then further groups are committed. When the group failed, it rejects with what `run` rejects with;
 * one that may not wait (`mayWait`) leaves it at the first failure, and rejects with that.
 */
export const groupCommit = (connection: DatabaseSync, run: RunGroup, sync: () => Promise<void>) => {
  let waiting: Member[] = [];
  const savepoint: Savepoint = {
    set: connection.prepare('SAVEPOINT member'),
    release: connection.prepare('RELEASE member'),
  };
  const flush = async (): Promise<void> => {
    let members: Member[] = [];
    let finish: readonly (() => void)[] = [];
    try {
      await run(async () => {
        // Answers that arrived together are worked on together, once all of them have been read.
        await new Promise(setImmediate);
        members = [...members, ...waiting];
        waiting = [];
        try {
          finish = await commitTogether(connection, members, savepoint);
        } catch (error) {
          const impatient = members.filter(({ mayWait }) => !mayWait());
          members = members.filter((member) => !impatient.includes(member));
          for (const { reject } of impatient) reject(error);
          if (members.length > 0) throw error;
        }
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
  return <Result>(
    mode: Member['mode'],
    work: () => Promise<Result>,
    mayWait: () => boolean = () => true,
  ): Promise<Result> =>
    new Promise((resolve, reject) => {
      const member: Member = {
        mode,
        work: async () => {
          const result = await work();
          return () => {
            resolve(result);
          };
        },
        mayWait,
        reject,
      };
      waiting.push(member);
      if (waiting.length === 1) void flush();
    });
};

/** A member hardly ever fails: only when one has is it worth knowing where each begins and ends. */
const commitTogether = async (
  connection: DatabaseSync,
  members: readonly Member[],
  savepoint: Savepoint,
): Promise<readonly (() => void)[]> => {
  let hasFailed = false;
  const runPlainly = async ({ work }: Member): Promise<() => void> => {
    try {
      return await work();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  try {
    return await commitAll(connection, members, runPlainly);
  } catch (error) {
    if (!hasFailed) throw error;
    return await commitAll(connection, members, (member) => runMember(connection, member, savepoint));
  }
};

const commitAll = async (
  connection: DatabaseSync,
  members: readonly Member[],
  run: (member: Member) => Promise<() => void>,
): Promise<readonly (() => void)[]> => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const finish: (() => void)[] = [];
    for (const member of members) finish.push(await run(member));
    connection.exec('COMMIT');
    return finish;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
};

/** Undoes a member alone that fails. Throws when its fault took the whole transaction with it, as a full disk does. */
const runMember = async (
  connection: DatabaseSync,
  { work, reject }: Member,
  savepoint: Savepoint,
): Promise<() => void> => {
  savepoint.set.run();
  try {
    const done = await work();
    savepoint.release.run();
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
