import { randomUUID } from 'node:crypto';
import { closeSync, constants, copyFileSync, existsSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from '../../make-folder.ts';
import { advice, consequences, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';
import { applicationId, schemaSince } from './schema.ts';

/**
 * Makes a new journal at `path`, for its user's eyes alone, unless another process makes it first. It appears
 * whole: a process that dies here leaves no half-made journal, so an empty file can never be taken for a new
 * one. Throws EssError when only the write-ahead log of an earlier journal is there, else what the file system
 * or SQLite throws.
 */
export const createJournal = (path: string): void => {
  makeFolder(dirname(path), 0o700);
  // Looked at in this order, for another process may just have made the journal.
  if (existsSync(`${path}-wal`) && !existsSync(path)) {
    throw unusable(trouble.orphaned(path), consequences.nothingSent, advice.putBack);
  }
  const draft = `${path}.${randomUUID()}`;
  try {
    closeSync(openSync(draft, 'wx', 0o600));
    const database = new DatabaseSync(draft);
    try {
      // Incremental: the space of what is pruned can be given back without writing the whole file anew.
      database.exec(`
        PRAGMA auto_vacuum = INCREMENTAL;
        PRAGMA journal_mode = WAL;
        BEGIN;
        PRAGMA application_id = ${applicationId};
        ${schemaSince(0)}
        COMMIT`);
    } finally {
      database.close();
    }
    publish(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
};

const publish = (draft: string, path: string): void => {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (existsSync(path)) return;
    if (!isWithoutLinks(error)) throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
};

const isWithoutLinks = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(String(error.code));
