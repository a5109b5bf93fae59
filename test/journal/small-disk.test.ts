import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EssError } from '../../src/errors.ts';
import { openArchive, openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { canMount, mountDisk, type SmallDisk } from '../helpers/small-disk.ts';
import { all, anAttempt, anIntent, aReport } from './samples.ts';

const clock = fakeClock();
let disk: SmallDisk;
const open = () => openJournal(join(disk.path, 'journal.db'), { clock });

const told = (error: unknown): string => {
  const { category, what, hint } = error as EssError;
  return [category, ...what.map(({ en }) => en), hint?.en].join('\n');
};

// Without the right to mount file systems these cannot be tried.
describe.skipIf(!canMount)('a journal on a small disk', () => {
  beforeEach(() => {
    disk = mountDisk();
  });

  it('cannot be made when the disk is full, and leaves nothing half made', async () => {
    disk.fill();
    const error = await open().catch((reason: unknown) => reason);
    expect(told(error)).toMatch(
      /^setup\n.*disk is full.*Nothing was sent\..*--journal <path>.*--no-journal/s,
    );
    disk.free();
    await (await open()).close();
  });

  it('stops a call before it is sent when the disk is full, and goes on when there is room again', async () => {
    const journal = await open();
    const done = await journal.begin(anIntent({ id: 'done' }));
    if (done.outcome !== 'begun') throw new Error(done.outcome);
    await journal.settle(done.lease, aReport('fresh'));
    disk.fill();
    let refused: unknown;
    // The log has some room left in its last page.
    for (let count = 0; refused === undefined && count < 100; count += 1) {
      const big = { ...anIntent().parameters, Description: 'x'.repeat(3000) };
      refused = await journal.begin(anIntent({ id: `${count}`, parameters: big })).then(
        () => undefined,
        (reason: unknown) => reason,
      );
    }
    expect(told(refused)).toMatch(/^setup\n.*disk is full.*Nothing was sent\..*Free some space/s);
    expect((await journal.find(done.lease))?.status).toBe('fresh');
    disk.free();
    expect((await journal.begin(anIntent())).outcome).toBe('begun');
    await journal.close();
    const archive = await openArchive(join(disk.path, 'journal.db'), { clock });
    if (archive === undefined) throw new Error('the journal is gone');
    expect(await all(archive.verify())).toEqual([]);
    await archive.close();
  });

  it('says that the request had been sent when only its end cannot be written', async () => {
    const journal = await open();
    const begun = await journal.begin(anIntent());
    if (begun.outcome !== 'begun') throw new Error(begun.outcome);
    await journal.attemptStarted(begun.lease, anAttempt(1));
    disk.fill();
    const large = aReport('fresh', { response: { Text: 'x'.repeat(2 ** 20) } });
    const error = await journal.settle(begun.lease, large).catch((reason: unknown) => reason);
    expect(told(error)).toMatch(/disk is full.*had been sent/s);
    disk.free();
    expect(await journal.settle(begun.lease, aReport('fresh'))).toBe('settled');
    await journal.close();
  });

  it('cannot be used when it may only be read, and says so before anything is sent', async () => {
    await (await open()).close();
    disk.remount('ro');
    const error = await open()
      .then((journal) => journal.begin(anIntent()))
      .catch((reason: unknown) => reason);
    expect(told(error)).toMatch(
      /^setup\n.*(not written|cannot be opened).*Nothing was sent\..*--no-journal/s,
    );
    disk.remount('rw');
  });
});
