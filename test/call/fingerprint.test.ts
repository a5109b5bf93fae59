import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/call/fingerprint.ts';
import { loadOperation, parametersOf } from '../../src/catalog/catalog.ts';
import { isObject, type Parameters } from '../../src/catalog/values.ts';
import { encode } from '../../src/wire/encode.ts';
import { anyFieldsOf } from '../helpers/values.ts';

const version = '2014-08-28';
const known = await (async () => {
  const operation = await loadOperation('CreateScalingGroup');
  if (operation === undefined) throw new Error('the catalogue lacks CreateScalingGroup');
  return parametersOf(operation, version);
})();
const ofWire = (parameters: Readonly<Record<string, string>>, changes = {}): string =>
  fingerprintOf({
    operation: 'CreateScalingGroup',
    apiVersion: version,
    regionId: 'cn-qingdao',
    encoded: { parameters, secrets: [] },
    ...changes,
  });
const ofParameters = (parameters: Parameters): string => ofWire(encode(known, parameters).parameters);

/** The same fields, in another order at every level. */
const shuffled = (fields: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(fields)
      .toReversed()
      .map(([name, value]) => [name, isObject(value) ? shuffled(value) : value]),
  );

describe('the fingerprint', () => {
  it('is the same for the same parameters in another order', () => {
    fc.assert(
      fc.property(anyFieldsOf(known), (parameters) => {
        expect(ofParameters(shuffled(parameters))).toBe(ofParameters(parameters));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is another for any changed, added or missing value', () => {
    const wire = fc.dictionary(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), { minKeys: 1 });
    fc.assert(
      fc.property(wire, fc.nat(), fc.string(), (parameters, index, other) => {
        const names = Object.keys(parameters);
        const name = names[index % names.length] ?? '';
        fc.pre(parameters[name] !== other);
        const { [name]: _, ...missing } = parameters;
        const before = ofWire(parameters);
        expect(ofWire({ ...parameters, [name]: other })).not.toBe(before);
        expect(ofWire(missing)).not.toBe(before);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is another for another operation, API version or region', () => {
    const before = ofWire({ A: '1' });
    expect(ofWire({ A: '1' }, { operation: 'CreateScalingRule' })).not.toBe(before);
    expect(ofWire({ A: '1' }, { apiVersion: '2022-02-22' })).not.toBe(before);
    expect(ofWire({ A: '1' }, { regionId: 'cn-beijing' })).not.toBe(before);
  });

  it('counts a secret without being a plain digest of it', () => {
    const of = (password: string): string =>
      fingerprintOf({
        operation: 'CreateScalingConfiguration',
        apiVersion: version,
        regionId: 'cn-qingdao',
        encoded: { parameters: { Password: password }, secrets: ['Password'] },
      });
    expect(of('one')).toBe(of('one'));
    expect(of('one')).not.toBe(of('two'));
    expect(of('one')).not.toBe(ofWire({ Password: 'one' }, { operation: 'CreateScalingConfiguration' }));
  });
});
