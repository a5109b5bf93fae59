import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import { journalCommand } from '../../src/cli/commands/journal.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Context } from '../../src/context.ts';
import { EssError } from '../../src/errors.ts';
import type { Intent } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';
import type { Status } from '../../src/report.ts';
import type { Language } from '../../src/text.ts';
import { countingChance, type FakeClock, fakeClock } from '../helpers/fakes.ts';
import { useFolder } from './folder.ts';
import { anAttempt, anIntent, aReport, endOf } from './samples.ts';

const at = useFolder();
let clock: FakeClock;
beforeEach(() => {
  clock = fakeClock(Date.parse('2026-05-04T03:02:01Z'));
});

interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly error: EssError | undefined;
}

/** Runs `ess journal …` on the test's journal. */
const journal = async (args: readonly string[], language: Language = 'en'): Promise<Said> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const context: Context = {
    io: { stdin: new PassThrough(), stdout, stderr },
    env: { HOME: at(), ESS_JOURNAL: at('journal.db') },
    platform: 'linux',
    pid: process.pid,
    nodeVersion: process.version,
    clock,
    chance: countingChance(),
    signal: new AbortController().signal,
    language,
  };
  const said = Promise.all([text(stdout), text(stderr)]);
  const error = await runCommand(journalCommand(context), args, context).then(
    () => undefined,
    (reason: unknown) => {
      if (reason instanceof EssError) return reason;
      throw reason;
    },
  );
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { stdout: out, stderr: err, error };
};

/** Makes calls a second apart, each with a first attempt that failed; one without a status stays open. */
const record = async (calls: readonly (Partial<Intent> & { status?: Status })[]): Promise<void> => {
  const opened = await openJournal(at('journal.db'), { clock });
  for (const { status, ...changes } of calls) {
    const begun = await opened.begin(anIntent(changes));
    if (!('lease' in begun)) throw new Error(begun.outcome);
    const { lease } = begun;
    const [first, second] = [1, 2].map((number) => ({
      ...anAttempt(number, `nonce ${number} of ${lease.id}`),
      startedAt: new Date(clock.now() + number * 100).toISOString(),
    }));
    if (first === undefined || second === undefined) throw new Error('no attempts');
    await opened.attemptStarted(lease, first);
    await opened.attemptEnded(
      lease,
      endOf(first, {
        outcome: 'failed',
        httpStatus: 503,
        code: 'ServiceUnavailable',
        durationMs: 20,
        delayMs: 80,
      }),
    );
    await opened.attemptStarted(lease, second);
    clock.advance(1_000);
    if (status === undefined) continue;
    await opened.attemptEnded(lease, endOf(second));
    await opened.settle(lease, aReport(status, { clientToken: lease.id }));
  }
  await opened.close();
};

describe('where there is no journal yet', () => {
  it.each([['list'], ['pending'], ['export'], ['prune', '--older-than', '90d']])(
    '%s finds nothing, and makes none',
    async (...args) => {
      const { stdout, stderr, error } = await journal(args);
      expect(error).toBeUndefined();
      expect(stdout).toMatch(/^(\(none\)\n)?$/);
      expect(stderr).toContain('There is no journal at');
      expect(existsSync(at('journal.db'))).toBe(false);
    },
  );

  it('pending gives programs an empty array', async () => {
    expect((await journal(['pending', '--output', 'json'])).stdout).toBe('[]\n');
  });

  it('verify says so', async () => {
    const { error } = await journal(['verify']);
    expect(error?.category).toBe('setup');
    expect(error?.hint?.en).toContain('ess journal init');
  });

  it('init makes one, and path tells where', async () => {
    expect((await journal(['init'])).stdout).toBe(`ready: ${at('journal.db')}\n`);
    expect((await journal(['path'])).stdout).toBe(`${at('journal.db')}\n`);
    expect((await journal(['verify'])).stdout).toBe(`no fault found in ${at('journal.db')}\n`);
  });
});

