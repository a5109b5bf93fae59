import { open } from 'node:fs/promises';
import { systemClock as clock } from '../../../src/context.ts';
import { openArchive, openJournal } from '../../../src/journal/open.ts';
import { anAttempt, anIntent, aReport, endOf } from '../../journal/samples.ts';
import { fillJournal } from './fill.ts';

/*
 * One measurement in a process of its own: `measure.ts <what> <path> [<number>]`. It prints JSON.
 */

/** What the disk takes at least for two things that are durable, on a machine as busy as it is. */
const syncTwice = async (path: string): Promise<void> => {
  const file = await open(path, 'a');
  for (let count = 0; count < 2; count += 1) {
    await file.write(Buffer.alloc(4096));
    await file.datasync();
  }
  await file.close();
};

const archiveAt = async (path: string) => {
  const archive = await openArchive(path, { clock });
  if (archive === undefined) throw new Error(`there is no journal at ${path}`);
  return archive;
};

/** Milliseconds of each of some steps, over and over. */
const times = async (rounds: number, round: (time: Time) => Promise<void>) => {
  const measured: Record<string, number[]> = {};
  const time: Time = async (name, work) => {
    const start = performance.now();
    const result = await work();
    measured[name] = [...(measured[name] ?? []), performance.now() - start];
    return result;
  };
  for (let count = 0; count < rounds; count += 1) await round(time);
  return measured;
};

type Time = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

const tasks: Readonly<Record<string, (path: string, number: number) => Promise<unknown>>> = {
  fill: fillJournal,

  /** What a call writes before and after its attempt. */
  write: (path, rounds) =>
    times(rounds, async (time) => {
      const journal = await openJournal(path, { clock });
      const intent = anIntent({ id: crypto.randomUUID(), fingerprint: crypto.randomUUID() });
      const attempt = anAttempt(1, crypto.randomUUID());
      const begun = await time('intent', () => journal.begin(intent));
      if (begun.outcome !== 'begun') throw new Error(begun.outcome);
      await time('attempt', async () => {
        await journal.attemptStarted(begun.lease, attempt);
        await journal.attemptEnded(begun.lease, endOf(attempt));
      });
      await time('settlement', () => journal.settle(begun.lease, aReport('fresh')));
      await journal.close();
      await time('two syncs', () => syncTwice(`${path}-plain`));
    }),

  read: (path, rounds) =>
    times(rounds, async (time) => {
      const journal = await time('open', () => openJournal(path, { clock }));
      await time('look up', () => journal.find(anIntent({ id: crypto.randomUUID() })));
      await journal.close();
      const archive = await archiveAt(path);
      await time('newest page', () => archive.page({}, 50));
      await archive.close();
    }),
};

const [what = '', path = '', number = '0'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await tasks[what]?.(path, Number(number))) ?? 'null'}\n`);
