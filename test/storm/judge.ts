import type { Effects } from '../helpers/emulator-process.ts';
import type { Word } from './callers.ts';

/** A word, and when it was heard, milliseconds since the epoch. */
export interface Said extends Word {
  readonly at: number;
}

/** What is wrong after the storm, in numbers. */
export interface Score {
  /** Groups beyond the first of each call. */
  readonly duplicates: number;
  /** Calls that have no group. */
  readonly missing: number;
  /** Calls about which something was said that was not so. */
  readonly wrong: number;
  /** Calls of which it was never said that they are done. */
  readonly open: number;
}

/**
 * Holds what a caller said against the groups that there are. Wrong is `not done` when a group of the call was
 * there, and `done` with a group that is not the call's.
 */
export const judge = (
  calls: number,
  said: readonly Said[],
  groups: ReadonlyMap<number, readonly string[]>,
  effects: Effects['effects'],
): Score => {
  const madeAt = new Map(
    effects.flatMap(({ ids, at }) => ids.map((id): [string, number] => [id, Date.parse(at)])),
  );
  const of = (call: number): readonly string[] => groups.get(call) ?? [];
  const isWrong = ({ call, said: word, group, at }: Said): boolean => {
    if (word === 'done') return group === undefined || !of(call).includes(group);
    return word === 'not done' && of(call).some((id) => (madeAt.get(id) ?? 0) < at);
  };
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  const done = new Set(said.filter((word) => word.said === 'done').map(({ call }) => call));
  return {
    duplicates: numbers.reduce((sum, call) => sum + Math.max(0, of(call).length - 1), 0),
    missing: numbers.filter((call) => of(call).length === 0).length,
    wrong: new Set(said.filter(isWrong).map(({ call }) => call)).size,
    open: numbers.filter((call) => !done.has(call)).length,
  };
};
