import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Home, makeHome } from '../helpers/program.ts';

const configured = async (settings: string): Promise<Home> => {
  const home = await makeHome();
  const folder = join(home.folder, '.config', 'ess');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), settings);
  return home;
};

const create = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--dry-run'];

describe('the API version', () => {
  it('comes from flag, environment or settings, in this order', async () => {
    const home = await configured('{"api-version":"2022-02-22"}');
    const versionOf = async (args: readonly string[], env = {}): Promise<string | null> =>
      new URL((await home.ess([...create, ...args], { env })).stdout).searchParams.get('Version');
    expect(await versionOf([])).toBe('2022-02-22');
    expect(await versionOf([], { ESS_API_VERSION: '2014-08-28' })).toBe('2014-08-28');
    expect(await versionOf(['--api-version', '2022-02-22'], { ESS_API_VERSION: '2014-08-28' })).toBe(
      '2022-02-22',
    );
  });

  it('is the one that help and skeleton show', async () => {
    const home = await configured('{"api-version":"2022-02-22"}');
    expect((await home.ess(['create-scaling-group', '--help'])).stdout).toContain('--tags <key=value,…>');
    expect((await home.ess(['create-scaling-group', '--skeleton'])).stdout).toMatch(
      /^# CreateScalingGroup 2022-02-22\n/,
    );
    const older = { env: { ESS_API_VERSION: '2014-08-28' } };
    expect((await home.ess(['create-scaling-group', '--help'], older)).stdout).toContain(
      '--tag <key=value,…>',
    );
  });

  it('is no obstacle to help, whatever is configured', async () => {
    for (const settings of ['{"api-version":"2023"}', '{', '{"profile":"none"}']) {
      const home = await configured(settings);
      const { exitCode, stdout } = await home.ess(['create-scaling-group', '--help']);
      expect({ exitCode, help: stdout.includes('--tag <key=value,…>') }).toEqual({ exitCode: 0, help: true });
    }
  });

  it('that does not exist is refused, with the place that names it', async () => {
    const home = await makeHome();
    const fault = async (args: readonly string[], env = {}) => {
      const { exitCode, stderr } = await home.ess([...create, ...args], { env });
      return [exitCode, stderr.split('\n')[0]];
    };
    const wrong = "'2023' is not one of 2014-08-28, 2022-02-22";
    expect(await fault(['--api-version', '2023'])).toEqual([2, `error: --api-version: ${wrong}`]);
    expect(await fault([], { ESS_API_VERSION: '2023' })).toEqual([
      2,
      `error: --api-version (ESS_API_VERSION): ${wrong}`,
    ]);
  });

  it('lets an operation be looked at that only the other one has, and says so of a call', async () => {
    const { ess } = await makeHome();
    const help = await ess(['apply-eci-scaling-configuration', '--help']);
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('--api-version 2022-02-22');
    const call = await ess(['apply-eci-scaling-configuration', '--local']);
    expect(call.exitCode).toBe(2);
    expect(call.stderr).toContain('Add --api-version 2022-02-22.');
  });
});
