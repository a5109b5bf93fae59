import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EssError } from '../../src/errors.ts';
import { openArchive, openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { all, anAttempt, anIntent, aReport } from './samples.ts';

const at = useFolder();
const clock = fakeClock();
const open = () => openJournal(at('disk', 'journal.db'), { clock });

const mount = (...args: readonly string[]): boolean => {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether file systems may be mounted here, as root on Linux may. */
const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'ess-journal-'));
  const mounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
})();

const fill = (): void => {
  const { bavail, bsize } = statfsSync(at('disk'));
  writeFileSync(at('disk', 'ballast'), Buffer.alloc(Number(bavail) * Number(bsize)));
};
const free = (): void => rmSync(at('disk', 'ballast'));

const told = (error: unknown): string => {
  const { category, what, hint } = error as EssError;
  return [category, ...what.map(({ en }) => en), hint?.en].join('\n');
};

// Without the right to mount file systems these cannot be tried.
describe.skipIf(!canMount)('a journal on a small disk', () => {
  beforeEach(() => {
    mkdirSync(at('disk'));
    if (!mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at('disk'))) throw new Error('mount failed');
  });
  afterEach(() => {
    execFileSync('umount', [at('disk')]);
  });

  it('cannot be made when the disk is full, and leaves nothing half made', async () => {
    fill();
    const error = await open().catch((reason: unknown) => reason);
    expect(told(error)).toMatch(
      /^setup\n.*disk is full.*Nothing was sent\..*--journal <path>.*--no-journal/s,
    );
    free();
    await (await open()).close();
  });

  it('stops a call before it is sent when the disk is full, and goes on when there is room again', async () => {
    const journal = await open();
    const done = await journal.begin(anIntent({ id: 'done' }));
    if (done.outcome !== 'begun') throw new Error(done.outcome);
    await journal.settle(done.lease, aReport('fresh'));
    fill();
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
    free();
    expect((await journal.begin(anIntent())).outcome).toBe('begun');
    await journal.close();
    const archive = await openArchive(at('disk', 'journal.db'), { clock });
    if (archive === undefined) throw new Error('the journal is gone');
    expect(await all(archive.verify())).toEqual([]);
    await archive.close();
  });

  it('says that the request had been sent when only its end cannot be written', async () => {
    const journal = await open();
    const begun = await journal.begin(anIntent());
    if (begun.outcome !== 'begun') throw new Error(begun.outcome);
    await journal.attemptStarted(begun.lease, anAttempt(1));
    fill();
    const large = aReport('fresh', { response: { Text: 'x'.repeat(2 ** 20) } });
    const error = await journal.settle(begun.lease, large).catch((reason: unknown) => reason);
    expect(told(error)).toMatch(/disk is full.*had been sent/s);
    free();
    expect(await journal.settle(begun.lease, aReport('fresh'))).toBe('settled');
    await journal.close();
  });

  it('cannot be used when it may only be read, and says so before anything is sent', async () => {
    await (await open()).close();
    mount('-o', 'remount,ro', at('disk'));
    const error = await open()
      .then((journal) => journal.begin(anIntent()))
      .catch((reason: unknown) => reason);
    expect(told(error)).toMatch(
      /^setup\n.*(not written|cannot be opened).*Nothing was sent\..*--no-journal/s,
    );
    mount('-o', 'remount,rw', at('disk'));
  });
});
