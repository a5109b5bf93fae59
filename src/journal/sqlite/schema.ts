/** Marks a SQLite file as a journal of `ess` ("essj"); see PRAGMA application_id. */
export const applicationId = 0x6573736a;

/**
 * `call`: one row a call. `lease_until` is milliseconds since the epoch; `epoch` rises with every holder.
 * `attempt`: one row an attempt, in the order of their start. JSON and times of attempts are text as they are
 * shown. Lists run from the newest call back, with or without one filter: hence an index for each.
 */
const first = `
  CREATE TABLE call (
    seq INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    operation TEXT NOT NULL,
    api_version TEXT NOT NULL,
    kind TEXT NOT NULL,
    region_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    token_source TEXT,
    parameters TEXT NOT NULL,
    secrets TEXT NOT NULL,
    author_host TEXT NOT NULL,
    author_user TEXT NOT NULL,
    author_pid INTEGER NOT NULL,
    command TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    intent_seal TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'settled')),
    status TEXT,
    report TEXT,
    settled_at INTEGER,
    completed_at INTEGER,
    report_seal TEXT,
    epoch INTEGER NOT NULL,
    holder_host TEXT NOT NULL,
    holder_pid INTEGER NOT NULL,
    holder_machine TEXT NOT NULL,
    holder_started TEXT NOT NULL,
    lease_until INTEGER NOT NULL,
    UNIQUE (id, scope),
    CHECK ((state = 'settled') = (status IS NOT NULL))
  ) STRICT;
  CREATE TABLE attempt (
    seq INTEGER PRIMARY KEY,
    call INTEGER NOT NULL REFERENCES call (seq) ON DELETE CASCADE,
    nonce TEXT NOT NULL,
    number INTEGER NOT NULL,
    timestamp TEXT NOT NULL,
    started_at TEXT NOT NULL,
    duration_ms REAL,
    outcome TEXT,
    http_status INTEGER,
    code TEXT,
    request_id TEXT,
    delay_ms REAL,
    UNIQUE (call, nonce)
  ) STRICT;
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE state <> 'settled' OR status IN ('unknown', 'in-progress');
  CREATE INDEX call_created ON call (created_at);
  CREATE INDEX call_operation ON call (operation, created_at);
  CREATE INDEX call_region ON call (region_id, created_at);
  CREATE INDEX call_status ON call (status, created_at);
`;

/** What is waiting to be resumed is looked up by age, among however many calls that are done. */
const second = `
  CREATE INDEX call_pending ON call (created_at) WHERE state <> 'settled' OR status IN ('unknown', 'in-progress');
`;

/** A call that a person has closed is no longer open, whatever its status. */
const third = `
  ALTER TABLE call ADD COLUMN closed_at INTEGER;
  DROP INDEX call_open;
  DROP INDEX call_pending;
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_pending ON call (created_at)
    WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
`;

/**
 * A call has a status once it is settled: an index of those that have none need not be written again when a call
 * is sent, and calls without a status are listed by none.
 */
const fourth = `
  DROP INDEX call_open;
  DROP INDEX call_pending;
  DROP INDEX call_status;
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE (status IS NULL OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_pending ON call (created_at)
    WHERE (status IS NULL OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_status ON call (status, created_at) WHERE status IS NOT NULL;
`;

const steps: readonly string[] = [first, second, third, fourth];

/** The schema that this program writes; see PRAGMA user_version. */
export const schemaVersion = steps.length;

/** SQL that brings an older schema (0: an empty file) up to `schemaVersion`. */
export const schemaSince = (version: number): string =>
  [...steps.slice(version), `PRAGMA user_version = ${schemaVersion};`].join('\n');
