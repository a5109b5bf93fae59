import { describe, expect, test } from 'vitest';
import { EssError } from '../../src/errors.ts';
import { applyQuery, checkQuery } from '../../src/output/query.ts';

const faultsOf = async (expression: string): Promise<readonly string[]> => {
  try {
    await checkQuery(expression);
    return [];
  } catch (error) {
    if (error instanceof EssError && error.category === 'usage') return error.what.map(({ en }) => en);
    throw error;
  }
};

describe('a right expression is accepted before there is an answer', () => {
  test.each([
    'ScalingGroups.ScalingGroup[].[ScalingGroupId, MaxSize]',
    'length(ScalingGroups)',
    "sort_by(Rules[?starts_with(Name, 'web')], &Cooldown)[0].Name",
    'sum(Rows[].Size) > `5`',
    '"伸缩组".Id',
    'join(`","`, Keys)',
    '`{"type": "Function", "name": "none", "children": []}`',
  ])('%s', async (expression) => {
    expect(await faultsOf(expression)).toEqual([]);
  });
});

describe('a wrong expression is shown with the place where it goes wrong', () => {
  test.each([
    ['Groups[', '--query: the expression ends too early\nGroups[\n       ^'],
    ['', '--query: the expression ends too early\n\n^'],
    ['a..b', '--query: unexpected . at character 3\na..b\n  ^'],
    ['a[?b == `1`', '--query: the expression ends too early\na[?b == `1`\n           ^'],
    ['a b', '--query: unexpected b at character 3\na b\n  ^'],
    ['a.#', '--query: unexpected # at character 3\na.#\n  ^'],
    ['a."b', '--query: unexpected " at character 3\na."b\n  ^'],
    ['EOF EOF', '--query: unexpected E at character 5\nEOF EOF\n    ^'],
    ['"组🎉" x', '--query: unexpected x at character 6\n"组🎉" x\n       ^'],
    ['a\n.#', '--query: unexpected # at character 4\na\\n.#\n    ^'],
  ])('%j', async (expression, fault) => {
    expect(await faultsOf(expression)).toEqual([fault]);
  });
});

test('every call of a function that does not exist, or takes other arguments, is named', async () => {
  expect(await faultsOf('{a: size(@), b: Rows[?contains(Name)], c: length(size2(a, b))}')).toEqual([
    '--query: there is no function size()',
    '--query: contains() does not take 1 argument',
    '--query: there is no function size2()',
  ]);
});

test.each(['constructor', 'toString', 'hasOwnProperty.name'])(
  '%s picks nothing from an answer that has no such field',
  async (expression) => {
    expect(await applyQuery(expression, { ScalingGroupId: 'asg-1' }, { en: '', zh: '' })).toBe(null);
  },
);

test('a field that is named like what every object has is picked', async () => {
  const answer: unknown = JSON.parse('{"__proto__":{"toString":1}}');
  expect(await applyQuery('"__proto__".toString', answer, { en: '', zh: '' })).toBe(1);
});
