import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summaries } from '../../src/catalog/generated/summaries.ts';
import { type Bench, median, type World } from './bench.ts';
import { run } from './commands.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 21;
const operations = 18;

/** How much longer a command takes among all operations than where there are few. */
export const catalogue: Bench = {
  title: `the catalogue's part of a start, median of ${rounds} runs in turns`,
  run: (world) => {
    const programs = [buildSmall(world), join(root, 'bin/ess.js')];
    const measured = programs.map((program) => ({ args: dryRun(program), times: [] as number[] }));
    // Round 0 fills the compile cache, and counts for nothing.
    for (let round = 0; round <= rounds; round++) {
      for (const { args, times } of measured) {
        const started = performance.now();
        run(args, world);
        if (round > 0) times.push(performance.now() - started);
      }
    }
    const [small = Number.NaN, whole = Number.NaN] = measured.map(({ times }) => median(times));
    const name = `${summaries.length} operations to ${operations}`;
    return [{ name, value: `${whole.toFixed(1)} ms`, ratio: whole / small, goal: 1.1 }];
  },
};

const dryRun = (program: string): readonly string[] => [
  ...[program, 'attach-alb-server-groups', '--scaling-group-id', 'asg-1', '--dry-run'],
  ...['--alb-server-group', 'AlbServerGroupId=sgp-1,Port=80,Weight=1'],
];

/** Builds the program with the first operations alone, and gives where it is. */
const buildSmall = ({ folder }: World): string => {
  const small = join(folder, 'small');
  for (const part of ['bin', 'src', 'package.json', 'rolldown.config.ts', 'tsconfig.json']) {
    cpSync(join(root, part), join(small, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(small, 'node_modules'));
  const kept = summaries.slice(0, operations);
  const generated = join(small, 'src/catalog/generated');
  const loaders = kept.map(({ name, kebab }) => `${name}: () => import('../operations/${kebab}.ts')`);
  writeFileSync(join(generated, 'loaders.ts'), `export const loaders = { ${loaders.join(', ')} };\n`);
  writeFileSync(join(generated, 'summaries.ts'), `export const summaries = ${JSON.stringify(kept)};\n`);
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const args = [rolldown, '-c', 'rolldown.config.ts', '--log-level', 'silent'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: small, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the small build ended with ${status}: ${stderr}`);
  return join(small, 'bin/ess.js');
};
