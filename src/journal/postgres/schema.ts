/** The namespace of a journal's tables: a database may hold other things beside. */
export const namespace = 'ess_journal';

/**
 * As in SQLite (see there), but for types. Text that is compared or ordered is compared by its bytes. JSON is
 * kept as text, for its seal is over the text that was written.
 */
const first = `
  CREATE TABLE call (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    operation TEXT COLLATE "C" NOT NULL,
    api_version TEXT NOT NULL,
    kind TEXT NOT NULL,
    region_id TEXT COLLATE "C" NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    token_source TEXT,
    parameters TEXT NOT NULL,
    secrets TEXT NOT NULL,
    author_host TEXT NOT NULL,
    author_user TEXT NOT NULL,
    author_pid BIGINT NOT NULL,
    command TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    intent_seal TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'settled')),
    status TEXT COLLATE "C",
    report TEXT,
    settled_at BIGINT,
    completed_at BIGINT,
    report_seal TEXT,
    epoch BIGINT NOT NULL,
    holder_host TEXT NOT NULL,
    holder_pid BIGINT NOT NULL,
    holder_machine TEXT NOT NULL,
    holder_started TEXT NOT NULL,
    lease_until BIGINT NOT NULL,
    UNIQUE (id, scope),
    CHECK ((state = 'settled') = (status IS NOT NULL))
  );
  CREATE TABLE attempt (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    call BIGINT NOT NULL REFERENCES call (seq) ON DELETE CASCADE,
    nonce TEXT NOT NULL,
    number BIGINT NOT NULL,
    timestamp TEXT NOT NULL,
    started_at TEXT NOT NULL,
    duration_ms DOUBLE PRECISION,
    outcome TEXT,
    http_status BIGINT,
    code TEXT,
    request_id TEXT,
    delay_ms DOUBLE PRECISION,
    UNIQUE (call, nonce)
  );
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE state <> 'settled' OR status IN ('unknown', 'in-progress');
  CREATE INDEX call_pending ON call (created_at, seq)
    WHERE state <> 'settled' OR status IN ('unknown', 'in-progress');
  CREATE INDEX call_created ON call (created_at, seq);
  CREATE INDEX call_operation ON call (operation, created_at, seq);
  CREATE INDEX call_region ON call (region_id, created_at, seq);
  CREATE INDEX call_status ON call (status, created_at, seq);
`;

const second = `
  ALTER TABLE call ADD COLUMN closed_at BIGINT;
  DROP INDEX call_open;
  DROP INDEX call_pending;
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_pending ON call (created_at, seq)
    WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
`;

/** As the fourth step of SQLite's. */
const third = `
  DROP INDEX call_open;
  DROP INDEX call_pending;
  DROP INDEX call_status;
  CREATE INDEX call_open ON call (fingerprint, created_at)
    WHERE (status IS NULL OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_pending ON call (created_at, seq)
    WHERE (status IS NULL OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
  CREATE INDEX call_status ON call (status, created_at, seq) WHERE status IS NOT NULL;
`;

const steps: readonly string[] = [first, second, third];

/** The schema that this program writes; the one row of the table `schema_version` names the one that is there. */
export const schemaVersion = steps.length;

/** SQL that brings an older schema (0: nothing) up to `schemaVersion`. */
export const schemaSince = (version: number): string => steps.slice(version).join('\n');
