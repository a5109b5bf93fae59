import { readdirSync, readFileSync, readlinkSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { initJournal } from '../../src/journal/open.ts';
import {
  type Effects,
  type Emulator,
  type Home,
  makeHome,
  program,
  type Requests,
  startEmulatorProcess,
} from '../helpers/program.ts';
import { canMount, mountDisk } from '../helpers/small-disk.ts';
import { startProxy } from '../journal/postgres/proxy.ts';
import { type Server, startPostgres } from '../journal/postgres/server.ts';
import { startWorker } from '../journal/processes/start.ts';

/*
 * The built program on a journal that cannot be used: before the intent is durable that is exit 3 and nothing is
 * sent; afterwards the answer counts, and a warning says where the call stands.
 */

interface Setting {
  readonly home: Home;
  readonly emulator: Emulator;
  /** A call of one token. */
  readonly call: readonly string[];
}

const setUp = async (...faults: readonly string[]): Promise<Setting> => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(faults.flatMap((fault) => ['--fault', fault]));
  const call = [
    ...['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', 'one'],
    ...['--endpoint', emulator.url],
  ];
  return { home, emulator, call };
};

const effectsOf = async ({ emulator }: Setting) => (await emulator.inspect<Effects>('effects')).effects;

/** That the call ends with exit 3 and sends nothing, and that `--no-journal` makes it all the same. */
const expectRefusal = async (setting: Setting, args: readonly string[], what: RegExp): Promise<void> => {
  const { home, emulator, call } = setting;
  const { exitCode, stdout, stderr } = await home.ess([...call, ...args]);
  expect([exitCode, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(what);
  expect(stderr).toMatch(/(Nothing was sent|This attempt was not sent)\./);
  expect(stderr).toContain('--no-journal');
  expect((await emulator.inspect<Requests>('requests')).requests).toEqual([]);
  const past = await home.ess([...call, '--no-journal']);
  expect(past.exitCode, past.stderr).toBe(0);
  expect(await effectsOf(setting)).toHaveLength(1);
};

/** Starts the call, and does something to the journal when its work was done and its answer is under way. */
const whileAnswered = async (setting: Setting, args: readonly string[], strike: () => Promise<void>) => {
  const run = setting.home.report([...setting.call, ...args]);
  while ((await effectsOf(setting)).length === 0) await new Promise(setImmediate);
  await strike();
  return await run;
};

/** That the result was reported as what it is, with a warning, and that the call can be settled later. */
const expectUnsettled = async (
  setting: Setting,
  run: Awaited<ReturnType<typeof whileAnswered>>,
  args: readonly string[],
  what: RegExp,
): Promise<void> => {
  const [effect] = await effectsOf(setting);
  expect([run.exitCode, run.report.status]).toEqual([0, 'fresh']);
  expect(run.report.response).toMatchObject({ ScalingGroupId: effect?.ids[0] });
  expect(run.stderr).toMatch(what);
  expect(run.stderr).toContain('ess journal resume one');
  const pending = await setting.home.ess(['journal', 'pending', '--output', 'json', ...args]);
  expect(JSON.parse(pending.stdout)).toMatchObject([{ clientToken: 'one' }]);
  const resumed = await setting.home.report(['journal', 'resume', 'one', ...args]);
  expect([resumed.exitCode, resumed.report.status]).toEqual([0, 'recovered']);
  expect(await effectsOf(setting)).toHaveLength(1);
};

/** A process that keeps the journal's file locked. */
const lock = async (path: string) => {
  const locker = startWorker(['lock', path]);
  expect(await locker.next()).toBe('locked');
  return locker;
};

/** Whether a process has a file open, as Linux tells. */
const hasOpen = (pid: number | undefined, path: string): boolean => {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((file) => readlinkSync(join(folder, file)) === path);
  } catch {
    return false;
  }
};

describe('a journal that another process keeps locked', () => {
  it('stops a call at its deadline, before it is sent', async () => {
    const setting = await setUp();
    const path = join(setting.home.folder, 'journal.db');
    await setting.home.ess(['journal', 'init', '--journal', path]);
    const locker = await lock(path);
    const args = ['--journal', path, '--deadline', '300ms'];
    await expectRefusal(setting, args, /stayed locked by another process for \d+ ms/);
    locker.tell();
  });

  it.runIf(process.platform === 'linux')('lets go of who is interrupted meanwhile', async () => {
    const { home, call } = await setUp();
    const path = join(home.folder, 'journal.db');
    await home.ess(['journal', 'init', '--journal', path]);
    const locker = await lock(path);
    const child = execa(process.execPath, [program, ...call, '--journal', path, '--debug'], {
      env: home.env,
      extendEnv: false,
      reject: false,
    });
    while (!hasOpen(child.pid, path)) await new Promise(setImmediate);
    child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await child;
    expect([exitCode, stdout]).toEqual([130, '']);
    expect(stderr).not.toContain('stayed locked');
    locker.tell();
  });

  it('after the answer keeps nobody waiting past the deadline: the result is told', async () => {
    // Late enough for another process to start and lock the journal before it, on a busy machine too.
    const setting = await setUp('CreateScalingGroup:late-reply=2500@1');
    const args = ['--journal', join(setting.home.folder, 'journal.db')];
    let locker: Awaited<ReturnType<typeof lock>> | undefined;
    const run = await whileAnswered(setting, [...args, '--deadline', '4s'], async () => {
      locker = await lock(args[1] ?? '');
    });
    locker?.tell();
    await locker?.ended;
    await expectUnsettled(setting, run, args, /stayed locked by another process.*had been sent/s);
  });
});

// Without the right to mount file systems these cannot be tried.
describe.skipIf(!canMount)('a journal on a disk', () => {
  const setUpDisk = async () => {
    const disk = mountDisk();
    const setting = await setUp('CreateScalingGroup:late-reply=300@1');
    return { disk, setting, args: ['--journal', join(disk.path, 'journal.db')] };
  };

  it('that is full stops a call before it is sent', async () => {
    const { disk, setting, args } = await setUpDisk();
    disk.fill();
    await expectRefusal(setting, args, /the disk is full/);
  });

  it('that is full by the time of the answer does not hide the result', async () => {
    const { disk, setting, args } = await setUpDisk();
    const run = await whileAnswered(setting, args, async () => disk.fill());
    disk.free();
    await expectUnsettled(setting, run, args, /the disk is full.*had been sent/s);
  });

  it('that may only be read stops a call before it is sent', async () => {
    const { disk, setting, args } = await setUpDisk();
    await setting.home.ess(['journal', 'init', ...args]);
    disk.remount('ro');
    await expectRefusal(setting, args, /not written|cannot be opened/);
  });
});

describe('a journal that is damaged', () => {
  /** A journal with the call in it, completed, and its path. */
  const setUpJournal = async () => {
    const setting = await setUp();
    const path = join(setting.home.folder, 'journal.db');
    const { stdout } = await setting.home.ess([...setting.call, '--journal', path]);
    await fetch(`${setting.emulator.url}/_emulator/reset`, { method: 'POST' });
    const { ScalingGroupId: id }: { ScalingGroupId: string } = JSON.parse(stdout);
    return { setting, path, id };
  };

  it('in its head stops a call before it is sent, is left as it is, and can be put aside', async () => {
    const { setting, path } = await setUpJournal();
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(5) ^ 0x04, 5);
    writeFileSync(path, bytes);
    await expectRefusal(setting, ['--journal', path], /is damaged/);
    expect(readFileSync(path)).toEqual(bytes);
    const aside = await setting.home.ess(['journal', 'verify', '--put-aside', '--journal', path]);
    expect([aside.exitCode, aside.stdout]).toEqual([0, expect.stringContaining('.damaged-')]);
    expect((await setting.home.ess([...setting.call, '--journal', path])).exitCode).toBe(0);
  });

  it('by one byte within a result never gives that result', async () => {
    const { setting, path, id } = await setUpJournal();
    const bytes = readFileSync(path);
    const position = bytes.indexOf(id) + 6;
    bytes.writeUInt8(bytes.readUInt8(position) ^ 0x01, position);
    writeFileSync(path, bytes);
    await expectRefusal(setting, ['--journal', path, '--replay', 'journal'], /is damaged/);
  });

  it('by a cut in its write-ahead log still has the work done once', async () => {
    const setting = await setUp('CreateScalingGroup:late-reply=60000@1');
    const path = join(setting.home.folder, 'journal.db');
    await setting.home.ess(['journal', 'init', '--journal', path]);
    const child = execa(process.execPath, [program, ...setting.call, '--journal', path], {
      env: setting.home.env,
      extendEnv: false,
      reject: false,
    });
    while ((await effectsOf(setting)).length === 0) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await child;
    const log = `${path}-wal`;
    truncateSync(log, Math.floor(statSync(log).size / 2));
    const again = await setting.home.report([...setting.call, '--journal', path]);
    // The journal does not know the token any more: then `fresh` claims no more than that.
    expect(['recovered', 'first-use-in-journal']).toContain(
      again.report.status === 'recovered' ? again.report.status : again.report.evidence,
    );
    expect(await effectsOf(setting)).toHaveLength(1);
  });
});

describe('a journal in PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
    await initJournal(server.url, { clock: systemClock });
  });
  afterAll(() => server.remove());

  it('that cannot be reached stops a call before it is sent', async () => {
    const setting = await setUp();
    const args = ['--journal', 'postgres://ess:hush@127.0.0.1:1/ess', '--deadline', '300ms'];
    await expectRefusal(setting, args, /cannot be reached/);
  });

  it('that falls silent after the answer keeps nobody waiting past the deadline', async () => {
    const proxy = await startProxy(server.url);
    const setting = await setUp('CreateScalingGroup:late-reply=300@1');
    const run = await whileAnswered(setting, ['--journal', proxy.url, '--deadline', '2s'], async () =>
      proxy.fallSilent(),
    );
    await expectUnsettled(setting, run, ['--journal', server.url], /cannot be reached.*had been sent/s);
  });
});
