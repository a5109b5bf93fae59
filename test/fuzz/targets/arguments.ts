import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import { callOptions } from '../../../src/cli/call-options.ts';
import { runProgram } from '../../../src/cli/program.ts';
import { type Context, type Io, systemChance, systemClock } from '../../../src/context.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { mayRefuse, type Target } from '../target.ts';
import { word } from '../texts.ts';

/*
 * Whole command lines: operations in either spelling, with their own flags, the flags of every command and
 * others, and the commands that only print. What would send is asked for a dry run.
 */

const folder = mkdtempSync(join(tmpdir(), 'ess-fuzz-'));

const general = callOptions
  .map(({ flags }) => /--(?:\[no-\])?([a-z-]+)/.exec(flags)?.[1] ?? '')
  .filter((name) => name !== '' && name !== 'dry-run');

const lineOf = ({ name, operation, version }: (typeof everyOperation)[number]): fc.Arbitrary<string[]> => {
  const own = parametersOf(operation, version).flatMap((parameter) => [
    parameter.name,
    kebab(parameter.name),
  ]);
  const flag = fc
    .tuple(
      fc.constantFrom('--', '--', '--', '--no-', '-'),
      fc.oneof(fc.constantFrom(...own, 'region-id'), fc.constantFrom(...general), word),
      fc.constantFrom('', '', '', '.1', '.0', '.1.Key', '.__proto__'),
      fc.oneof(
        fc.constant(''),
        word.map((text) => `=${text}`),
      ),
    )
    .map((parts) => parts.join(''));
  return fc
    .tuple(fc.constantFrom(name, kebab(name)), fc.array(fc.oneof(flag, word), { maxLength: 8 }))
    .map(([spelling, words]) => [spelling, '--dry-run', ...words]);
};

const printing = fc
  .tuple(
    fc.constantFrom(
      ['token', 'check'],
      ['token', 'derive'],
      ['search'],
      ['completion'],
      ['help'],
      ['--lang'],
      [],
    ),
    fc.array(word, { maxLength: 4 }),
  )
  // A word that is a command of its own would do its work.
  .map(([command, words]) => (command.length === 0 ? words.slice(0, 1) : [...command, ...words]));

const sink = (): Io => ({
  stdin: Readable.from([]),
  stdout: { write: () => true, once: () => undefined },
  stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
});

const env = {
  ...{ HOME: folder, TMPDIR: folder, ALIBABA_CLOUD_REGION_ID: 'cn-qingdao' },
  ...{ ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' },
};

/** Those of the contract with which a line that sends nothing can end. */
const exitCodes: ReadonlySet<number> = new Set([0, 2, 3]);

export const target: Target<readonly string[]> = {
  cases: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...everyOperation).chain(lineOf) },
    { weight: 1, arbitrary: printing },
  ),
  read: (args) =>
    mayRefuse(async () => {
      const context: Context = {
        ...{ io: sink(), env, platform: process.platform, pid: process.pid, nodeVersion: process.version },
        ...{ clock: systemClock, chance: systemChance, signal: new AbortController().signal, language: 'en' },
      };
      const exitCode = await runProgram(args, context);
      if (!exitCodes.has(exitCode)) throw new Error(`the exit code ${exitCode}`);
    }),
  close: () => rmSync(folder, { recursive: true, force: true }),
};
