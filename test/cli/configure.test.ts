import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runWizard } from '../../src/cli/commands/configure/wizard.ts';
import type { Context } from '../../src/context.ts';
import { homeWith, makeHome } from '../credentials/world.ts';
import { countingChance, fakeClock } from '../helpers/fakes.ts';
import { runBare } from '../network/ess.ts';

const settingsIn = (home: string): string => join(home, '.config', 'ess', 'config.json');

/** Writes settings as a person may have left them. */
const writeSettings = async (home: string, settings: string): Promise<void> => {
  await mkdir(join(home, '.config', 'ess'), { recursive: true });
  await writeFile(settingsIn(home), settings);
};

describe('ess configure', () => {
  it('sets, gets, lists and takes away a setting, and says where the file is', async () => {
    const home = await makeHome();
    const run = async (...args: string[]) => await runBare(home, ['configure', ...args]);
    expect(await run('set', 'region-id', 'cn-hangzhou')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    await run('set', 'deadline', '90s', '--profile', 'prod');
    expect((await run('get', 'region-id')).stdout).toBe('cn-hangzhou\n');
    expect((await run('get', 'deadline')).stdout).toBe('2m\n');
    expect((await run('get', 'deadline', '--profile', 'prod')).stdout).toBe('90s\n');
    expect((await run('path')).stdout).toBe(`${settingsIn(home)}\n`);
    await run('unset', 'region-id');
    await run('unset', '--profile', 'prod');
    expect(JSON.parse(await readFile(settingsIn(home), 'utf8'))).toEqual({ profiles: {} });
    expect(await run('get', 'region-id')).toMatchObject({ exitCode: 2 });
    expect((await run('unset', 'region-id')).stderr).toContain('was not set');
  });

  it('lists every option with its value and where it comes from', async () => {
    const home = await homeWith([
      {
        name: 'company',
        mode: 'AK',
        access_key_id: 'LTAI5tABCDEF1234',
        access_key_secret: 'hush',
        endpoint_type: 'vpc',
      },
    ]);
    await writeSettings(home, '{"output": "table"}');
    const env = { ESS_DEADLINE: '30s', ALICLOUD_REGION_ID: 'cn-beijing' };
    const { stdout } = await runBare(home, ['configure', 'list'], { env });
    const line = (name: string) => stdout.split('\n').find((each) => each.startsWith(`${name} `)) ?? '';
    expect(line('region-id')).toMatch(/cn-beijing +environment ALICLOUD_REGION_ID$/);
    expect(line('deadline')).toMatch(/30s +environment ESS_DEADLINE$/);
    expect(line('endpoint-type')).toMatch(/vpc +profile company \(.*config\.json\)$/);
    expect(line('output')).toMatch(/table +setting .*\.config\/ess\/config\.json$/);
    expect(line('max-attempts')).toMatch(/5 +default$/);
    expect(line('credentials in use')).toMatch(/AK LTAI\*\*\*1234 +profile company \(AK\)$/);
    const json = await runBare(home, ['configure', 'list', '--output', 'json'], { env });
    expect(JSON.parse(json.stdout).options).toContainEqual({
      name: 'deadline',
      value: '30s',
      source: 'environment',
      from: 'ESS_DEADLINE',
    });
    expect(stdout + json.stdout).not.toContain('hush');
  });

  it("never shows the password of a journal's URL", async () => {
    const home = await makeHome();
    await runBare(home, ['configure', 'set', 'journal', 'postgres://ann:hush@db.example/ess']);
    const list = await runBare(home, ['configure', 'list']);
    const get = await runBare(home, ['configure', 'get', 'journal']);
    expect(list.stdout).toContain('postgres://ann:***@db.example/ess');
    expect(list.stdout + get.stdout).not.toContain('hush');
  });

  it.each([
    [['set', 'outptu', 'json'], "did you mean 'output'"],
    [['set', 'output', 'tabel'], 'not one of json'],
    [['set', 'deadline', 'soon'], 'no duration'],
    [['set', 'max-attempts', '0'], 'whole number'],
    [['set', 'quiet', 'maybe'], 'true or false'],
    [['set', 'lang', 'fr'], 'not one of en, zh'],
    [['set', 'api-version', '2015'], 'not one of 2014-08-28'],
    [['set', 'credentials', 'LTAI5t'], 'not one of environment'],
    [['set', 'endpoint', 'ftp://x'], 'is no endpoint'],
    [['set', 'region-id', ''], 'wants a value'],
    [['set', 'profile', 'x', '--profile', 'p'], 'set for every profile'],
    [['set', 'access-key-secret', 'x'], 'there is no setting'],
    [['unset'], 'name a setting'],
    [['get', 'nonsense'], 'there is no setting'],
    [['frobnicate'], 'frobnicate'],
    [[], 'no terminal'],
  ])('%j is refused with exit 2 and leaves no file', async (args, said) => {
    const home = await makeHome();
    const run = await runBare(home, ['configure', ...args]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(said) });
    expect(await readdir(home)).toEqual([]);
  });

  it('takes an unknown region, and says what else it needs', async () => {
    const home = await makeHome();
    const run = await runBare(home, ['configure', 'set', 'region-id', 'cn-new-1']);
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('--endpoint') });
  });

  it('keeps a journal in a place that does not move with the folder', async () => {
    const home = await makeHome();
    await runBare(home, ['configure', 'set', 'journal', 'journal.db']);
    const { stdout } = await runBare(home, ['configure', 'get', 'journal']);
    expect(stdout).toBe(`${join(process.cwd(), 'journal.db')}\n`);
  });
});

