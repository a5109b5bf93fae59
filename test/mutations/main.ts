import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { type Mutation, mutations } from './mutations.ts';

/*
 * `npm run test:mutations [-- --only <words>]`: applies each deliberate fault to a copy of the program, alone,
 * and runs the tests that have to notice it. A fault that none of them notices fails the run, and so does one
 * whose place is not found in the program any more.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = mutations.filter(({ fault }) => fault.includes(values.only ?? ''));
const root = fileURLToPath(new URL('../..', import.meta.url));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** So many seeds are enough for every fault of the list, and quick. */
const simulations: Readonly<Record<string, (main: string) => readonly string[]>> = {
  sim: (main) => [main, '--seeds', '600'],
  'sim of plans': (main) => [main, '--of', 'batch', '--seeds', '60'],
};

type Verdict = 'passed' | 'failed' | 'broken';

/** A copy of the tree in which one fault at a time is put. */
const copyOfTree = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'ess-mutation-'));
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

/** `broken`: the tests could not run at all, which proves nothing. */
const runTests = async (copy: string, tests: readonly string[]): Promise<Verdict> => {
  for (const test of tests) {
    const command = simulations[test]?.(join(copy, 'test/sim/main.ts'));
    const options = {
      cwd: copy,
      reject: false,
      preferLocal: true,
      localDir: root,
      all: true,
      timeout: 120_000,
    };
    const { exitCode, all, timedOut } =
      command === undefined
        ? await execa('vitest', ['run', test, '--bail', '1', '--testTimeout', '10000'], options)
        : await execa(process.execPath, command, options);
    if (exitCode === 0) continue;
    const noticed = timedOut || /Tests .*failed|seed \d+ fails|everybody waits/.test(all ?? '');
    return noticed ? 'failed' : 'broken';
  }
  return 'passed';
};

const withFault = async (
  copy: string,
  { file, from, to, caughtBy }: Mutation,
): Promise<Verdict | 'no place'> => {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) return 'no place';
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    return await runTests(copy, caughtBy);
  } finally {
    writeFileSync(path, text);
  }
};

const words = {
  failed: 'caught',
  passed: 'SURVIVED',
  broken: 'THE TESTS DID NOT RUN',
  'no place': 'ITS PLACE IS NOT IN THE PROGRAM, OR TWICE',
} as const satisfies Record<Verdict | 'no place', string>;

const copies = [copyOfTree(), copyOfTree()];
const waiting = [...chosen];
let bad = 0;
try {
  const all = [...new Set(chosen.flatMap(({ caughtBy }) => caughtBy))];
  const sound = await runTests(copies[0] ?? '', all);
  if (sound !== 'passed') throw new Error('the tests fail without any fault');
  await Promise.all(
    copies.map(async (copy) => {
      for (let mutation = waiting.shift(); mutation !== undefined; mutation = waiting.shift()) {
        const verdict = await withFault(copy, mutation);
        if (verdict !== 'failed') bad += 1;
        print(`${words[verdict].padEnd(9)} ${mutation.fault}  (${mutation.file})`);
      }
    }),
  );
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
print(`${chosen.length - bad} of ${chosen.length} deliberate faults caught`);
process.exitCode = bad === 0 ? 0 : 1;
