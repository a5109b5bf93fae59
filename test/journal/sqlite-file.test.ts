import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, rm, truncate } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { EssError } from '../../src/errors.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { failure } from './failure.ts';
import { useFolder } from './folder.ts';
import { anIntent, aReport } from './samples.ts';

const at = useFolder();
const clock = fakeClock();
const open = (path: string): Promise<Journal> => openJournal(path, { clock });

/** A journal with one completed call, closed. */
const aJournal = async (path: string): Promise<void> => {
  const journal = await open(path);
  const begun = await journal.begin(anIntent());
  if (begun.outcome !== 'begun') throw new Error(begun.outcome);
  await journal.settle(begun.lease, aReport('fresh'));
  await journal.close();
};

describe('a new journal', () => {
  it('is for its user alone, and so is its folder', async () => {
    const journal = await open(at('state', 'ess', 'journal.db'));
    await journal.begin(anIntent());
    const modes = [
      'state/ess',
      'state/ess/journal.db',
      'state/ess/journal.db-wal',
      'state/ess/journal.db-shm',
    ];
    expect(modes.map((name) => (statSync(at(name)).mode & 0o777).toString(8))).toEqual([
      '700',
      '600',
      '600',
      '600',
    ]);
    await journal.close();
  });

  it('leaves nothing else in its folder', async () => {
    await (await open(at('journal.db'))).close();
    expect(readdirSync(at())).toEqual(['journal.db']);
  });

  it('leaves the mode of a folder that was there before', async () => {
    await mkdir(at('shared'), { mode: 0o755 });
    await (await open(at('shared', 'journal.db'))).close();
    expect((statSync(at('shared')).mode & 0o777).toString(8)).toBe('755');
  });
});

describe('a place where no journal can be', () => {
  it('is told when it is a folder', async () => {
    expect(await failure(open(at()))).toMatch(
      /is a folder.*Nothing was sent\..*--journal <path>.*--no-journal/s,
    );
  });

  it('is told when a file stands where a folder is needed', async () => {
    writeFileSync(at('file'), '');
    expect(await failure(open(at('file', 'journal.db')))).toMatch(
      /cannot be opened.*Nothing was sent\..*--no-journal/s,
    );
  });
});

describe('a file that is no usable journal is refused and left as it is', () => {
  const refused = async (path: string): Promise<string> => {
    const before = readFileSync(path);
    const told = await failure(open(path));
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(at())).toEqual(['journal.db']);
    expect(told).toContain('Nothing was sent.');
    return told;
  };

  it('when it is text', async () => {
    writeFileSync(at('journal.db'), 'Dear diary,\n'.repeat(200));
    expect(await refused(at('journal.db'))).toMatch(/is damaged.*ess journal verify/s);
  });

  it('when it is empty', async () => {
    writeFileSync(at('journal.db'), '');
    expect(await refused(at('journal.db'))).toMatch(/is an empty file/);
  });

  it("when it is another program's database", async () => {
    const other = new DatabaseSync(at('journal.db'));
    other.exec('CREATE TABLE bookmark (url TEXT)');
    other.close();
    expect(await refused(at('journal.db'))).toMatch(/is not a journal of ess/);
  });

  it('when a newer ess wrote it', async () => {
    await aJournal(at('journal.db'));
    const newer = new DatabaseSync(at('journal.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(await refused(at('journal.db'))).toMatch(/newer ess \(schema 99.*Update ess/s);
  });

  it('when its head is overwritten', async () => {
    await aJournal(at('journal.db'));
    const bytes = readFileSync(at('journal.db'));
    writeFileSync(at('journal.db'), bytes.fill(0, 0, 100));
    expect(await refused(at('journal.db'))).toMatch(/is damaged/);
  });

  it('when half of it is gone', async () => {
    await aJournal(at('journal.db'));
    await truncate(at('journal.db'), statSync(at('journal.db')).size / 2);
    const journal = open(at('journal.db')).then((opened) => opened.begin(anIntent()));
    expect(await failure(journal)).toMatch(/is damaged.*Nothing was sent\..*ess journal verify/s);
  });
});

describe('what is left of a journal', () => {
  it('is not covered by a new one when only the write-ahead log is there', async () => {
    const journal = await open(at('journal.db'));
    await journal.begin(anIntent());
    const log = readFileSync(at('journal.db-wal'));
    await journal.close();
    await rm(at('journal.db'));
    writeFileSync(at('journal.db-wal'), log);
    expect(await failure(open(at('journal.db')))).toMatch(/is gone.*journal\.db-wal.*Nothing was sent\./s);
    expect(existsSync(at('journal.db'))).toBe(false);
  });

  it('is everything up to the cut when the write-ahead log is cut', async () => {
    const journal = await open(at('journal.db'));
    const intents = ['a', 'b', 'c', 'd'].map((id) => anIntent({ id }));
    const sizes: number[] = [];
    for (const intent of intents) {
      await journal.begin(intent);
      sizes.push(statSync(at('journal.db-wal')).size);
    }
    const [main, log] = [readFileSync(at('journal.db')), readFileSync(at('journal.db-wal'))];
    await journal.close();
    for (const [kept, size] of sizes.entries()) {
      writeFileSync(at('journal.db'), main);
      writeFileSync(at('journal.db-wal'), log.subarray(0, size + 1000));
      const cut = await open(at('journal.db'));
      const found = await Promise.all(intents.map((intent) => cut.find(intent)));
      expect(found.map((call) => call?.intent)).toEqual(
        intents.map((intent, index) => (index <= kept ? intent : undefined)),
      );
      await cut.close();
    }
  });
});

describe('a byte that flipped on the disk', () => {
  it('never gives another call or result than was written', async () => {
    await aJournal(at('sound.db'));
    const sound = readFileSync(at('sound.db'));
    const original = await open(at('sound.db'));
    const call = await original.find(anIntent());
    await original.close();
    let noticed = 0;
    for (let position = 0; position < sound.length; position += 211) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(bytes.readUInt8(position) ^ 0x04, position);
      writeFileSync(at('flipped.db'), bytes);
      try {
        const journal = await open(at('flipped.db'));
        const {
          attempts: _,
          holder: __,
          ...found
        } = (await journal.find(anIntent())) ?? { intent: undefined };
        await journal.close();
        if (found.intent !== undefined) expect(call).toMatchObject(found);
      } catch (error) {
        if (!(error instanceof EssError)) throw error;
        noticed += 1;
      }
    }
    expect(noticed).toBeGreaterThan(5);
  });
});

