import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../../src/output/tab-separated.ts';

test('an object is one row, its fields sorted by name', () => {
  expect(renderText({ ScalingGroupId: 'asg-1', RequestId: 'A-1' })).toBe('A-1\tasg-1\n');
});

test('an answer about a list is its rows, without paging and RequestId', () => {
  expect(renderText({ RequestId: 'A-1', TotalCount: 2, Keys: ['env', 'team'] })).toBe('env\nteam\n');
});

test('an answer with more than a list keeps all of it in one row', () => {
  const answer = { RequestId: 'A-1', ScalingActivityId: 'asa-1', IgnoredInstances: [{ InstanceId: 'i-1' }] };
  expect(renderText(answer)).toBe('[{"InstanceId":"i-1"}]\tA-1\tasa-1\n');
});

test('rows have the columns of all of them together', () => {
  expect(renderText([{ B: 1 }, { A: true, B: null }, { C: 0.5 }])).toBe('\t1\t\ntrue\t\t\n\t\t0.5\n');
});

test('a list of lists is rows whose columns stay where a query put them', () => {
  expect(
    renderText([
      ['web', 2],
      ['db', null],
    ]),
  ).toBe('web\t2\ndb\t\n');
});

test.each([[[]], [{ RequestId: 'A-1', ScalingGroups: [] }], [null]])('%j is nothing', (answer) => {
  expect(renderText(answer)).toBe('');
});

test.each([
  ['asg-1', 'asg-1\n'],
  ['a\tb\\', 'a\tb\\\n'],
  [20, '20\n'],
  [false, 'false\n'],
])('the scalar %j stands as it is', (answer, text) => {
  expect(renderText(answer)).toBe(text);
});

test('a tab, a line end or a backslash in a value is escaped', () => {
  expect(renderText([{ A: 'a\tb\nc\r\\d' }])).toBe('a\\tb\\nc\\r\\\\d\n');
});

test('whatever the values are, a row is a line and reads back to them', () => {
  const unescaped: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
  const readBack = (cell: string): string =>
    cell.replace(/\\(.)/g, (_, key: string) => unescaped[key] ?? key);
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (list) => {
      const lines = renderText(list).split('\n').slice(0, -1);
      expect(lines.map((line) => line.split('\t').map(readBack))).toEqual(list);
    }),
  );
});
