import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../../src/context.ts';
import type { Begin, Intent, Lease } from '../../../src/journal/journal.ts';
import { openJournal } from '../../../src/journal/open.ts';
import { anAttempt, anIntent, aReport, endOf } from '../samples.ts';

/**
 * A process that works on a journal, for tests that need several: `worker.ts <part> <location> [<id>]`. It says
 * what it does, a line each, the moment after it is done; it goes on when a line comes in.
 */
const [part = '', location = '', id = ''] = process.argv.slice(2);
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};
const isTold = async (): Promise<void> => {
  await once(process.stdin, 'data');
};
const leaseIn = (begin: Begin): Lease => {
  if ('lease' in begin) return begin.lease;
  throw new Error(`no lease: ${begin.outcome}`);
};
const attemptOf = (intent: Intent) => anAttempt(1, `${intent.id} ${process.pid}`);

const parts: Readonly<Record<string, () => Promise<void>>> = {
  /** Begins a call and starts an attempt, then waits to be told to settle it. */
  hold: async () => {
    const journal = await openJournal(location, { clock: systemClock });
    const lease = leaseIn(await journal.begin(anIntent({ id })));
    await journal.attemptStarted(lease, attemptOf(anIntent({ id })));
    say('holding');
    await isTold();
    say(await journal.settle(lease, aReport('fresh')));
    await journal.close();
  },

  /** Makes one call after another, and waits to be killed. */
  toil: async () => {
    const journal = await openJournal(location, { clock: systemClock });
    for (let count = 0; count < 200; count += 1) {
      const intent = anIntent({ id: `${id} ${count}` });
      const lease = leaseIn(await journal.begin(intent));
      say(`begun ${intent.id}`);
      await journal.attemptStarted(lease, attemptOf(intent));
      say(`started ${intent.id}`);
      await journal.attemptEnded(lease, endOf(attemptOf(intent)));
      await journal.settle(lease, aReport('fresh'));
      say(`settled ${intent.id}`);
    }
    await isTold();
  },

  /** Keeps the file locked until it is told to let go. */
  lock: async () => {
    const database = new DatabaseSync(location);
    database.exec('BEGIN IMMEDIATE');
    say('locked');
    await isTold();
    database.exec('COMMIT');
  },
};

await parts[part]?.();
process.stdin.unref?.();
