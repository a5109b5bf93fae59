import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../../src/batch/plan/circles.ts';

describe('circles of steps that wait for each other', () => {
  it('are none in a chain, however long, and none in a diamond', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => [`${index + 1}`, `${index}`] as const);
    expect(circlesIn(chain)).toEqual([]);
    expect(
      circlesIn([
        ['d', 'b'],
        ['d', 'c'],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    ).toEqual([]);
  });

  it('are found whole, without those that only wait for them', () => {
    expect(
      circlesIn([
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('may be of one step, and several', () => {
    expect(
      circlesIn([
        ['a', 'a'],
        ['b', 'c'],
        ['c', 'b'],
      ]),
    ).toEqual([['a'], ['b', 'c']]);
  });
});
