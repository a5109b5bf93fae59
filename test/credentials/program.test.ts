import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitCommand } from '../../src/credentials/split-command.ts';
import { EssError } from '../../src/errors.ts';
import { homeWith, makeHome, sourceIn } from './world.ts';

const node = process.execPath;

/** A source of the profile whose program is this script of Node. */
const printing = async (script: string, env: Record<string, string> = {}, quote = `"${node}"`) => {
  const folder = await makeHome();
  const file = join(folder, 'the program.mjs');
  await writeFile(file, script);
  const HOME = await homeWith([{ name: 'ext', mode: 'External', process_command: `${quote} '${file}'` }]);
  return await sourceIn({ HOME, ...env });
};

const message = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EssError)) throw new Error(`no EssError but ${String(error)}`);
  return error.message;
};

describe('a program that prints credentials (External)', () => {
  it('gives a lasting pair, whose id is the account', async () => {
    const { source } = await printing(
      'console.log(JSON.stringify({mode: "AK", access_key_id: "LTAI-p", access_key_secret: "s"}))',
    );
    expect(await source()).toMatchObject({ accessKeyId: 'LTAI-p', account: 'LTAI-p' });
  });

  it('gives temporary keys, whose account is the profile, with a time at which they end', async () => {
    const { source } = await printing(
      'console.log(JSON.stringify({mode: "StsToken", access_key_id: "STS.p", access_key_secret: "s", sts_token: "t", expiration: "2100-01-01T00:00:00Z"}))',
    );
    expect(await source()).toEqual({
      accessKeyId: 'STS.p',
      accessKeySecret: 's',
      securityToken: 't',
      account: 'profile:ext',
      expiresAt: Date.parse('2100-01-01T00:00:00Z'),
      origin: 'profile ext (External)',
    });
  });

  it("sees the command's environment and nothing else", async () => {
    const { source } = await printing(
      'console.log(JSON.stringify({access_key_id: process.env.MINE ?? "none", access_key_secret: process.env.PATH ?? "none"}))',
      { MINE: 'mine' },
    );
    expect(await source()).toMatchObject({ accessKeyId: 'mine', accessKeySecret: 'none' });
  });

  it.each([
    ['prints garbage', 'console.log("hush")', 'printed no keys'],
    ['prints JSON that is no profile', 'console.log("[\\"hush\\"]")', 'ess does not know|no mode'],
    [
      'prints half a profile',
      'console.log(\'{"mode":"AK","access_key_id":"hush"}\')',
      'lacks access_key_secret',
    ],
    [
      'prints a profile that leads on',
      'console.log(\'{"mode":"External","process_command":"hush"}\')',
      'printed no keys',
    ],
    ['prints a secret on stderr and fails', 'console.error("hush"); process.exit(3)', 'ended with 3'],
    ['is ended by a signal', 'console.log("hush"); process.kill(process.pid, "SIGKILL")', 'SIGKILL'],
    [
      'prints without end',
      'const x = "hush".repeat(1e5); const go = () => process.stdout.write(x, go); go()',
      'ext',
    ],
  ])('that %s is an error that names it and quotes nothing', async (_, script, said) => {
    const { source } = await printing(script);
    const told = await message(source());
    expect(told).toMatch(new RegExp(said));
    expect(told).toContain('ext');
    expect(told).not.toContain('hush');
  });

  it('that is not there is an error', async () => {
    const { source } = await printing('', {}, '/no/such/program');
    expect(await message(source())).toContain('/no/such/program could not be run (ENOENT)');
  });

  it('that hangs, and what it started, do not hold the call up past its deadline', async () => {
    const { source, clock } = await printing(
      'import {spawn} from "node:child_process"; process.on("SIGTERM", () => {}); spawn(process.execPath, ["-e", "setTimeout(() => {}, 40000)"], {stdio: "inherit"}); setTimeout(() => {}, 40000)',
    );
    expect(await message(source(clock.monotonic() + 300))).toContain('did not end within 1 s');
  });

  it('is forbidden by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS', async () => {
    const { source } = await printing('', { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: '1' });
    expect(await message(source())).toContain('ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS');
  });
});

describe('the words of a command', () => {
  it.each([
    ['a b  c', ['a', 'b', 'c']],
    ['"/Program Files/x" --a', ['/Program Files/x', '--a']],
    ["a'b c'd", ['ab cd']],
    ['a "" b', ['a', '', 'b']],
    ['a\\ b "c\\"d" "e\\f"', ['a b', 'c"d', 'e\\f']],
    ['a \\\n b', ['a', 'b']],
    ['\'$HOME\' "$HOME" *', ['$HOME', '$HOME', '*']],
  ])('%s', (command, words) => {
    expect(splitCommand(command, 'linux')).toEqual(words);
  });

  it.each([
    ['C:\\tools\\cred.exe -x', ['C:\\tools\\cred.exe', '-x']],
    ['"C:\\Program Files\\x.exe" "a\\"b"', ['C:\\Program Files\\x.exe', 'a"b']],
  ])('on Windows: %s', (command, words) => {
    expect(splitCommand(command, 'win32')).toEqual(words);
  });

  it.each(['', '  ', '"a', "a 'b", 'a\\', '"" a'])('%j are none', (command) => {
    expect(splitCommand(command, 'linux')).toBeUndefined();
  });
});
