import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import type { Parameter } from '../../../src/catalog/types.ts';
import { checkParameters, warningsOf } from '../../../src/cli/parameters/check.ts';
import { readObject, readParameters } from '../../../src/cli/parameters/read.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { faultsFrom, operation, read, sources } from './fixture.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

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
        for (const { en, zh } of all) {
          // What stands in quotes was typed, and may say anything, quotes among it.
          for (const text of [en, zh]) {
            expect(text.replace(/'.*'/s, '')).not.toMatch(/undefined|\[object|NaN/);
          }
        }
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

test('an object with a field toString is checked like any other, where a rule looks at it', async () => {
  const { operation: rule } = everyOperation.find(({ name }) => name === 'CreateScalingRule') ?? {
    operation,
  };
  const given = { ScalingGroupId: 'asg-1', ScalingRuleType: { toString: 1 } };
  expect((await checkParameters(rule, '2014-08-28', given)).map(({ en }) => en)).toContain(
    '--scaling-rule-type: \'{"toString":1}\' is not a text',
  );
});

test('an object is no number and no sibling to go by, whatever its own fields are called', async () => {
  const odd = { toString: 1, valueOf: 1 };
  const given = {
    MinSize: odd,
    MaxSize: 1,
    Owner: odd,
    Type: odd,
    Mode: 'fast',
    SystemDisk: { Category: odd, Size: 1 },
  };
  const faults = await checkParameters(operation, '2014-08-28', given);
  for (const flag of ['--min-size', '--owner', '--type'])
    expect(`${faults.map(({ en }) => en)}`).toContain(flag);
});

describe('half of a character is refused where it stands, for nothing can send it', () => {
  const said = (flag: string): string =>
    `${flag}: there is half of a character in it (a surrogate without its pair, such as \\ud800), which cannot be sent`;

  test('in a text, a list and a name inside of --params', async () => {
    const params =
      '{"ThingName":"a\\ud800","VSwitchIds":["ok","\\udc00"],"Options":{"\\ud800":1},"Type":"ECS"}';
    const faults = await faultsFrom([], { params });
    for (const name of ['ThingName', 'VSwitchIds', 'Options']) {
      expect(faults).toContain(said(`--${kebab(name)}`));
    }
    expect(faults).not.toContain(said('--type'));
  });

  test('in an object of a plan', () => {
    const { faults } = readObject(operation, '2014-08-28', { Tag: [{ Key: '\ud800', Value: 'x' }] });
    expect(faults.map(({ en }) => en)).toEqual([said('--tag')]);
  });
});

describe('a document is read whatever its size, and refused when it is nested without end', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const block = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  const tooDeep = 'lists and objects stand in each other more than 100 levels deep';

  test.each([101, 3000, 200_000])('of %i levels in --params, as JSON', async (levels) => {
    expect(await faultsFrom([], { params: `{"Options": ${nested(levels)}}` })).toEqual([
      `--params cannot be read as JSON or YAML (${tooDeep})`,
    ]);
  });

  test.each([
    ['in brackets', `Options: ${nested(200)} # YAML`],
    ['in very many brackets', `Options: ${nested(50_000)} # YAML`],
    ['by indents', block(200)],
    ['by very many indents', block(2000)],
  ])('in --params, as YAML, nested %s', async (_, params) => {
    expect(await faultsFrom([], { params })).toEqual([
      `--params cannot be read as JSON or YAML (${tooDeep})`,
    ]);
  });

  test.each([
    ['--options', `{"a":${nested(200)}}`],
    ['--tag', nested(100_000)],
    ['--system-disk', `{"Size":${nested(200)}}`],
  ])('in a word of %s', async (flag, word) => {
    expect(await faultsFrom([flag, word])).toEqual([`${flag}: ${tooDeep}`]);
  });

  test('in an object of a plan', () => {
    const object: unknown = JSON.parse(`{"Options":${nested(100_000)}}`);
    expect(isRecord(object) && readObject(operation, '2014-08-28', object).faults).toMatchObject([
      { en: tooDeep },
    ]);
  });

  test('99 levels are none too many', async () => {
    expect(await faultsFrom(['--options', `{"a":${nested(99)}}`])).toEqual([]);
  });

  test('a list of very many items is read and checked, each faulty one named', async () => {
    const tags = Array.from({ length: 200_000 }, (_, index) => ({ Key: `k${index}` }));
    const { parameters } = await read([], { params: JSON.stringify({ Tag: tags }) });
    expect(parameters.Tag).toHaveLength(200_000);
    const wrong = { ...parameters, Tag: tags.map(() => ({ Key: 1 })) };
    expect((await checkParameters(operation, '2014-08-28', wrong)).length).toBeGreaterThanOrEqual(200_000);
  });
});
