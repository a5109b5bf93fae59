import type { DatabaseSync } from 'node:sqlite';
import { number } from '../rows.ts';

/** What SQLite finds wrong with the file. */
export const inspect = (connection: DatabaseSync): string[] => {
  const rows = connection.prepare('PRAGMA integrity_check(20)').all();
  const broken = rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok');
  const orphans = connection.prepare('PRAGMA foreign_key_check').all();
  return [...broken, ...(orphans.length === 0 ? [] : [`${orphans.length} attempts belong to no call`])];
};

/** Shortens the file by pages that hold nothing, some at a time, and empties the write-ahead log. */
export const compact = async (connection: DatabaseSync, pause: () => Promise<void>): Promise<void> => {
  for (let left = freePages(connection); left > 0; ) {
    // Every row of it is a page that was freed.
    connection.prepare('PRAGMA incremental_vacuum(500)').all();
    await pause();
    const now = freePages(connection);
    left = now < left ? now : 0;
  }
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
};

const freePages = (connection: DatabaseSync): number =>
  number(connection.prepare('PRAGMA freelist_count').get() ?? {}, 'freelist_count');
