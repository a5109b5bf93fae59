import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { emulatorCommand } from '../../src/cli/commands/emulator.ts';
import { type Context, systemChance, systemClock } from '../../src/context.ts';
import { clientOf } from './client.ts';

const run = (...args: readonly string[]) => {
  const stdout = new PassThrough();
  const interruption = new AbortController();
  const context: Context = {
    io: { stdin: new PassThrough(), stdout, stderr: new PassThrough() },
    env: {},
    platform: 'linux',
    pid: 1,
    nodeVersion: process.version,
    clock: systemClock,
    chance: systemChance,
    signal: interruption.signal,
    language: 'en',
  };
  const ended = emulatorCommand(context).parseAsync(args, { from: 'user' });
  return { stdout, ended, interrupt: () => interruption.abort() };
};

/** Runs the command until it is ready, hands it over, and interrupts it. */
const whileServing = async (
  args: readonly string[],
  use: (client: ReturnType<typeof clientOf>) => Promise<void>,
) => {
  const { stdout, ended, interrupt } = run(...args);
  const [line]: Buffer[] = await Promise.race([once(stdout, 'data'), ended.then(() => [])]);
  expect(String(line)).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  await use(clientOf(String(line).trim().split(' ').at(-1) ?? ''));
  interrupt();
  await ended;
};

const accessKey = { id: 'key', secret: 'a:b:c' };

describe('ess emulator', () => {
  it('prints one line when it is ready, serves, and ends well when it is interrupted', async () => {
    await whileServing([], async ({ call }) => {
      expect((await call('DescribeScalingGroups')).status).toBe(200);
    });
  });

  it('takes access keys, faults, speed and quotas', async () => {
    const args = [
      '--access-key',
      'key:a:b:c',
      '--fault',
      '*:error=503@2',
      '--speed',
      '0',
      '--quota',
      'groups=1',
    ];
    await whileServing(
      [...args, '--seed', '7', '--token-retention', '1h', '--store-refusals'],
      async ({ call }) => {
        const create = () => call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 }, { accessKey });
        expect((await create()).status).toBe(200);
        expect((await create()).status).toBe(503);
        expect((await create()).body.Code).toBe('QuotaExceeded.ScalingGroup');
        expect((await call('DescribeScalingGroups')).body.Code).toBe('InvalidAccessKeyId.NotFound');
      },
    );
  });

  it.each([
    [['--port', '70000'], "--port: '70000' is not a port"],
    [['--speed', 'fast'], "--speed: 'fast' is not a number"],
    [['--seed', '-'], '--seed'],
    [['--access-key', 'no-secret'], "--access-key: '…' is not of the form"],
    [['--fault', '*:explode'], "the fault rule '*:explode' makes no sense at character 3"],
    [['--token-retention', 'soon'], '--token-retention'],
    [['--token-scope', 'world'], '--token-scope'],
    [['--quota', 'groups'], '--quota'],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args).ended).rejects.toMatchObject({
      category: 'usage',
      message: expect.stringContaining(message),
    });
  });
});
