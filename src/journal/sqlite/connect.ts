import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { EssError } from '../../errors.ts';
import type { Text } from '../../text.ts';
import { number } from '../rows.ts';
import { advice, consequences, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';
import { applicationId, schemaVersion } from './schema.ts';

/**
 * Connects to the journal that is at `path`; its schema is this program's or an older one. Throws EssError
 * `setup` when what is there is no such journal, else what the file system or SQLite throws.
 */
export const connect = (path: string): DatabaseSync => {
  const { size } = fileAt(path);
  const connection = new DatabaseSync(path);
  try {
    const { application_id: owner } = connection.prepare('PRAGMA application_id').get() ?? {};
    if (owner !== applicationId) {
      throw size === 0
        ? refused(trouble.empty(path), advice.putBack)
        : refused(trouble.foreign(path), advice.elsewhere);
    }
    const version = versionOf(connection);
    if (version > schemaVersion) throw refused(trouble.newer(path, version, schemaVersion), advice.update);
    // Without these, macOS leaves what was synced in the drive's own cache. Elsewhere they do nothing.
    connection.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
    // What must be durable is synced after its commit: see log-sync.ts.
    // 64 MB of log at most: a page that many calls change is written to the file once for all of them.
    connection.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/** The schema that a journal has. */
export const versionOf = (connection: DatabaseSync): number =>
  number(connection.prepare('PRAGMA user_version').get() ?? {}, 'user_version');

const fileAt = (path: string) => {
  const stats = statSync(path);
  if (stats.isDirectory()) throw refused(trouble.isFolder(path), advice.elsewhere);
  return stats;
};

const refused = (what: Text, hint: Text): EssError => unusable(what, consequences.nothingSent, hint);
