import { describe, expect, test } from 'vitest';
import { renderResult } from '../../src/output/result.ts';
import { renderTable } from '../../src/output/table.ts';
import { displayWidth } from '../../src/output/terminal.ts';
import { listed, plainGroups } from './reports.ts';

const table = (answer: unknown, columns?: number): string => renderTable(answer, { columns, language: 'en' });

describe('an answer with a list', () => {
  test('is its plain fields, then the rows, the most telling columns first', () => {
    expect(`\n${table(plainGroups)}`).toMatchInlineSnapshot(`
      "
      RequestId   A-1
      TotalCount  2

      ScalingGroups
      ScalingGroupId  ScalingGroupName  LifecycleState  MinSize  MaxSize  VSwitchIds    Tags
      ──────────────  ────────────────  ──────────────  ───────  ───────  ────────────  ─────────────────────────
      asg-1           web               Active                2       20  vsw-1, vsw-2
      asg-2           生产环境          Active                2        5                TagKey=env, TagValue=生产
      "
    `);
  });

  test('looks the same in both versions of the API', async () => {
    const options = { format: 'table', pretty: true, columns: 100 } as const;
    const [old, now] = await Promise.all([
      renderResult({ report: listed('2014-08-28') }, options),
      renderResult({ report: listed('2022-02-22') }, options),
    ]);
    expect(old).toBe(now);
  });

  test('leaves out the least telling columns on a narrow terminal, and says how many', () => {
    expect(`\n${table(plainGroups, 50)}`).toMatchInlineSnapshot(`
      "
      RequestId   A-1
      TotalCount  2

      ScalingGroups
      ScalingGroupId  ScalingGroupName  LifecycleState
      ──────────────  ────────────────  ──────────────
      asg-1           web               Active
      asg-2           生产环境          Active
      4 more fields: choose with --query, or see all with --output yaml
      "
    `);
  });

  test.each([200, 80, 40, 24])('is never wider than a terminal of %i columns', (columns) => {
    const answer = { ...plainGroups, Note: '说明文字'.repeat(30) };
    const widths = table(answer, columns)
      .split('\n')
      .filter((line) => !line.includes('--query'))
      .map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });

  test('is as wide as it is where the terminal does not know its size', () => {
    expect(table(plainGroups, 0)).toBe(table(plainGroups));
  });

  test('says so when the list is empty', () => {
    expect(`\n${table({ RequestId: 'A-1', TotalCount: 0, ScalingGroups: [] })}`).toMatchInlineSnapshot(`
      "
      RequestId      A-1
      TotalCount     0
      ScalingGroups  (none)
      "
    `);
    expect(renderTable([], { language: 'zh' })).toBe('（无）\n');
  });

  test('cuts a long description instead of pushing other columns away', () => {
    const Rows = [{ Description: '很长的说明'.repeat(10), Cause: 'short' }];
    expect(`\n${table({ Rows }, 80)}`).toMatchInlineSnapshot(`
      "
      Rows
      Description                               Cause
      ────────────────────────────────────────  ─────
      很长的说明很长的说明很长的说明很长的说…   short
      "
    `);
  });
});

describe('a single object', () => {
  test('is names and values, wrapped to the terminal', () => {
    const answer = {
      RequestId: 'A-1',
      Description: 'one two three four five six seven',
      CapacityOptions: {},
      Policies: ['OldestInstance', 'NewestInstance'],
    };
    expect(`\n${table(answer, 32)}`).toMatchInlineSnapshot(`
      "
      RequestId        A-1
      Description      one two three
                       four five six
                       seven
      CapacityOptions  (none)
      Policies         OldestInstance,
                       NewestInstance
      "
    `);
  });

  test('has a table of its own inside another', () => {
    expect(
      `\n${table({ RequestId: 'A-1', ScalingGroup: { MinSize: 1, Options: { A: 1, B: [2, 3] } } })}`,
    ).toMatchInlineSnapshot(`
      "
      RequestId  A-1

      ScalingGroup
      MinSize  1
      Options  A=1, B=[2, 3]
      "
    `);
  });
});

describe('what a query picked', () => {
  test.each([
    ['asg-1', 'asg-1\n'],
    [20, '20\n'],
    [null, '\n'],
    [['asg-1', 'asg-2'], 'asg-1\nasg-2\n'],
  ])('%j stands as it is', (picked, shown) => {
    expect(table(picked)).toBe(shown);
  });

  test('keeps the columns and the order that the query gave', () => {
    const picked = [
      { z: '生产', id: 'asg-1', none: null },
      { z: 'web', id: 'asg-22', none: null },
    ];
    expect(`\n${table(picked, 80)}`).toMatchInlineSnapshot(`
      "
      z     id      none
      ────  ──────  ────
      生产  asg-1
      web   asg-22
      "
    `);
  });

  test('has no header when it is lists in a list', () => {
    const picked = [
      ['生产', 5],
      ['web', 20],
    ];
    expect(`\n${table(picked, 80)}`).toMatchInlineSnapshot(`
      "
      生产   5
      web   20
      "
    `);
  });
});

test('a control character in a name cannot move the cursor or break a row', () => {
  const shown = table([{ Name: 'a\u001b[2Jb\nc\u009b1m' }]);
  expect(shown).toContain('a\\u001b[2Jb\\nc\\u009b1m');
});

test('many thousands of rows are one table', () => {
  const Groups = Array.from({ length: 200_000 }, (_, index) => ({ GroupId: `asg-${index}` }));
  expect(table({ Groups }).trimEnd().split('\n')).toHaveLength(200_003);
});
