import { describe, expect, it } from 'vitest';
import { faultBoard } from '../../../src/emulator/faults/board.ts';
import { type FaultRule, parseFault } from '../../../src/emulator/faults/rule.ts';
import { EssError } from '../../../src/errors.ts';

const complaint = (read: () => unknown): string => {
  try {
    read();
    return 'understood';
  } catch (error) {
    if (error instanceof EssError && error.category === 'usage') {
      return [...error.what.map(({ en }) => en), error.hint?.en].join('\n');
    }
    throw error;
  }
};

describe('a fault rule is read', () => {
  it.each<[string, Partial<FaultRule>]>([
    ['*:drop', { operation: '*', fault: { kind: 'drop' }, when: { on: 'every' } }],
    [
      'CreateScalingGroup:lose-reply@1',
      {
        operation: 'CreateScalingGroup',
        fault: { kind: 'lose-reply' },
        when: { on: 'numbers', numbers: new Set([1]) },
      },
    ],
    [
      '*:cut-reply=10@1,3',
      { fault: { kind: 'cut-reply', value: 10 }, when: { on: 'numbers', numbers: new Set([1, 3]) } },
    ],
    ['*:delay=250', { fault: { kind: 'delay', value: 250 } }],
    ['*:late-reply=0', { fault: { kind: 'late-reply', value: 0 } }],
    ['*:error=500', { fault: { kind: 'error', value: 500 } }],
    [
      '*:error-after=503@p0.25',
      { fault: { kind: 'error-after', value: 503 }, when: { on: 'chance', probability: 0.25 } },
    ],
    ['*:throttle@p1', { fault: { kind: 'throttle' }, when: { on: 'chance', probability: 1 } }],
    ['*:try-later', { fault: { kind: 'try-later' } }],
    ['*:skew=-3600', { fault: { kind: 'skew', value: -3600 } }],
    ['*:forget-tokens@2', { fault: { kind: 'forget-tokens' } }],
  ])('%s', (text, expected) => {
    expect(parseFault(text)).toMatchObject({ text, ...expected });
  });
});

describe('a fault rule that makes no sense is refused, with the place and what fits there', () => {
  it.each([
    ['', 'character 1: expected the name of an operation'],
    ['drop', 'character 1: expected the name of an operation'],
    ['CreateScalingGroup', 'character 20: expected one of the kinds'],
    ['CreateScalingGroup:', 'character 20: expected one of the kinds'],
    ['*:explode', 'character 3: expected one of the kinds'],
    ['*:drop=1', 'character 7: expected no value'],
    ['*:cut-reply', 'character 12: expected = and a whole number'],
    ['*:delay=soon', 'character 8: expected = and a whole number'],
    ['*:error=404', 'character 8: expected =500 or =503'],
    ['*:skew=1.5', 'character 7: expected = and a whole number of seconds'],
    ['*:drop@0', 'character 8: expected numbers of requests'],
    ['*:drop@', 'character 8: expected numbers of requests'],
    ['*:drop@1,', 'character 8: expected numbers of requests'],
    ['*:drop@p2', 'character 8: expected numbers of requests'],
  ])('%j', (text, expected) => {
    const said = complaint(() => parseFault(text));
    expect(said).toContain(expected);
    expect(said).toContain('forget-tokens');
  });

  it('an operation that the API does not have, with the one that was meant', () => {
    const said = complaint(() => faultBoard(['CreatescalingGroup:drop'], 1));
    expect(said).toContain('did you mean CreateScalingGroup?');
    expect(complaint(() => faultBoard(['Foo:drop'], 1))).toContain('names no operation: Foo');
  });
});

describe('which requests a rule fires on', () => {
  const firing = (rules: readonly string[], operations: readonly string[], seed = 1): readonly string[] => {
    const plan = faultBoard(rules, seed).plan();
    return operations.map((operation) =>
      plan
        .arrive(operation)
        .map(({ rule }) => rule)
        .join(' '),
    );
  };

  it('those with its numbers, counted by operation from 1', () => {
    const rules = ['CreateScalingGroup:drop@2', '*:throttle@3'];
    const operations = ['CreateScalingGroup', 'CreateScalingRule', 'CreateScalingGroup'];
    expect(firing(rules, operations)).toEqual(['', '', 'CreateScalingGroup:drop@2 *:throttle@3']);
  });

  it('the same ones again with the same seed, others with another', () => {
    const calls = Array.from({ length: 200 }, () => 'CreateScalingGroup');
    const run = (seed: number) => firing(['*:drop@p0.3'], calls, seed);
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
    const fired = run(7).filter((rule) => rule !== '').length;
    expect(fired).toBeGreaterThan(30);
    expect(fired).toBeLessThan(90);
  });

  it('none with probability 0, all with probability 1', () => {
    const calls = Array.from({ length: 50 }, () => 'CreateScalingGroup');
    expect(firing(['*:drop@p0'], calls).join('')).toBe('');
    expect(firing(['*:drop@p1'], calls)).toEqual(calls.map(() => '*:drop@p1'));
  });
});
