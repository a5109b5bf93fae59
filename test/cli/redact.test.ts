import { expect, it } from 'vitest';
import { loadOperation } from '../../src/catalog/catalog.ts';
import { redactedCommand } from '../../src/cli/redact.ts';

it.each([
  ['postgres://ann:hush@db.example/ess', "'postgres://ann:***@db.example/ess'"],
  ['--journal=postgres://ann:hu:sh@db.example/ess', "'--journal=postgres://ann:***@db.example/ess'"],
  ['postgres://db.example/ess?user=ann&password=hush', "'postgres://db.example/ess?user=ann&password=***'"],
  ['https://ess.example:8443', 'https://ess.example:8443'],
])('the journal keeps %s as %s', async (given, kept) => {
  const operation = await loadOperation('enable-scaling-group');
  if (operation === undefined) throw new Error('no operation');
  const request = {
    operation,
    apiVersion: '2014-08-28',
    regionId: 'cn-hangzhou',
    parameters: { ScalingGroupId: 'asg-1' },
    token: { by: 'chance', fresh: false },
  } as const;
  expect(redactedCommand([given], request)).toBe(`ess enable-scaling-group ${kept}`);
});
