import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { describeJournal } from './contract.ts';

describeJournal('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-journal-'));
  const clock = fakeClock();
  const open = () => openJournal(join(folder, 'state', 'journal.db'), { clock });
  const journal = await open();
  return {
    journal,
    outliveLeases: async () => {
      clock.advance(journal.leaseMs);
    },
    reopen: open,
    remove: async () => {
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
});
