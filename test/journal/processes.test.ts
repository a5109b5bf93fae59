import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { openArchive, openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { startWorker, type Worker } from './processes/start.ts';
import { all, anIntent } from './samples.ts';

const at = useFolder();
const path = () => at('journal.db');
const open = (clock = systemClock) => openJournal(path(), { clock });

/** A worker that holds the call of `anIntent()`, with one attempt started. */
const startHolder = async (): Promise<Worker> => {
  const worker = startWorker(['hold', path(), anIntent().id]);
  expect(await worker.next()).toBe('holding');
  return worker;
};

describe('a call of another process', () => {
  it('is held while that process lives', async () => {
    const holder = await startHolder();
    const journal = await open();
    const held = await journal.begin(anIntent());
    expect(held).toMatchObject({ outcome: 'held', call: { holder: { pid: holder.process.pid } } });
    holder.tell();
    expect(await holder.next()).toBe('settled');
    expect((await journal.begin(anIntent())).outcome).toBe('completed');
    await journal.close();
  });

  it('is taken over the moment that process was killed, with its attempt', async () => {
    const holder = await startHolder();
    const journal = await open();
    holder.process.kill('SIGKILL');
    await holder.ended;
    expect(await journal.begin(anIntent())).toMatchObject({
      outcome: 'taken-over',
      earlier: { state: 'sent', attempts: [{ number: 1 }] },
    });
    await journal.close();
  });

  it('is found as open by its fingerprint once that process was killed', async () => {
    const holder = await startHolder();
    const journal = await open();
    expect(await journal.findOpen(anIntent().scope, 'f1')).toBeUndefined();
    holder.process.kill('SIGKILL');
    await holder.ended;
    expect((await journal.findOpen(anIntent().scope, 'f1'))?.intent.id).toBe(anIntent().id);
    await journal.close();
  });

  it('is taken over from a process that is stopped, which learns it when it goes on', async () => {
    const holder = await startHolder();
    holder.process.kill('SIGSTOP');
    const clock = fakeClock(Date.now());
    const journal = await open(clock);
    expect((await journal.begin(anIntent())).outcome).toBe('held');
    clock.advance(journal.leaseMs);
    expect((await journal.begin(anIntent())).outcome).toBe('taken-over');
    holder.process.kill('SIGCONT');
    holder.tell();
    expect(await holder.next()).toBe('lost');
    expect((await journal.find(anIntent()))?.state).toBe('sent');
    await journal.close();
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when another process has got the number of its own',
    async () => {
      const journal = await open();
      await journal.begin(anIntent());
      const database = new DatabaseSync(path());
      database.exec("UPDATE call SET holder_started = '1'");
      database.close();
      expect((await journal.begin(anIntent())).outcome).toBe('taken-over');
      await journal.close();
    },
  );
});

describe('a process that is killed at any moment', () => {
  it('leaves behind all that it had been promised', { timeout: 120_000 }, async () => {
    const told: string[] = [];
    for (let kill = 0; kill < 12; kill += 1) {
      const worker = startWorker(['toil', path(), `process ${kill}`]);
      for (let lines = 0; lines <= kill * 3; lines += 1) told.push((await worker.next()) ?? 'nothing');
      worker.process.kill('SIGKILL');
      await worker.ended;
      for (let rest = await worker.next(); rest !== undefined; rest = await worker.next()) told.push(rest);
    }
    const journal = await open();
    for (const line of told) {
      const [, step, id] = /^(\w+) (.*)$/.exec(line) ?? [];
      const call = await journal.find(anIntent({ id: id ?? '' }));
      expect(call, line).toBeDefined();
      if (step === 'started') expect(call?.attempts, line).toHaveLength(1);
      if (step === 'settled')
        expect(call, line).toMatchObject({ status: 'fresh', attempts: [{ outcome: 'answered' }] });
    }
    await journal.close();
    const archive = await openArchive(path(), { clock: systemClock });
    if (archive === undefined) throw new Error('the journal is gone');
    expect(await all(archive.verify())).toEqual([]);
    await archive.close();
  });
});

describe('a journal that another process has locked', () => {
  it('is waited for', async () => {
    await (await open()).close();
    const locker = startWorker(['lock', path()]);
    await locker.next();
    const journal = await open();
    const begin = journal.begin(anIntent());
    locker.tell();
    expect((await begin).outcome).toBe('begun');
    await journal.close();
  });

  it('stops a call before it is sent when the lock outlasts the wait, for however long', async () => {
    await (await open()).close();
    const locker = startWorker(['lock', path()]);
    await locker.next();
    const clock = fakeClock();
    const journal = await open(clock);
    const started = clock.now();
    await expect(journal.begin(anIntent())).rejects.toMatchObject({
      category: 'setup',
      what: [
        { en: expect.stringMatching(/stayed locked by another process for 5000 ms\. Nothing was sent\.$/) },
      ],
      hint: { en: expect.stringContaining('--no-journal') },
    });
    expect(clock.now() - started).toBe(5_000);
    await journal.close();
  });

  it('is waited for no longer than its caller has time, and written once when it has none', async () => {
    await (await open()).close();
    const locker = startWorker(['lock', path()]);
    await locker.next();
    const clock = fakeClock();
    const journal = await open(clock);
    const until = clock.monotonic() + 700;
    await expect(journal.within(until).begin(anIntent())).rejects.toMatchObject({
      what: [{ en: expect.stringMatching(/stayed locked by another process for 7\d\d ms/) }],
    });
    expect(clock.monotonic() - until).toBeLessThan(50);
    locker.tell();
    await locker.ended;
    expect((await journal.within(until).begin(anIntent())).outcome).toBe('begun');
    await journal.close();
  });

  it('keeps nobody who is interrupted before anything was sent', async () => {
    await (await open()).close();
    const locker = startWorker(['lock', path()]);
    await locker.next();
    const journal = await open(fakeClock());
    const interruption = new AbortController();
    const begin = journal.within(Number.POSITIVE_INFINITY, interruption.signal).begin(anIntent());
    interruption.abort(new Error('interrupted'));
    await expect(begin).rejects.toThrow(/^interrupted$/);
    await journal.close();
  });

  it('can be read meanwhile', async () => {
    const first = await open();
    await first.begin(anIntent());
    const second = await open();
    const locker = startWorker(['lock', path()]);
    await locker.next();
    expect((await second.begin(anIntent())).outcome).toBe('held');
    await first.close();
    await second.close();
  });
});

describe.runIf(spawnSync('strace', ['-V']).status === 0)('what the disk is asked for', () => {
  it('is a sync before an intent or a settlement is promised, and none for an attempt', {
    timeout: 120_000,
  }, async () => {
    await (await open()).close();
    const trace = at('trace');
    const worker = startWorker(
      ['toil', path(), 'traced'],
      ['strace', '-f', '--seccomp-bpf', '-o', trace, '-e', 'trace=fsync,fdatasync,write'],
    );
    worker.tell();
    while ((await worker.next()) !== undefined);
    const events = readFileSync(trace, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const step = /write\(1, "(begun|started|settled) /.exec(line)?.[1];
        return step ?? (/f(data)?sync\(/.test(line) ? 'sync' : []);
      });
    const calls = events
      .join(' ')
      .replace(/(sync )+/g, 'sync ')
      .split(/(?<=settled) /);
    expect(calls.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'sync begun started sync settled'));
  });
});
