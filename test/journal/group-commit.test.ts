import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { groupCommit } from '../../src/journal/sqlite/group-commit.ts';

const opened = () => {
  const connection = new DatabaseSync(':memory:');
  connection.exec('CREATE TABLE written (value INTEGER PRIMARY KEY)');
  const exec = vi.spyOn(connection, 'exec');
  const sync = vi.fn(async () => undefined);
  return {
    connection,
    sync,
    together: groupCommit(connection, (commit) => commit(), sync),
    commits: () => exec.mock.calls.filter(([sql]) => sql === 'COMMIT').length,
    values: () =>
      connection
        .prepare('SELECT value FROM written ORDER BY value')
        .all()
        .map(({ value }) => value),
  };
};
const insert = (connection: DatabaseSync, value: number) => async (): Promise<number> => {
  connection.prepare('INSERT INTO written VALUES (?)').run(value);
  return value;
};

describe('transactions that are asked for together', () => {
  it('share one commit, and each has its own result', async () => {
    const { connection, together, commits, values } = opened();
    const results = await Promise.all(
      [1, 2, 3].map((value) => together('durable', insert(connection, value))),
    );
    expect([results, values(), commits()]).toEqual([[1, 2, 3], [1, 2, 3], 1]);
  });

  it('are synced when one of them has to be', async () => {
    const { connection, together, sync } = opened();
    await Promise.all([
      together('write', insert(connection, 1)),
      together('durable', insert(connection, 2)),
      together('write', insert(connection, 3)),
    ]);
    await together('write', insert(connection, 4));
    expect(sync).toHaveBeenCalledTimes(1);
  });

  it('hold nobody up while they are synced, and fail when that fails', async () => {
    const { connection, together, sync, values } = opened();
    let fail = (): void => undefined;
    sync.mockReturnValueOnce(
      new Promise((_, reject) => {
        fail = () => reject(new Error('disk'));
      }),
    );
    const durable = together('durable', insert(connection, 1));
    await together('write', insert(connection, 2));
    await together('durable', insert(connection, 3));
    fail();
    await expect(durable).rejects.toThrow('disk');
    expect(values()).toEqual([1, 2, 3]);
  });

  it('fail alone: what the one has written is undone, the others are whole', async () => {
    const { connection, together, values } = opened();
    const failing = async (): Promise<never> => {
      await insert(connection, 9)();
      throw new Error('mine alone');
    };
    const results = await Promise.allSettled([
      together('durable', insert(connection, 1)),
      together('durable', failing),
      together('durable', insert(connection, 2)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(values()).toEqual([1, 2]);
  });

  it('are done only when the commit has returned, and all fail when it fails', async () => {
    const { connection, together, values } = opened();
    const commit = vi.spyOn(connection, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      if (sql === 'COMMIT') throw new Error('disk');
      DatabaseSync.prototype.exec.call(connection, sql);
    });
    const results = await Promise.allSettled(
      [1, 2].map((value) => together('durable', insert(connection, value))),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    commit.mockRestore();
    expect(values()).toEqual([]);
  });

  it('that come while a group is written are the next group', async () => {
    const { connection, together, commits } = opened();
    const later: Promise<number>[] = [];
    const first = together('durable', async () => {
      later.push(together('durable', insert(connection, 2)), together('durable', insert(connection, 3)));
      return 1;
    });
    await first;
    await Promise.all(later);
    expect(commits()).toBe(2);
  });
});
