import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../src/catalog/catalog.ts';
import type { Parameter } from '../../src/catalog/types.ts';
import type { Parameters, Value } from '../../src/catalog/values.ts';
import { encode } from '../../src/wire/encode.ts';
import { methodFor } from '../../src/wire/method.ts';
import { everyOperation } from '../helpers/operations.ts';

/** One plain value of every parameter, the same in every run. */
const sampleOf = ({ name, type, of, fields, json, values }: Parameter): Value => {
  const first = values?.[0];
  if (first !== undefined && type !== 'List') return first;
  if (json === true && fields === undefined && type !== 'List') return { Key: 'value' };
  switch (type) {
    case 'Integer':
    case 'Long':
      return 7;
    case 'Float':
      return 0.5;
    case 'Boolean':
      return true;
    case 'String':
      return `a ${name}`;
    case 'Map':
      return { Key: sampleOf({ name, type: of ?? 'String', about: { en: '', zh: '' } }) };
    case 'Object':
      return samplesOf(fields ?? []);
    case 'List': {
      const item =
        fields === undefined
          ? sampleOf({ name, type: of ?? 'String', about: { en: '', zh: '' }, ...(values && { values }) })
          : samplesOf(fields);
      return [item, item];
    }
  }
};

const samplesOf = (fields: readonly Parameter[]): Parameters =>
  Object.fromEntries(fields.map((field) => [field.name, sampleOf(field)]));

describe('the wire request of every operation with every parameter set', () => {
  it.each(everyOperation)('$name $version', async ({ name, version, operation }) => {
    const known = parametersOf(operation, version);
    const encoded = encode(known, samplesOf(known));
    const secrets = new Set(encoded.secrets);
    const lines = Object.entries(encoded.parameters)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([wire, value]) => `${wire}=${value}${secrets.has(wire) ? '  (secret)' : ''}`);
    const request = [`${methodFor(operation, encoded)} ${name}`, ...lines, ''].join('\n');
    await expect(request).toMatchFileSnapshot(`__snapshots__/${version}/${name}.txt`);
  });
});
