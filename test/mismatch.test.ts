import { userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type Home, makeHome, type Requests, startEmulatorProcess } from './helpers/program.ts';

const token = ['--client-token', 'one'];
const create = (maxSize: string, ...args: readonly string[]): readonly string[] => [
  ...['create-scaling-group', '--min-size', '2', '--max-size', maxSize, ...token, ...args],
];

/** The same service under another name: to the journal, the token is another one there. */
const otherName = (url: string): string => url.replace('127.0.0.1', 'localhost');

const mismatchOf = async (home: Home, command: readonly string[]) => {
  const { report, exitCode } = await home.report(command);
  expect([report.status, report.evidence, exitCode]).toEqual(['mismatch', 'service-mismatch', 5]);
  return report.error;
};

describe('a mismatch that only the service reports', () => {
  it('is explained by the use that the journal has under another name of the endpoint', async () => {
    const home = await makeHome();
    const { url } = await startEmulatorProcess();
    await home.report(create('20', '--endpoint', url));
    const error = await mismatchOf(home, create('30', '--endpoint', otherName(url)));
    expect(error?.differences).toEqual([{ parameter: 'MaxSize', before: '20', now: '30' }]);
    expect(error?.message).toMatch(
      new RegExp(`first used on 20\\S+ by ${userInfo().username}@\\S+ for CreateScalingGroup.*--max-size 20`),
    );
  });

  it('is explained by a call that ended without effect, as often as it is met', async () => {
    const home = await makeHome();
    const { url } = await startEmulatorProcess(['--store-refusals']);
    const refused = await home.report(create('1', '--no-validate', '--endpoint', url));
    expect(refused.report.status).toBe('refused');
    for (let times = 0; times < 2; times += 1) {
      const error = await mismatchOf(home, create('30', '--endpoint', url));
      expect(error?.differences).toEqual([{ parameter: 'MaxSize', before: '1', now: '30' }]);
      expect(error?.message).toContain('--max-size 1');
    }
  });

  it('is said to be unknown to a journal that has not seen the other use', async () => {
    const { url, inspect } = await startEmulatorProcess();
    const elsewhere = await makeHome();
    await elsewhere.report(create('20', '--endpoint', url));
    const error = await mismatchOf(await makeHome(), create('30', '--endpoint', url));
    expect(error?.message).toContain('This journal has no record of that use');
    expect(error?.differences).toBeUndefined();
    expect((await inspect<Requests>('requests')).requests).toHaveLength(2);
  });

  it('tells whether a secret is another one, and never the secret', async () => {
    const home = await makeHome();
    const { url } = await startEmulatorProcess();
    const group = await home.report([
      'create-scaling-group',
      '--min-size',
      '0',
      '--max-size',
      '1',
      '--endpoint',
      url,
    ]);
    const { ScalingGroupId: id } = group.report.response as { ScalingGroupId: string };
    const configuration = (password: string, type: string, endpoint: string) => [
      ...['create-scaling-configuration', '--scaling-group-id', id, '--image-id', 'm-1', ...token],
      ...['--security-group-id', 'sg-1', '--instance-type', type, '--password', password],
      ...['--endpoint', endpoint],
    ];
    const first = await home.report(configuration('Hush-hush-1', 'ecs.g6.large', url));
    expect(first.report.status).toBe('fresh');
    const sameSecret = configuration('Hush-hush-1', 'ecs.g6.xlarge', otherName(url));
    expect((await mismatchOf(home, sameSecret))?.differences?.map(({ parameter }) => parameter)).toEqual([
      'InstanceType',
    ]);
    const otherSecret = configuration('Hush-hush-2', 'ecs.g6.large', otherName(url));
    const error = await mismatchOf(home, otherSecret);
    expect(error?.differences).toEqual([{ parameter: 'Password', before: '(secret)', now: '(secret)' }]);
    expect(JSON.stringify(error)).not.toContain('Hush');
  });
});
