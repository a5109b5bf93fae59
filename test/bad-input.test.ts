import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeHome, type Run, type RunOptions } from './helpers/program.ts';
import { deadUrl, startServer } from './helpers/servers.ts';

const create = ['create-scaling-group', '--min-size', '1', '--max-size', '2'];

/** Runs the program against a server that counts, in an empty home. */
const against = async (args: readonly string[], options: RunOptions = {}) => {
  const home = await makeHome();
  const server = await startServer();
  const run = await home.ess([...args, '--endpoint', server.url], options);
  return { ...run, requests: server.requests };
};

const expectClean = (run: Run): void => {
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
};

describe('a command line that is wrong ends with 2, names the fault, and sends nothing', () => {
  it.each([
    [
      'a token of 65 characters',
      [...create, '--client-token', 'a'.repeat(65)],
      '65 characters; it takes 1 to 64',
    ],
    ['a token that is not ASCII', [...create, '--client-token', 'gruppe-ä-1'], "'ä', U+00E4) at position 8"],
    ['an empty token', [...create, '--client-token', ''], 'is empty'],
    ['an unknown flag', [...create, '--min-sise', '1'], 'did you mean --min-size?'],
    ['a number that is none', ['create-scaling-group', '--min-size', 'abc', '--max-size', '2'], "'abc'"],
    ['a missing required parameter', ['create-scaling-group', '--min-size', '1'], '--max-size'],
    ['a wrong value of an enumeration', [...create, '--multi-az-policy', 'BALANCED'], 'COST_OPTIMIZED'],
    ['a range that is left', [...create, '--default-cooldown', '86401'], '86400'],
    ['an unreadable file', [...create, '--scaling-group-name', '@/nowhere/at/all'], '/nowhere/at/all'],
    ['an unknown output format', [...create, '--output', 'xml'], 'report'],
    ['a query that is none', [...create, '--query', 'a['], 'a['],
    ['a duration that is none', [...create, '--deadline', 'soon'], "'soon' is no duration"],
    ['two token flags', [...create, '--client-token', 'a', '--token-seed', 'b'], 'exclude each other'],
    [
      'a token for an operation that takes none',
      ['enable-scaling-group', '--scaling-group-id', 'asg-1', '--client-token', 'a'],
      'takes no client token',
    ],
  ])('%s', async (_, args, message) => {
    const run = await against(args);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('\nhint: ');
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.requests).toEqual([]);
    expectClean(run);
  });

  it('every fault is named at once', async () => {
    const run = await against([
      'create-scaling-group',
      ...['--min-size', 'abc', '--group-type', 'VM', '--client-token', 'ü', '--nonsense', '1'],
    ]);
    for (const part of ['abc', '--max-size', 'VM', 'ü', '--nonsense']) expect(run.stderr).toContain(part);
  });

  it('an unknown operation is told the nearest one', async () => {
    const run = await against(['create-scaling-groop']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("did you mean 'create-scaling-group'");
    expectClean(run);
  });

  it('offers no operation for a word that is near to none', async () => {
    const home = await makeHome();
    const { exitCode, stderr } = await home.ess(['foo']);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      2,
      "error: 'foo' is neither an operation nor a command",
    ]);
  });

  it('a missing region is asked for', async () => {
    const run = await against(create, { env: { ALIBABA_CLOUD_REGION_ID: '' } });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('--region-id');
    expect(run.requests).toEqual([]);
  });

  it('in Chinese, where the user wants it', async () => {
    const run = await against(['create-scaling-group', '--min-size', 'abc'], {
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('不是整数');
  });
});

