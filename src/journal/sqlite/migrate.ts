import type { DatabaseSync } from 'node:sqlite';
import { versionOf } from './connect.ts';
import { schemaSince, schemaVersion } from './schema.ts';

/** Brings an older journal up to this program's schema, in one transaction; another process may have done so. */
export const migrate = (connection: DatabaseSync): void => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(connection);
    if (version < schemaVersion) connection.exec(schemaSince(version));
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
};
