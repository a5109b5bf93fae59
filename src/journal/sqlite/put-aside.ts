import { existsSync, renameSync } from 'node:fs';

/**
 * Renames a journal's files to `<path>.damaged-<time>`, so that nothing of it is lost and a new one can be
 * made. `time`: milliseconds since the epoch. Gives the new path. Throws what the file system throws.
 */
export const putAside = (path: string, time: number): string => {
  const stamp = new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = `${path}.damaged-${stamp}`;
  // The log goes with its file: alone, SQLite would take it for the log of the next one.
  for (const part of ['', '-wal', '-shm']) {
    if (existsSync(`${path}${part}`)) renameSync(`${path}${part}`, `${aside}${part}`);
  }
  return aside;
};
