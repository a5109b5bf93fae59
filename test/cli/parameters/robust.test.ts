import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import type { Parameter } from '../../../src/catalog/types.ts';
import { checkParameters, warningsOf } from '../../../src/cli/parameters/check.ts';
import { readObject, readParameters } from '../../../src/cli/parameters/read.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { operation, sources } from './fixture.ts';

/** Words that mean something somewhere, and any others. */
const anyWord = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '--',
    '-1',
    '[',
    '[]',
    '{',
    '{}',
    '=',
    'a=',
    ',',
    '"',
    '@',
    '@@',
    '@-',
    'null',
    'constructor',
    '__proto__',
    '1e999',
    'key=constructor,size=1',
    'category=constructor,size=1',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.json({ maxDepth: 2 }),
);

const anyFlag = (known: readonly Parameter[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      ...known.map(({ name }) => `--${name}`),
      '--x',
      '--__proto__',
      '--constructor.1',
      '--no-',
    ),
    fc
      .tuple(
        fc.constantFrom(...known.map(({ name }) => `--${kebab(name)}`)),
        fc.constantFrom('', '.1', '.0', '.1.x', '.Key', '.__proto__', '='),
        anyWord,
      )
      .map((parts) => parts.join('')),
  );

const check = async (
  { version, operation: entry }: (typeof everyOperation)[number],
  runs: number,
): Promise<void> => {
  const known = parametersOf(entry, version);
  const line = fc.array(fc.oneof(anyFlag(known.length > 0 ? known : operation.parameters), anyWord), {
    maxLength: 12,
  });
  const params = fc.option(fc.oneof(anyWord, fc.json()), { nil: undefined });
  const property = fc.asyncProperty(
    line,
    params,
    fc.dictionary(fc.constantFrom('Tag', 'MinSize', ...known.map(({ name }) => name)), fc.jsonValue()),
    async (args, document, object) => {
      const given = document === undefined ? {} : { params: document };
      for (const { parameters, faults } of [
        await readParameters(entry, version, args, sources(given)),
        readObject(entry, version, object),
      ]) {
        const all = [
          ...faults,
          ...(await checkParameters(entry, version, parameters)),
          ...warningsOf(entry, version, parameters),
        ];
        for (const { en, zh } of all) expect(`${en}${zh}`).not.toMatch(/undefined|\[object|NaN/);
      }
    },
  );
  await fc.assert(property, { numRuns: runs });
};

describe('whatever is typed is read and checked, and never breaks the reader', () => {
  test('for every kind of parameter', async () => {
    await check({ name: operation.name, version: '2014-08-28', operation }, 2000);
  });

  test.each(everyOperation)('for $name $version', async (entry) => {
    await check(entry, 10);
  });
});

test("a name of JavaScript's own objects is a value like any other", async () => {
  const given = { MinSize: 1, Type: 'constructor', Mode: 'x', SystemDisk: { Category: 'toString', Size: 1 } };
  expect(await checkParameters(operation, '2014-08-28', given)).toHaveLength(2);
});