describe('what a machine may lack ends with 3 before anything is sent', () => {
  it('no credentials', async () => {
    const run = await against(create, {
      env: { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' },
    });
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain('ALIBABA_CLOUD_ACCESS_KEY_ID');
    expect(run.requests).toEqual([]);
    expectClean(run);
  });

  it('an unwritable journal', async () => {
    const home = await makeHome();
    const server = await startServer();
    const file = join(home.folder, 'a-file');
    await writeFile(file, '');
    const run = await home.ess([
      ...create,
      ...['--endpoint', server.url, '--journal', join(file, 'journal.db')],
    ]);
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain('--no-journal');
    expect(server.requests).toEqual([]);
    expectClean(run);
  });

  it('a journal where no folder can be made', async () => {
    const run = await against([...create, '--journal', '/proc/none/at/all/journal.db']);
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain('--no-journal');
    expect(run.requests).toEqual([]);
    expectClean(run);
  });

  it('a journal that is no database is left as it is', async () => {
    const home = await makeHome();
    const server = await startServer();
    const file = join(home.folder, 'journal.db');
    await writeFile(file, "not a database, but somebody's notes, long enough to be taken for a page of one");
    const run = await home.ess([...create, '--endpoint', server.url, '--journal', file]);
    expect(run.exitCode).toBe(3);
    expect(server.requests).toEqual([]);
    expectClean(run);
  });

  it('help, version and completion need none of it, and no readable configuration', async () => {
    const home = await makeHome();
    await mkdir(join(home.folder, '.aliyun'));
    await writeFile(join(home.folder, '.aliyun', 'config.json'), '{broken');
    await chmod(join(home.folder, '.aliyun', 'config.json'), 0o600);
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: '',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: '',
      ESS_JOURNAL: '/nowhere',
    };
    for (const args of [
      [],
      ['--help'],
      ['--version'],
      ['create-scaling-group', '--help'],
      ['completion', 'bash'],
    ]) {
      const run = await home.ess(args, { env });
      expect([args, run.exitCode]).toEqual([args, 0]);
      expect(run.stdout).not.toBe('');
      expect(run.stderr).toBe('');
    }
  });
});

describe('a network that does not serve', () => {
  it('an endpoint that refuses the connection: unsent, exit 6, and what to check', async () => {
    const home = await makeHome();
    const run = await home.report([...create, '--endpoint', await deadUrl(), '--max-attempts', '2']);
    expect([run.report.status, run.exitCode]).toEqual(['unsent', 6]);
    expect(run.report.attempts.map(({ code }) => code)).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
    expect(run.stderr).toContain('--endpoint');
    expectClean(run);
  });

  it('an answer that is HTML is not taken for a result: unknown, exit 8', async () => {
    const home = await makeHome();
    const server = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html').end('<html>please log in</html>');
    });
    const run = await home.report([...create, '--endpoint', server.url, '--max-attempts', '2']);
    expect([run.report.status, run.exitCode]).toEqual(['unknown', 8]);
    expect(run.stderr).toContain('was not written by ESS');
    expect(server.requests).toHaveLength(2);
    expectClean(run);
  });

  it('an answer cut in the middle is not taken for a result: unknown, exit 8', async () => {
    const home = await makeHome();
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"ScalingGroupId":"asg-');
      setImmediate(() => response.destroy());
    });
    const run = await home.report([...create, '--endpoint', server.url, '--max-attempts', '2']);
    expect([run.report.status, run.exitCode]).toEqual(['unknown', 8]);
    expect(run.report.attempts.map(({ outcome }) => outcome)).toEqual(['lost', 'lost']);
    expect(run.stderr).toContain('--client-token');
    expectClean(run);
  });

  it('the deadline ends an attempt that is under way', async () => {
    const home = await makeHome();
    const server = await startServer(() => undefined);
    // Long enough to reach the server from a busy machine.
    const run = await home.report([...create, '--endpoint', server.url, '--deadline', '3s']);
    expect([run.report.status, run.exitCode]).toEqual(['unknown', 8]);
    expect(run.report.attempts.at(-1)?.code).toBe('DEADLINE');
  });

  it('an unknown region is never sent to another', async () => {
    const home = await makeHome();
    const run = await home.ess([...create, '--region-id', 'cn-hangzo']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('cn-hangzhou');
  });
});
