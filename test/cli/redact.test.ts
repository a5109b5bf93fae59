import { expect, it } from 'vitest';
import { loadOperation } from '../../src/catalog/catalog.ts';
import type { Parameters } from '../../src/catalog/values.ts';
import { redactedCommand } from '../../src/cli/redact.ts';

const commandOf = async (name: string, parameters: Parameters, args: readonly string[]): Promise<string> => {
  const operation = await loadOperation(name);
  if (operation === undefined) throw new Error('no operation');
  const token = { by: 'chance', fresh: false } as const;
  return redactedCommand(args, {
    ...{ operation, apiVersion: '2014-08-28', regionId: 'cn-hangzhou' },
    ...{ parameters, token },
  });
};

it.each([
  ['postgres://ann:hush@db.example/ess', "'postgres://ann:***@db.example/ess'"],
  ['--journal=postgres://ann:hu:sh@db.example/ess', "'--journal=postgres://ann:***@db.example/ess'"],
  ['postgres://db.example/ess?user=ann&password=hush', "'postgres://db.example/ess?user=ann&password=***'"],
  ['https://ess.example:8443', 'https://ess.example:8443'],
])('the journal keeps %s as %s', async (given, kept) => {
  const command = await commandOf('enable-scaling-group', { ScalingGroupId: 'asg-1' }, [given]);
  expect(command).toBe(`ess enable-scaling-group ${kept}`);
});

it('the journal keeps of a call with a secret the names of its flags', async () => {
  const parameters = { ScalingGroupId: 'asg-1', Overrides: { UserData: 'aHVzaA==' } };
  const args = ['--scaling-group-id', 'asg-1', '--overrides=user-data=aHVzaA==', '--aHVzaA==', '--quiet'];
  expect(await commandOf('scale-with-adjustment', parameters, args)).toBe(
    'ess scale-with-adjustment --scaling-group-id --overrides --quiet',
  );
});