describe('a broken settings file', () => {
  const broken = '{\n  "output": "table",\n  "region-id"\n}\n';
  const calls: readonly string[][] = [
    ['configure', 'set', 'output', 'json'],
    ['configure', 'unset', 'output'],
    ['configure', 'list'],
    ['describe-regions', '--region-id', 'cn-hangzhou'],
  ];

  it.each(calls)('stops %s %s %s %s with exit 3 and its line, and stays as it is', async (...args) => {
    const home = await makeHome();
    await writeSettings(home, broken);
    const run = await runBare(home, args.filter(Boolean));
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain(`${settingsIn(home)} is no JSON: line 4 is wrong`);
    expect(await readFile(settingsIn(home), 'utf8')).toBe(broken);
  });

  it.each([
    ['--help'],
    ['--version'],
    ['create-scaling-group', '--help'],
    ['create-scaling-group', '--skeleton'],
    ['completion', 'bash'],
    ['token', 'new'],
    ['configure', 'path'],
    ['emulator', '--help'],
  ])('does not break %s %s', async (...args) => {
    const home = await makeHome();
    await writeSettings(home, broken);
    expect(await runBare(home, args)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('the setting lang', () => {
  it('is the language of help and errors, unless a flag or the environment names another', async () => {
    const home = await makeHome();
    await runBare(home, ['configure', 'set', 'lang', 'zh']);
    const said = async (args: readonly string[], env = {}) => (await runBare(home, args, { env })).stderr;
    expect(await said(['nonsense'])).toContain('错误');
    expect(await said(['nonsense', '--lang', 'en'])).toContain('error');
    expect(await said(['nonsense'], { ESS_LANG: 'en' })).toContain('error');
    expect(await said(['nonsense'], { LANG: 'en_US.UTF-8' })).toContain('错误');
  });
});

describe('the questions of ess configure', () => {
  /** Answers a wizard's questions on a terminal, one line each; resolves to what it wrote to the terminal. */
  const answer = async (home: string, answers: readonly string[], profile?: string): Promise<string> => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stderr = new PassThrough();
    const said = text(stderr);
    const left = [...answers];
    // A person types when asked.
    stderr.on('data', (chunk: Buffer) => {
      if (stripVTControlCharacters(chunk.toString()).endsWith(': ')) {
        setImmediate(() =>
          stdin.write(`${left.shift() ?? ''}
`),
        );
      }
    });
    const context: Context = {
      io: { stdin, stdout: new PassThrough(), stderr },
      env: { HOME: home },
      platform: 'linux',
      pid: 1,
      nodeVersion: process.version,
      clock: fakeClock(),
      chance: countingChance(),
      signal: new AbortController().signal,
      language: 'en',
    };
    await runWizard(profile === undefined ? {} : { profile }, context);
    stderr.end();
    expect(left).toEqual([]);
    return await said;
  };

  it('are answered with values, kept with nothing and taken away with -', async () => {
    const home = await makeHome();
    await writeSettings(home, '{"output": "table", "lang": "zh"}');
    await answer(home, ['cn-hangzhou', '', '-', '', '1']);
    expect(JSON.parse(await readFile(settingsIn(home), 'utf8'))).toEqual({
      output: 'table',
      'region-id': 'cn-hangzhou',
    });
  });

  it('are asked again after what is no value', async () => {
    const home = await makeHome();
    const said = await answer(home, ['', 'tabel', 'table', '', '', '9', 'x', '']);
    expect(said).toContain('not one of json');
    expect(JSON.parse(await readFile(settingsIn(home), 'utf8'))).toEqual({ output: 'table' });
  });

  it("take credentials by reference from the vendor's profiles", async () => {
    const home = await homeWith([
      { name: 'company', mode: 'AK', access_key_id: 'LTAI-c', access_key_secret: 'hush' },
    ]);
    const said = await answer(home, ['', '', '', '', '2'], 'prod');
    expect(said).toContain('2. profile company');
    expect(said).not.toContain('hush');
    expect(JSON.parse(await readFile(settingsIn(home), 'utf8'))).toEqual({
      profiles: { prod: { credentials: 'profile:company' } },
    });
  });

  it('take a pair that is typed without showing its secret, into a file for its owner alone', async () => {
    const home = await makeHome();
    const said = await answer(home, ['cn-hangzhou', '', '', '', '3', 'LTAI-typed', 'hush-secret']);
    const file = join(home, '.config', 'ess', 'credentials.json');
    expect(said).not.toContain('hush');
    expect(await readFile(settingsIn(home), 'utf8')).not.toContain('hush');
    expect(JSON.parse(await readFile(settingsIn(home), 'utf8'))).toMatchObject({
      credentials: `file:${file}`,
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { stdout } = await runBare(home, ['configure', 'list']);
    expect(stdout).toContain('LTAI***yped');
  });
});
