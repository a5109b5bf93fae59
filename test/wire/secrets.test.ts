import { expect, it } from 'vitest';
import { loadOperation, parametersOf } from '../../src/catalog/catalog.ts';
import type { Parameters } from '../../src/catalog/values.ts';
import { encode } from '../../src/wire/encode.ts';

const UserData = 'aHVzaA==';

it.each<[string, Parameters, readonly string[]]>([
  ['a field of an object that travels as one text', { Overrides: { UserData } }, ['Overrides']],
  ['an object that is given as its text', { Overrides: JSON.stringify({ UserData }) }, ['Overrides']],
  ['a list in place of an object', { Overrides: [JSON.stringify({ UserData })] }, ['Overrides']],
  ['nothing', { ScalingGroupId: 'asg-1' }, []],
])('a secret in %s is kept out of sight', async (_, parameters, secrets) => {
  const operation = await loadOperation('scale-with-adjustment');
  if (operation === undefined) throw new Error('no operation');
  expect(encode(parametersOf(operation, '2014-08-28'), parameters).secrets).toEqual(secrets);
});
