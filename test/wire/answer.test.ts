import { expect, it } from 'vitest';
import { readAnswer } from '../../src/wire/answer.ts';

it.each([
  [403, '{"message":"denied by a gateway of the company"}'],
  [403, '{"Code":403,"Message":"a number is no code"}'],
  [400, '[]'],
  [400, 'null'],
  [200, '"text"'],
  [200, '{"ScalingGroupId":"as'],
])("HTTP %i %s is not the service's word", (httpStatus, body) => {
  expect(readAnswer(httpStatus, body)).toEqual({ kind: 'unreadable' });
});

it('an error without a message is still an error', () => {
  expect(readAnswer(400, '{"Code":"Bad"}')).toEqual({ kind: 'error', code: 'Bad', message: '' });
});