describe('an older journal', () => {
  /** What each schema lacks of the next. */
  const backwards = [
    'DROP INDEX call_pending',
    `DROP INDEX call_open; DROP INDEX call_pending; ALTER TABLE call DROP COLUMN closed_at;
     CREATE INDEX call_open ON call (fingerprint, created_at)
       WHERE state <> 'settled' OR status IN ('unknown', 'in-progress');
     CREATE INDEX call_pending ON call (created_at)
       WHERE state <> 'settled' OR status IN ('unknown', 'in-progress')`,
    `DROP INDEX call_open; DROP INDEX call_pending; DROP INDEX call_status;
     CREATE INDEX call_open ON call (fingerprint, created_at)
       WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
     CREATE INDEX call_pending ON call (created_at)
       WHERE (state <> 'settled' OR status IN ('unknown', 'in-progress')) AND closed_at IS NULL;
     CREATE INDEX call_status ON call (status, created_at)`,
  ];
  const older = async (path: string, version = 1): Promise<void> => {
    await aJournal(path);
    const database = new DatabaseSync(path);
    for (const step of backwards.slice(version - 1).reverse()) database.exec(step);
    database.exec(`PRAGMA user_version = ${version}`);
    database.close();
  };

  it.each([1, 2, 3])(
    'of schema %i is migrated when it is opened, with all that it holds',
    async (version) => {
      await older(at('journal.db'), version);
      const journal = await open(at('journal.db'));
      expect((await journal.begin(anIntent())).outcome).toBe('completed');
      await journal.close();
      const database = new DatabaseSync(at('journal.db'));
      const objects = 'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name';
      const migrated = [database.prepare('PRAGMA user_version').get(), database.prepare(objects).all()];
      await (await open(at('new.db'))).close();
      const made = new DatabaseSync(at('new.db'));
      expect(migrated).toEqual([made.prepare('PRAGMA user_version').get(), made.prepare(objects).all()]);
      made.close();
      database.close();
    },
  );

  it('is migrated once when many open it at the same time', async () => {
    await older(at('journal.db'));
    const journals = await Promise.all(Array.from({ length: 5 }, () => open(at('journal.db'))));
    for (const journal of journals) {
      expect((await journal.find(anIntent()))?.status).toBe('fresh');
      await journal.close();
    }
  });
});
