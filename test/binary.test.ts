import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const name = process.platform === 'win32' ? 'ess.exe' : 'ess';
const canBuild = execFileSync(process.execPath, ['--help'], { encoding: 'utf8' }).includes('--build-sea');
if (!canBuild) process.stderr.write(`test/binary: Node ${process.version} builds no single executable\n`);

describe.skipIf(!canBuild)('the single executable', () => {
  let folder: string;

  beforeAll(async () => {
    await execa('npm', ['run', 'build:binary'], { cwd: root });
    folder = await mkdtemp(join(tmpdir(), 'ess-binary-'));
    // Alone: nothing of the repository is beside it.
    await copyFile(join(root, 'dist-binary', name), join(folder, name));
  }, 300_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const ess = (...args: readonly string[]) =>
    execa(join(folder, name), args, {
      // No Node to be found, and no home but this.
      ...{ cwd: folder, env: { HOME: folder, PATH: '' }, extendEnv: false, reject: false, stdin: 'ignore' },
    });

  it('says its version and its help', async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await ess('--version')).toMatchObject({ exitCode: 0, stdout: version, stderr: '' });
    expect((await ess('create-scaling-group', '--help')).stdout).toContain('--max-size');
  });

  it('makes a call with --local, and remembers it in its journal', async () => {
    const line = ['create-scaling-group', '--local', '--region-id', 'cn-qingdao', '--min-size', '0'];
    const seeded = [...line, '--max-size', '1', '--token-seed', 'smoke'];
    const first = await ess(...seeded);
    expect(first.stderr).toContain('fresh');
    expect(first.exitCode).toBe(0);
    const again = await ess(...seeded);
    expect(again.stderr).toContain('replayed');
    expect(JSON.parse(again.stdout).ScalingGroupId).toBe(JSON.parse(first.stdout).ScalingGroupId);
  });

  it('makes the calls of a plan', async () => {
    const plan = join(folder, 'plan.ndjson');
    const step = { id: 'all', operation: 'DescribeScalingGroups', parameters: {} };
    await writeFile(plan, `${JSON.stringify(step)}\n`);
    const run = await ess('batch', plan, '--local', '--region-id', 'cn-qingdao');
    expect(run.stderr).toContain('1 of 1 steps done');
    expect(run.exitCode).toBe(0);
  });

  it.each([
    ['bash', 'ess.bash'],
    ['zsh', '_ess'],
    ['fish', 'ess.fish'],
    ['powershell', 'ess.ps1'],
  ])('prints the completion of %s', async (shell, file) => {
    const script = await readFile(join(root, 'completions', file), 'utf8');
    expect((await ess('completion', shell)).stdout).toBe(script.trimEnd());
  });
});
