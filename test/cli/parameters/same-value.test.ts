import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../../src/catalog/types.ts';
import type { Parameters, Value } from '../../../src/catalog/values.ts';
import { readParameters } from '../../../src/cli/parameters/read.ts';
import { isFree, itemOf } from '../../../src/cli/parameters/shape.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { operation, sources } from './fixture.ts';

/** Any value of the parameter's type; what is empty has no form of its own and is left out. */
const anyValue = (parameter: Parameter): fc.Arbitrary<Value> => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  if (isFree(parameter))
    return fc.dictionary(
      text,
      fc.oneof(
        text,
        fc.boolean(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
      ),
    );
  switch (parameter.type) {
    case 'String':
      return text;
    case 'Boolean':
      return fc.boolean();
    case 'Integer':
      return fc.maxSafeInteger();
    case 'Long':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(longOf);
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    case 'List':
      return fc.array(anyValue(itemOf(parameter)), { minLength: 1, maxLength: 3 });
    case 'Map':
      return fc.dictionary(fc.stringMatching(/^[\w./-]{1,8}$/), anyValue(itemOf(parameter)), {
        minKeys: 1,
        maxKeys: 3,
      });
    case 'Object':
      return anyFields(parameter.fields ?? [], 1);
  }
};

const longOf = (digits: bigint): Value => {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : String(digits);
};

const anyFields = (fields: readonly Parameter[], atLeast: number): fc.Arbitrary<Parameters> =>
  fc
    .subarray([...fields], {
      minLength: Math.min(atLeast, fields.length),
      maxLength: Math.min(6, fields.length),
    })
    .chain((some) => fc.record(Object.fromEntries(some.map((field) => [field.name, anyValue(field)]))));

/** Ways to write the same value, one word each: as it stands, as JSON, as key=value. */
const word = (value: Value): string => {
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  return plain.startsWith('@') ? `@${plain}` : plain;
};

const shorthand = (value: object): string =>
  Object.entries(value)
    .map(([key, inner]) => {
      if (typeof inner !== 'string') return `${key}=${JSON.stringify(inner)}`;
      return `${key}="${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    })
    .join(',');

/** Every parameter as one flag. The kebab case of the one that is superseded means a field of another. */
const asFlags = (parameters: Parameters): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => {
    const flag = name === 'SystemDiskCategory' ? name : kebab(name);
    return `--${flag}=${word(value)}`;
  });

/** Every leaf as one flag in the API's own spelling, as the vendor's CLI takes them. */
const asDottedFlags = (
  parameters: Parameters,
  known: readonly Parameter[],
  before = '--',
): readonly string[] =>
  Object.entries(parameters).flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    if (parameter === undefined) throw new Error(name);
    return dotted(parameter, value, before + name);
  });

const dotted = (parameter: Parameter, value: Value, flag: string): readonly string[] => {
  if (typeof value !== 'object' || value === null || isFree(parameter)) return [`${flag}=${word(value)}`];
  if (parameter.type === 'Object')
    return asDottedFlags(Object.fromEntries(Object.entries(value)), parameter.fields ?? [], `${flag}.`);
  const start = parameter.type === 'List' ? 1 : 0;
  return Object.entries(value).flatMap(([key, item]) => {
    return dotted(itemOf(parameter), item, `${flag}.${start === 1 ? Number(key) + 1 : key}`);
  });
};

/** Objects as key=value, one flag an item of a list. */
const asShorthand = (parameters: Parameters, known: readonly Parameter[]): readonly string[] =>
  Object.entries(parameters).flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    const isObject = parameter?.type === 'Map' || parameter?.fields !== undefined;
    if (!isObject || typeof value !== 'object' || value === null) return asFlags({ [name]: value });
    const objects: readonly Value[] = Array.isArray(value) ? value : [value];
    return objects.map((one) => `--${name}=${shorthand(Object(one))}`);
  });

const check = async (entry: Operation, version: ApiVersion, runs: number): Promise<void> => {
  const known = parametersOf(entry, version);
  const property = fc.asyncProperty(
    anyFields(known, 0),
    fc.infiniteStream(fc.nat()),
    async (parameters, order) => {
      const shuffled = (flags: readonly string[]) =>
        flags
          .map((flag) => ({ flag, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ flag }) => flag);
      const ways: readonly { args: readonly string[]; params?: string }[] = [
        { args: shuffled(asFlags(parameters)) },
        { args: shuffled(asDottedFlags(parameters, known)) },
        { args: asShorthand(parameters, known) },
        { args: [], params: JSON.stringify(parameters) },
        { args: [], params: stringify(parameters) },
        { args: shuffled(asFlags(parameters)), params: stringify(parameters) },
      ];
      for (const { args, ...given } of ways) {
        const { parameters: read, faults } = await readParameters(entry, version, args, sources(given));
        expect(faults).toEqual([]);
        expect(read).toEqual(parameters);
      }
    },
  );
  await fc.assert(property, { numRuns: runs });
};

describe('the same meaning is the same value as a flag, as dotted flags, as key=value, as JSON and as YAML', () => {
  test('of every kind of parameter', async () => {
    await check(operation, '2014-08-28', 1000);
  });

  test.each(everyOperation)('of $name $version', async ({ operation: entry, version }) => {
    await check(entry, version, 3);
  });
});