describe('list', () => {
  it('shows a table, the newest call first', async () => {
    await record([{ id: 'token-a', status: 'fresh' }, { id: 'token-b' }]);
    const { stdout, stderr } = await journal(['list']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(/\s{2,}/)),
    ).toEqual([
      ['Time', 'State', 'Operation', 'Region', 'Token', 'Attempts'],
      expect.anything(),
      ['2026-05-04T03:02:02.000Z', 'sent', 'CreateScalingGroup', 'cn-qingdao', 'token-b', '2'],
      ['2026-05-04T03:02:01.000Z', 'fresh', 'CreateScalingGroup', 'cn-qingdao', 'token-a', '2'],
    ]);
    expect(stderr).toBe('');
  });

  it('goes on where the last page ended', async () => {
    await record([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    const first = await journal(['list', '--limit', '2', '--output', 'json']);
    const page = /--page (\S+)/.exec(first.stderr)?.[1] ?? '';
    const second = await journal(['list', '--limit', '2', '--output', 'json', '--page', page]);
    const tokens = [first, second].map(({ stdout }) =>
      JSON.parse(stdout).map(({ clientToken }: { clientToken: string }) => clientToken),
    );
    expect(tokens).toEqual([['c', 'b'], ['a']]);
    expect(second.stderr).toBe('');
  });

  it('takes times as dates and as so long ago', async () => {
    await record([{ id: 'early' }]);
    clock.advance(3_600_000);
    await record([{ id: 'late' }]);
    expect((await journal(['list', '--since', '30m'])).stdout).not.toContain('early');
    expect((await journal(['list', '--until', '2026-05-04T03:30Z'])).stdout).not.toContain('late');
  });

  it('takes an operation in either spelling, and no other word', async () => {
    await record([{ id: 'group' }, { id: 'rule', operation: 'ExecuteScalingRule' }]);
    for (const operation of ['ExecuteScalingRule', 'execute-scaling-rule']) {
      const { stdout } = await journal(['list', '--operation', operation, '--output', 'json']);
      expect(JSON.parse(stdout)).toMatchObject([{ clientToken: 'rule' }]);
    }
    const { error } = await journal(['list', '--operation', 'execute-rule']);
    expect(error?.message).toMatch(/'execute-rule' is not an operation; did you mean 'execute-scaling-rule'/);
  });

  it.each(['90', '2026', '5', 'May'])('takes %s neither for a time nor for so long ago', async (time) => {
    await record([{ id: 'a', status: 'fresh' }]);
    expect((await journal(['list', '--since', time])).error?.message).toContain(`--since: '${time}'`);
    clock.advance(365 * 86_400_000);
    expect((await journal(['prune', '--older-than', time])).error?.category).toBe('usage');
    expect((await journal(['prune', '--older-than', '90d'])).stderr).toContain('forgot 1 call;');
    expect((await journal(['prune', '--older-than', '90d'])).stderr).toBe('there was nothing to forget\n');
  });

  it('names every wrong word at once', async () => {
    const { error } = await journal(['list', '--state', 'done', '--since', 'yesterday']);
    expect(error?.category).toBe('usage');
    expect(error?.what.map(({ en }) => en)).toEqual([
      expect.stringContaining("--state: 'done' is not one of open, intended"),
      expect.stringContaining("--since: 'yesterday'"),
    ]);
  });

  it.each([
    ['--limit', '0'],
    ['--limit', 'many'],
    ['--page', 'two'],
    ['--output', 'xml'],
  ])('refuses %s %s', async (flag, value) => {
    const { error } = await journal(['list', flag, value]);
    expect(error?.category).toBe('usage');
    expect(error?.message).toContain(`${flag}: '${value}'`);
  });
});

describe('pending', () => {
  it('gives programs what is open, the oldest first', async () => {
    await record([{ id: 'done', status: 'fresh' }, { id: 'unknown', status: 'unknown' }, { id: 'sent' }]);
    const { stdout } = await journal(['pending', '--output', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { clientToken: 'unknown', state: 'settled', status: 'unknown', operation: 'CreateScalingGroup' },
      { clientToken: 'sent', state: 'sent', attempts: [{ outcome: 'failed' }, { number: 2 }] },
    ]);
  });

  it('says so when nothing is open', async () => {
    await record([{ status: 'fresh' }]);
    for (const command of [['pending'], ['resume', '--all']]) {
      expect(await journal(command)).toMatchObject({ stdout: '', stderr: 'nothing is open\n' });
    }
  });
});

describe('show', () => {
  it('tells what was called and how it went', async () => {
    await record([{ id: 'token-a', status: 'recovered' }]);
    const { stdout } = await journal(['show', 'token-a']);
    expect(stdout.replaceAll(/ {2,}/g, '  ')).toContain('Operation  CreateScalingGroup\nState  recovered\n');
    expect(stdout).toContain('lin@');
    const course = stdout.split('\n').filter((line) => /^\S+Z {2,}\+/.test(line));
    expect(course.map((line) => line.replace(/^\S+ +/, ''))).toEqual([
      expect.stringMatching(/^\+0\.000 s {2}intent written, by lin on /),
      '+0.100 s  attempt 1 starts, nonce nonce 1 of token-a',
      expect.stringMatching(
        /^\+0\.120 s {2}attempt 1: the service failed \(HTTP 503, ServiceUnavailable, RequestId .*\) after 20 ms; then 80 ms of waiting$/,
      ),
      '+0.200 s  attempt 2 starts, nonce nonce 2 of token-a',
      expect.stringMatching(/^\+0\.24\d s {2}attempt 2: .*HTTP 200.* after 42 ms$/),
      expect.stringMatching(/^\+1\.000 s {2}settled: recovered\. /),
    ]);
  });

  it('says of a call that is not settled what is not known', async () => {
    await record([{ id: 'token-a' }]);
    const { stdout } = await journal(['show', 'token-a']);
    expect(stdout).toContain('attempt 2: its end was never recorded');
    expect(stdout).toContain('not settled; last worked on by process');
  });

  it('never shows a secret, not even its digest', async () => {
    await record([{ id: 'token-a', parameters: { Password: 'scrypt:DIGEST' }, secrets: ['Password'] }]);
    for (const args of [['show', 'token-a'], ['show', 'token-a', '--output', 'json'], ['export']]) {
      const { stdout } = await journal(args);
      expect(stdout).toContain('(secret)');
      expect(stdout).not.toContain('DIGEST');
    }
  });

  it('is a usage error for a token that was never used', async () => {
    const { error } = await journal(['show', 'nothing']);
    expect(error?.category).toBe('usage');
    expect(error?.hint?.en).toContain('ess journal list');
  });
});

describe('diff', () => {
  it('shows what differs between two calls', async () => {
    await record([
      { id: 'a', parameters: { MinSize: '1', MaxSize: '2' } },
      { id: 'b', parameters: { MinSize: '1', MaxSize: '3', Name: 'web' } },
    ]);
    const { stdout } = await journal(['diff', 'a', 'b', '--output', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      { parameter: 'MaxSize', before: '2', now: '3' },
      { parameter: 'Name', before: null, now: 'web' },
    ]);
    expect((await journal(['diff', 'a', 'b'])).stdout).toMatch(/MaxSize +2 +3\n/);
    expect((await journal(['diff', 'a', 'a'])).stderr).toBe('no parameter differs\n');
  });

  it('shows what a command would change, without running it', async () => {
    await record([{ id: 'a', parameters: { ScalingGroupName: 'web', MinSize: '1', MaxSize: '2' } }]);
    const flags = [
      '--scaling-group-name',
      'web',
      '--min-size',
      '1',
      '--max-size',
      '30',
      '--region-id',
      'cn-qingdao',
    ];
    const { stdout, error } = await journal([
      'diff',
      '--output',
      'json',
      'a',
      'create-scaling-group',
      ...flags,
    ]);
    expect(error).toBeUndefined();
    expect(JSON.parse(stdout)).toEqual([{ parameter: 'MaxSize', before: '2', now: '30' }]);
  });

  it('refuses a command that cannot be read', async () => {
    await record([{ id: 'a' }]);
    const { error } = await journal(['diff', 'a', 'create-scaling-group', '--params', '{']);
    expect(error?.category).toBe('usage');
    const group = ['create-scaling-group', '--min-size', '0', '--max-size', '1'];
    const unknown = await journal(['diff', 'a', ...group, '--max-sise', '2']);
    expect(unknown.error?.message).toContain('--max-sise');
    expect(
      (await journal(['diff', 'a', ...group, '--max-sise', '2', '--no-validate'])).error,
    ).toBeUndefined();
    expect((await journal(['diff', 'a', 'a', '--min-size', '3'])).error?.message).toContain(
      "'a' is no operation",
    );
  });
});

it('export writes a call a line, the oldest first', async () => {
  await record([{ id: 'a', status: 'fresh' }, { id: 'b' }, { id: 'c', operation: 'ExecuteScalingRule' }]);
  const { stdout } = await journal(['export', '--operation', 'CreateScalingGroup']);
  const calls = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(calls).toMatchObject([
    { clientToken: 'a', status: 'fresh', report: { response: { ScalingGroupId: 'asg-1' } } },
    { clientToken: 'b', state: 'sent' },
  ]);
});

it('prune tells how many calls it forgot', async () => {
  await record([{ id: 'a', status: 'fresh' }, { id: 'b' }]);
  clock.advance(91 * 86_400_000);
  expect((await journal(['prune', '--older-than', '90d'])).stderr).toMatch(/^forgot 1 call;/);
  const { error } = await journal(['prune', '--older-than', 'a while']);
  expect(error?.category).toBe('usage');
});

describe('verify', () => {
  it('names each fault, and is a setup error then', async () => {
    await record([{ id: 'token-a', status: 'fresh' }]);
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(at('journal.db'));
    database.exec("UPDATE call SET fingerprint = 'f2'");
    database.close();
    const { stdout, error } = await journal(['verify']);
    expect(stdout).toBe('call token-a is damaged (intent_seal)\n');
    expect(error?.category).toBe('setup');
    expect(error?.hint?.en).toContain('--put-aside');
  });

  it('is what the other commands send to when they leave a damaged call out', async () => {
    await record([{ id: 'a', status: 'unknown' }, { id: 'b', status: 'unknown' }, { id: 'c' }]);
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(at('journal.db'));
    database.exec("UPDATE call SET fingerprint = 'f2' WHERE id = 'b'");
    database.close();
    for (const command of [['list'], ['pending'], ['export'], ['pending', '--output', 'json']]) {
      const { stdout, error } = await journal(command);
      expect(stdout, command[0]).toMatch(/\ba\b.*\bc\b|\bc\b.*\ba\b/s);
      expect(error).toMatchObject({ category: 'setup', message: 'one call is damaged and left out: b' });
      expect(error?.hint?.en).toContain('ess journal verify');
    }
    for (const command of [
      ['show', 'b'],
      ['close', 'b'],
      ['diff', 'a', 'b'],
    ]) {
      const { error } = await journal(command);
      expect(error?.message).toMatch(/journal\.db is damaged \(intent_seal\)/);
    }
  });

  it('says what to do with a file that cannot be read at all', async () => {
    writeFileSync(at('journal.db'), 'not a journal, and long enough to be looked at');
    const { error } = await journal(['verify']);
    expect(error?.message).toContain('is damaged (file is not a database)');
    expect(error?.hint?.en).toContain('ess journal verify --put-aside');
  });

  it('puts a damaged journal aside when it is told to, and loses nothing of it', async () => {
    await record([{ status: 'fresh' }]);
    const bytes = readFileSync(at('journal.db')).fill(0, 0, 50);
    writeFileSync(at('journal.db'), bytes);
    expect((await journal(['verify'])).error?.category).toBe('setup');
    expect(readdirSync(at())).toEqual(['journal.db']);
    const { stdout, error } = await journal(['verify', '--put-aside']);
    expect(error).toBeUndefined();
    const [aside = ''] = readdirSync(at());
    expect(aside).toMatch(/^journal\.db\.damaged-20260504T0302\d\dZ$/);
    expect(stdout).toContain(at(aside));
    expect(readFileSync(at(aside))).toEqual(bytes);
    await record([{}]);
  });

  it('leaves a sound journal where it is', async () => {
    await record([{}]);
    expect((await journal(['verify', '--put-aside'])).stdout).toContain('no fault found');
    expect(readdirSync(at())).toEqual(['journal.db']);
  });
});

it('speaks Chinese as well', async () => {
  await record([{ id: 'token-a', status: 'recovered' }]);
  expect((await journal(['list'], 'zh')).stdout).toContain('ClientToken');
  expect((await journal(['show', 'token-a'], 'zh')).stdout).toContain('最终状态：recovered');
});

it('help names every part', async () => {
  const { stdout } = await journal(['--help']);
  for (const part of ['list', 'pending', 'show', 'diff', 'export', 'prune', 'verify', 'path', 'init']) {
    expect(stdout).toMatch(new RegExp(`^ +${part}\\b`, 'm'));
  }
});
