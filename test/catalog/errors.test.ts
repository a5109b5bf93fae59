import { describe, expect, test } from 'vitest';
import { findError, serviceErrors } from '../../src/catalog/errors.ts';

describe('findError', () => {
  test('knows the mismatch of a client token', () => {
    expect(findError('IdempotentParameterMismatch')).toMatchObject({ layer: 'idempotency', retry: 'none' });
  });

  test('puts a code with a name of its own before one made of a parameter name', () => {
    expect(findError('InvalidVersion')?.messages).toEqual(['Specified parameter Version is not valid.']);
    expect(findError('MissingParameter')?.messages[0]).toContain('%s');
  });

  test('makes out codes that carry the name of a parameter', () => {
    expect(findError('MissingScalingGroupId')).toEqual({
      code: 'MissingScalingGroupId',
      layer: 'gateway',
      http: 400,
      retry: 'none',
      messages: ['ScalingGroupId is mandatory for this action.'],
    });
  });

  test.each(['SomethingNew', 'InvalidScalingGroupId.Newer', 'toString'])('does not know %s', (code) => {
    expect(findError(code)).toBeUndefined();
  });
});

test('no code is listed twice', () => {
  expect(new Set(serviceErrors.map(({ code }) => code)).size).toBe(serviceErrors.length);
});
