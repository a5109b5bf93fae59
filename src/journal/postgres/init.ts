import { shownLocation } from '../location.ts';
import { number } from '../rows.ts';
import { advice, trouble } from '../text.ts';
import { unusable } from '../unusable.ts';
import { explain } from './failure.ts';
import { namespace, schemaSince, schemaVersion } from './schema.ts';
import { openSession, type Session } from './session.ts';

/**
 * Makes a journal's tables in the database, or brings older ones up to date, in one transaction. `limitMs`: how
 * long the server may take for an answer. Throws EssError `setup`.
 */
export const initPostgres = async (url: string, limitMs: number): Promise<void> => {
  const place = shownLocation(url);
  try {
    const session = await openSession(url, limitMs);
    try {
      await bringUp(session, place, limitMs);
    } finally {
      await session.close();
    }
  } catch (error) {
    throw explain(error, place, limitMs, undefined);
  }
};

const bringUp = async (session: Session, place: string, limitMs: number): Promise<void> => {
  // One at a time: CREATE … IF NOT EXISTS alone can fail when two do it at once.
  const query = (sql: string) => session.query(sql, limitMs);
  await query(`
    BEGIN;
    SELECT pg_advisory_xact_lock(hashtext('${namespace}'));
    CREATE SCHEMA IF NOT EXISTS ${namespace};
    SET LOCAL search_path = ${namespace};
    CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL);
    INSERT INTO schema_version SELECT 0 WHERE NOT EXISTS (SELECT FROM schema_version)`);
  const { rows } = await query('SELECT version FROM schema_version');
  const version = number(rows[0] ?? {}, 'version');
  if (version > schemaVersion) {
    throw unusable(trouble.newer(place, version, schemaVersion), undefined, advice.update);
  }
  await query(`${schemaSince(version)} UPDATE schema_version SET version = ${schemaVersion}; COMMIT`);
};
