import { expect, test } from 'vitest';
import { EssError } from '../../src/errors.ts';
import { errorLines } from '../../src/output/error-lines.ts';
import type { Language } from '../../src/text.ts';
import { reportOf } from './reports.ts';

const shown = async (failure: Parameters<typeof errorLines>[0], language: Language = 'en') =>
  `\n${(await errorLines(failure, { color: false, language })).join('\n')}\n`;

const mismatch = reportOf({
  status: 'mismatch',
  evidence: 'service-mismatch',
  error: {
    code: 'IdempotentParameterMismatch',
    message: 'The token was used with other parameters.',
    requestId: 'B-2',
    httpStatus: 400,
    hint: 'ess journal show 123e4567 shows its first use;\nfor another call: --new-token',
    differences: [
      { parameter: 'MaxSize', before: '20', now: '30' },
      { parameter: 'ScalingGroupName', before: null, now: '生产环境' },
      { parameter: 'Description', before: '长'.repeat(100), now: '(secret)' },
    ],
  },
});

test('a mismatch shows what each parameter was and is now', async () => {
  expect(await shown(mismatch)).toMatchInlineSnapshot(`
    "
    error: The token was used with other parameters.
      IdempotentParameterMismatch (HTTP 400)  RequestId B-2
      The service knows this token with other parameters.
      MaxSize           20                                                          → 30
      ScalingGroupName  (not sent)                                                  → 生产环境
      Description       长长长长长长长长长长长长长长长长长长长长长长长长长长长长长… → (secret)
    hint: ess journal show 123e4567 shows its first use;
      for another call: --new-token
    "
  `);
  expect(await shown(mismatch, 'zh')).toMatchInlineSnapshot(`
    "
    错误：The token was used with other parameters.
      IdempotentParameterMismatch (HTTP 400)  RequestId B-2
      服务记录中该 ClientToken 对应另一组参数。
      MaxSize           20                                                          → 30
      ScalingGroupName  （未传）                                                    → 生产环境
      Description       长长长长长长长长长长长长长长长长长长长长长长长长长长长长长… → (secret)
    建议：ess journal show 123e4567 shows its first use;
      for another call: --new-token
    "
  `);
});

test('a call without an answer says what is known, and what to type', async () => {
  const unknown = reportOf({
    status: 'unknown',
    evidence: 'no-final-answer',
    error: { code: 'ETIMEDOUT', message: 'No answer came within 10 s.', hint: 'ess journal resume 123e4567' },
  });
  expect(await shown(unknown)).toMatchInlineSnapshot(`
    "
    error: No answer came within 10 s.
      ETIMEDOUT
      An attempt left this machine and got no final answer, so it may have been carried out.
    hint: ess journal resume 123e4567
    "
  `);
});

test('a report without an error has no lines', async () => {
  expect(await errorLines(reportOf(), { color: false, language: 'en' })).toEqual([]);
});

test('a fault of ess is one line and a hint', async () => {
  const what = { en: 'there is no operation create-scalling-group', zh: '没有操作 create-scalling-group' };
  const hint = { en: 'did you mean create-scaling-group?', zh: '是否想输入 create-scaling-group？' };
  expect(await shown(new EssError('usage', what, hint))).toMatchInlineSnapshot(`
    "
    error: there is no operation create-scalling-group
    hint: did you mean create-scaling-group?
    "
  `);
  expect(await shown(new EssError('usage', what, hint), 'zh')).toMatchInlineSnapshot(`
    "
    错误：没有操作 create-scalling-group
    建议：是否想输入 create-scaling-group？
    "
  `);
});

test('several faults are a list, and the further lines of one stand under its first', async () => {
  const what = [
    { en: '--min-size takes a number, not "abc"', zh: '--min-size 应为数字，而不是“abc”' },
    { en: '--query: unexpected b\na b\n  ^', zh: '--query：b 有误\na b\n  ^' },
  ];
  expect(await shown(new EssError('usage', what))).toMatchInlineSnapshot(`
    "
    error: 2 faults
      - --min-size takes a number, not "abc"
      - --query: unexpected b
        a b
          ^
    "
  `);
  expect(await shown(new EssError('usage', what), 'zh')).toMatchInlineSnapshot(`
    "
    错误：共 2 处错误
      - --min-size 应为数字，而不是“abc”
      - --query：b 有误
        a b
          ^
    "
  `);
});

test('what a service sent cannot move the cursor', async () => {
  const report = reportOf({ error: { code: 'X\u001b[2J', message: 'gone\u001b[1A\r', hint: 'h' } });
  expect(await shown(report)).toContain('gone\\u001b[1A\\r\n  X\\u001b[2J');
});

test('the label is coloured, the message is not', async () => {
  const [first] = await errorLines(mismatch, { color: true, language: 'en' });
  expect(first).toBe('\u001b[31merror: \u001b[39mThe token was used with other parameters.');
});
