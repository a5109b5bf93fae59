import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { Word } from './callers.ts';
import { judge } from './judge.ts';
import { picture } from './picture.ts';

const storm = async (...args: readonly string[]): Promise<string> => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { stdout } = await execa(process.execPath, [main, ...args], { reject: false });
  return stdout;
};

it('a batch that is killed and run again in a storm makes each group once', {
  timeout: 180_000,
}, async () => {
  const told = await storm('--calls', '150', '--kills', '5', '--only', 'ess');
  expect(told).toMatch(/ess: 0 duplicates, 0 missing groups, 0 wrong statuses, 0 open calls$/);
  const kills = Number(/ess batch, [a-z ]+(?:\s+0){4}\s+(\d+)/.exec(told)?.[1]);
  expect(kills).toBeGreaterThan(1);
});

it('the same storm doubles groups of a script without tokens', { timeout: 180_000 }, async () => {
  const told = await storm('--calls', '100', '--kills', '3', '--only', 'pop-core, no token');
  expect(Number(/no token\s+(\d+)/.exec(told)?.[1])).toBeGreaterThan(0);
});

describe('the verdict on a caller', () => {
  const [before, made, after] = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2026-01-01T00:00:02Z'];
  const verdict = (word: Omit<Word, 'call'>, ids: readonly string[], at = after) =>
    judge(
      1,
      [{ call: 1, ...word, at: Date.parse(at) }],
      new Map([[1, ids]]),
      ids.map((id) => ({ operation: 'CreateScalingGroup', ids: [id], at: made })),
    );
  const clean = { duplicates: 0, missing: 0, wrong: 0, open: 0 };

  it('is clean when the one group is the one that it names', () => {
    expect(verdict({ said: 'done', group: 'asg-1' }, ['asg-1'])).toEqual(clean);
  });

  it('counts each group beyond the first', () => {
    const counted = verdict({ said: 'done', group: 'asg-1' }, ['asg-1', 'asg-2', 'asg-3']);
    expect(counted).toEqual({ ...clean, duplicates: 2 });
  });

  it('is wrong about a group that is not there', () => {
    expect(verdict({ said: 'done', group: 'asg-1' }, [])).toEqual({ ...clean, missing: 1, wrong: 1 });
  });

  it('is wrong when it says no after the work was done, and not when it said so before', () => {
    expect(verdict({ said: 'not done' }, ['asg-1'])).toEqual({ ...clean, wrong: 1, open: 1 });
    expect(verdict({ said: 'not done' }, ['asg-1'], before)).toEqual({ ...clean, open: 1 });
  });

  it('leaves a call open that nobody knows the end of', () => {
    expect(verdict({ said: 'open' }, ['asg-1'])).toEqual({ ...clean, open: 1 });
  });
});

it('the picture shows every number of every caller, and knows dark from light', () => {
  const outcome = { duplicates: 1_234, missing: 5, wrong: 67, open: 0 };
  const drawn = picture([{ name: 'a script', way: 'no token', outcome }], {
    calls: 2_000,
    kills: 9,
    seed: 3,
  });
  for (const text of ['1,234', '>5<', '>67<', '>0<', 'a script', 'no token', '9 kills', '--seed 3']) {
    expect(drawn).toContain(text);
  }
  expect(drawn).toContain('prefers-color-scheme: dark');
});
