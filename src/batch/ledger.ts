import { DatabaseSync } from 'node:sqlite';
import { circlesIn } from './plan/circles.ts';
import type { Flaw, Step } from './plan/step.ts';
import * as say from './text.ts';

/** Whether what a step needs is there. */
export type Needs =
  | { readonly state: 'met'; readonly results: ReadonlyMap<string, unknown> }
  | { readonly state: 'pending'; readonly missing: number }
  /** A step that it needs was not done. */
  | { readonly state: 'failed'; readonly by: string };

/**
 * What a run must remember of its plan: the ids, who needs whom, what is wrong, the results that are still
 * needed, and the steps that wait. It is kept in a private file of SQLite's that goes with the process, so that
 * memory does not grow with the plan.
 */
export const openLedger = () => {
  const database = new DatabaseSync('');
  database.exec(schema);
  database.exec('BEGIN');
  const statement = (sql: string) => database.prepare(sql);
  const insertStep = statement('INSERT INTO step VALUES (?, ?) ON CONFLICT DO NOTHING');
  const findStep = statement('SELECT line FROM step WHERE id = ?');
  const insertNeed = statement('INSERT INTO need VALUES (?, ?, ?)');
  const insertFlaw = statement(
    `INSERT INTO flaw VALUES (?, ?, ?) ON CONFLICT DO UPDATE
      SET faults = json_insert(faults, '$[#]', json(excluded.faults ->> '$[0]'))`,
  );
  const findFlaw = statement('SELECT id, faults FROM flaw WHERE line = ?');
  const isNeeded = statement('SELECT 1 FROM need WHERE needed = ? LIMIT 1');
  const insertResult = statement('INSERT INTO result VALUES (?, ?) ON CONFLICT DO NOTHING');
  const findResult = statement('SELECT response FROM result WHERE id = ?');
  const insertWaiting = statement('INSERT INTO waiting VALUES (?, ?, ?)');
  const release = statement(
    'UPDATE waiting SET missing = missing - 1 WHERE id IN (SELECT step FROM need WHERE needed = ?)',
  );
  const findReady = statement('SELECT id, step FROM waiting WHERE missing = 0 LIMIT 1');
  const removeWaiting = statement('DELETE FROM waiting WHERE id = ?');
  let hasNeeds = false;
  let flawed = 0;

  const addFlaw = ({ line, id, faults }: Flaw): void => {
    if (findFlaw.get(line) === undefined) flawed += 1;
    for (const fault of faults) insertFlaw.run(line, id ?? null, JSON.stringify([fault]));
  };

  return {
    /** How many places of the plan are flawed. */
    flawed: (): number => flawed,
    addFlaw,

    /** Takes a step down; a flaw when its id was there before. */
    add: ({ id, line, needs }: Pick<Step, 'id' | 'line' | 'needs'>): void => {
      if (insertStep.run(id, line).changes === 0) {
        // The id is the other step's.
        addFlaw({ line, faults: [say.idTwice(id, Number(findStep.get(id)?.line))] });
        return;
      }
      for (const needed of needs) insertNeed.run(needed, id, line);
      hasNeeds ||= needs.length > 0;
    },

    /** To be called when all steps are there: finds needs that no step meets, and circles of needs. */
    checkNeeds: (): void => {
      if (!hasNeeds) return;
      const missing = statement(
        'SELECT step, needed, line FROM need WHERE needed NOT IN (SELECT id FROM step) ORDER BY line',
      );
      for (const { step, needed, line } of missing.iterate()) {
        addFlaw({ line: Number(line), id: String(step), faults: [say.noSuchStep(String(needed))] });
      }
      // Where every need points back there can be no circle, and nothing has to be held in memory.
      const forward = 'SELECT 1 FROM need JOIN step ON step.id = needed WHERE step.line >= need.line LIMIT 1';
      if (statement(forward).get() === undefined) return;
      const needs = statement('SELECT step, needed FROM need ORDER BY line').all();
      for (const circle of circlesIn(needs.map(({ step, needed }) => [String(step), String(needed)]))) {
        for (const id of circle) {
          addFlaw({ line: Number(findStep.get(id)?.line), id, faults: [say.circle(circle)] });
        }
      }
    },

    /** The flaw at a line that its own text does not show; undefined when there is none. */
    flawAt: (line: number): Flaw | undefined => {
      if (flawed === 0) return undefined;
      const row = findFlaw.get(line);
      return row === undefined ? undefined : flawOf(line, row);
    },

    /** The flaws in the order of the plan. */
    flaws: function* (): Generator<Flaw, void> {
      for (const row of statement('SELECT line, id, faults FROM flaw ORDER BY line').iterate()) {
        yield flawOf(Number(row.line), row);
      }
    },

    needsOf: ({ needs }: Step): Needs => {
      const results = new Map<string, unknown>();
      for (const id of needs) {
        const row = findResult.get(id);
        if (row === undefined) continue;
        if (row.response === null) return { state: 'failed', by: id };
        results.set(id, JSON.parse(String(row.response)));
      }
      const missing = needs.length - results.size;
      return missing === 0 ? { state: 'met', results } : { state: 'pending', missing };
    },

    /** Puts a step aside until `missing` of its needs are met. */
    wait: (step: Step, missing: number): void => {
      insertWaiting.run(step.id, missing, JSON.stringify(step));
    },

    /** A step whose waiting is over; undefined when there is none. */
    nextReady: (): Step | undefined => {
      if (!hasNeeds) return undefined;
      const row = findReady.get();
      if (row === undefined) return undefined;
      removeWaiting.run(String(row.id));
      // Written by `wait`.
      const step: Step = JSON.parse(String(row.step));
      return step;
    },

    /** How a step ended, for those that need it; `response` undefined: it was not done. */
    ended: ({ id, line }: Pick<Step, 'id' | 'line'>, response: unknown): void => {
      if (!hasNeeds || isNeeded.get(id) === undefined || findStep.get(id)?.line !== line) return;
      insertResult.run(id, response === undefined ? null : JSON.stringify(response));
      release.run(id);
    },

    close: (): void => {
      database.close();
    },
  };
};

export type Ledger = ReturnType<typeof openLedger>;

const flawOf = (line: number, { id, faults }: Readonly<Record<string, unknown>>): Flaw => ({
  line,
  ...(typeof id === 'string' && { id }),
  faults: JSON.parse(String(faults)),
});

const schema = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE step (id TEXT PRIMARY KEY, line INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE need (
    needed TEXT NOT NULL, step TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (needed, step)
  ) WITHOUT ROWID;
  CREATE TABLE flaw (line INTEGER PRIMARY KEY, id TEXT, faults TEXT NOT NULL);
  CREATE TABLE result (id TEXT PRIMARY KEY, response TEXT) WITHOUT ROWID;
  CREATE TABLE waiting (id TEXT PRIMARY KEY, missing INTEGER NOT NULL, step TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX ready ON waiting (missing) WHERE missing = 0;
`;
