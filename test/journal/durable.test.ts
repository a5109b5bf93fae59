import { expect, it } from 'vitest';
import type { Database, Mode } from '../../src/journal/database.ts';
import { journalIn } from '../../src/journal/engine.ts';
import { openSqlite } from '../../src/journal/sqlite/database.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { anAttempt, anIntent, aReport, endOf } from './samples.ts';

const at = useFolder();

it('syncs what a call rests on, its intent and its end, and nothing else', async () => {
  const database = await openSqlite(at('j.db'), fakeClock(), 1_000);
  const modes: Mode[] = [];
  const watched: Database = {
    ...database,
    transact: (purpose, work) => {
      if (purpose.mode !== 'read') modes.push(purpose.mode);
      return database.transact(purpose, work);
    },
  };
  const journal = journalIn(watched, 15_000);
  const begun = await journal.begin(anIntent());
  if (!('lease' in begun)) throw new Error(`the call was ${begun.outcome}`);
  await journal.attemptStarted(begun.lease, anAttempt(1));
  await journal.attemptEnded(begun.lease, endOf(anAttempt(1)));
  await journal.settle(begun.lease, aReport('fresh'));
  await journal.close();
  expect(modes).toEqual(['durable', 'write', 'write', 'durable']);
});
