import { describe, expect, it } from 'vitest';
import { conclude, type Facts } from '../../src/call/conclude.ts';
import type { AttemptOutcome } from '../../src/report.ts';

const facts = (outcomes: readonly AttemptOutcome[], changes: Partial<Facts> = {}): Facts => ({
  operation: 'CreateScalingGroup',
  kind: 'token',
  earlierMayHaveRun: false,
  attempts: outcomes.map((outcome) => ({ outcome })),
  last: { outcome: outcomes.at(-1) ?? 'unsent' },
  freshEvidence: 'token-minted-here',
  mayArriveLate: true,
  errorLayer: 'ess',
  ...changes,
});
const status = (outcomes: readonly AttemptOutcome[], changes: Partial<Facts> = {}) =>
  conclude(facts(outcomes, changes)).status;

describe('a result', () => {
  it('is fresh when no earlier attempt can have been carried out', () => {
    expect(conclude(facts(['answered']))).toEqual({ status: 'fresh', evidence: 'token-minted-here' });
    expect(status(['unsent', 'turned-away', 'clock', 'answered'])).toBe('fresh');
  });

  it.each(['lost', 'failed', 'unreadable', 'twin'] as const)(
    'is recovered after an attempt that was %s',
    (outcome) => {
      expect(status([outcome, 'answered'])).toBe('recovered');
    },
  );

  it('is recovered when a process that died had begun the call', () => {
    expect(conclude(facts(['answered'], { earlierMayHaveRun: true }))).toEqual({
      status: 'recovered',
      evidence: 'earlier-process-without-answer',
    });
  });

  it('is replayed when the service was still working on a request that was not ours', () => {
    expect(conclude(facts(['processing', 'answered']))).toEqual({
      status: 'replayed',
      source: 'service',
      evidence: 'service-answered-again',
    });
  });

  it('of a read is fresh whatever was lost before', () => {
    expect(conclude(facts(['lost', 'answered'], { kind: 'read' }))).toEqual({
      status: 'fresh',
      evidence: 'read-only',
    });
  });
});

describe('a refusal', () => {
  it('is refused when nothing can have been done before it', () => {
    expect(status(['refused'])).toBe('refused');
    expect(status(['turned-away', 'unsent', 'refused'])).toBe('refused');
  });

  it('by Auto Scaling after a lost attempt is refused: the token would have brought the result', () => {
    expect(status(['lost', 'refused'])).toBe('refused');
  });

  it.each(['gateway', 'idempotency', undefined] as const)(
    'by %s after a lost attempt proves nothing: unknown',
    (errorLayer) => {
      expect(status(['lost', 'refused'], { errorLayer })).toBe('unknown');
    },
  );

  it('of a write without token after a lost attempt proves nothing: unknown', () => {
    expect(status(['lost', 'refused'], { kind: 'repeatable', operation: 'EnableScalingGroup' })).toBe(
      'unknown',
    );
  });

  it.each([
    ['ess', true, 'refused'],
    ['gateway', true, 'unknown'],
    [undefined, true, 'unknown'],
    ['gateway', false, 'refused'],
    [undefined, false, 'refused'],
  ] as const)(
    'by %s after a lost attempt (still under way: %s) whose effect is not there is %s',
    (errorLayer, mayArriveLate, expected) => {
      const once = { kind: 'once', verdict: { verdict: 'absent' }, errorLayer, mayArriveLate } as const;
      expect(status(['lost', 'refused'], once)).toBe(expected);
    },
  );

  it('"not found" of a repeated delete after a lost attempt is recovered', () => {
    const deleted = {
      kind: 'repeatable',
      operation: 'DeleteScalingGroup',
      last: { outcome: 'refused', httpStatus: 404, code: 'InvalidScalingGroupId.NotFound' },
    } as const;
    expect(status(['lost', 'refused'], deleted)).toBe('recovered');
    expect(status(['refused'], deleted)).toBe('refused');
  });
});

describe('no final answer', () => {
  it('is unknown as soon as one attempt may have been carried out', () => {
    expect(status(['lost', 'turned-away'])).toBe('unknown');
    expect(status(['unsent'], { earlierMayHaveRun: true })).toBe('unknown');
  });

  it('is exhausted when every attempt was turned away', () => {
    expect(status(['turned-away', 'unsent', 'turned-away'])).toBe('exhausted');
    expect(status(['clock', 'clock'])).toBe('exhausted');
  });

  it('is unsent when none left the machine', () => {
    expect(status(['unsent', 'unsent'])).toBe('unsent');
  });

  it('is in-progress when the service was still working on a request that was not ours', () => {
    expect(status(['processing', 'processing'])).toBe('in-progress');
  });
});

it('a mismatch is a mismatch', () => {
  expect(status(['mismatch'])).toBe('mismatch');
});
