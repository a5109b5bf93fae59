import { describe, expect, test } from 'vitest';
import { loadPaint, wantsColor } from '../../src/output/paint.ts';
import { retryNotice, type StatusLineOptions, statusLine } from '../../src/output/status-line.ts';
import type { Report } from '../../src/report.ts';
import { attemptOf, reportOf } from './reports.ts';

const english = { color: false, language: 'en', elapsedMs: 182, resource: 'asg-1' } as const;
const chinese = { ...english, language: 'zh' } as const;

const line = (parts: Partial<Report>, options: StatusLineOptions): Promise<string> =>
  statusLine(reportOf(parts), options);

describe('the status line', () => {
  test('names status, operation, resource, token, attempts and time', async () => {
    expect(await line({}, english)).toMatchInlineSnapshot(
      `"fresh        CreateScalingGroup  asg-1  token 123e4567…0000 (given)  1 attempt  182 ms"`,
    );
    expect(await line({}, chinese)).toMatchInlineSnapshot(
      `"fresh        CreateScalingGroup  asg-1  ClientToken 123e4567…0000（指定）  1 次尝试  182 ms"`,
    );
  });

  test('says on a second line what a result that is not plain rests on', async () => {
    const recovered = {
      status: 'recovered',
      evidence: 'attempt-without-answer',
      attempts: [attemptOf({ outcome: 'lost' }), attemptOf({ number: 2 })],
    } as const;
    expect(await line(recovered, english)).toMatchInlineSnapshot(`
      "recovered    CreateScalingGroup  asg-1  token 123e4567…0000 (given)  2 attempts  182 ms
        An earlier attempt of this call got no final answer and may be the one that did the work."
    `);
    expect(await line(recovered, chinese)).toMatchInlineSnapshot(`
      "recovered    CreateScalingGroup  asg-1  ClientToken 123e4567…0000（指定）  2 次尝试  182 ms
        本次调用中较早的一次尝试没有得到最终答复，操作可能正是由它执行的。"
    `);
    const replayed = { status: 'replayed', evidence: 'completed-in-journal', attempts: [] } as const;
    expect(await line(replayed, english)).toMatchInlineSnapshot(`
      "replayed     CreateScalingGroup  asg-1  token 123e4567…0000 (given)  nothing sent  182 ms
        The journal holds this call as completed; nothing was sent."
    `);
    expect(await line(replayed, chinese)).toMatchInlineSnapshot(`
      "replayed     CreateScalingGroup  asg-1  ClientToken 123e4567…0000（指定）  未发送  182 ms
        调用日志中这次调用已经完成，没有发出请求。"
    `);
  });

  test('leaves the explanation to the error where there is one', async () => {
    const unknown = {
      status: 'unknown',
      evidence: 'no-final-answer',
      error: { code: 'NoAnswer', message: 'm', hint: 'h' },
    } as const;
    expect(await line(unknown, { ...english, resource: undefined })).toMatchInlineSnapshot(
      `"unknown      CreateScalingGroup  token 123e4567…0000 (given)  1 attempt  182 ms"`,
    );
  });

  test('shows a token whole unless its user gave it', async () => {
    for (const tokenSource of ['minted', 'seed', 'parameters', 'resumed'] as const) {
      expect(await line({ tokenSource }, english)).toContain('token 123e4567-e89b-12d3-a456-426655440000 (');
    }
    expect(await line({ clientToken: 'deploy-42' }, english)).toContain('token deploy-42 (given)');
  });

  test('has no token for an operation that takes none', async () => {
    const { clientToken: _, tokenSource: __, ...report } = reportOf({ operation: 'DescribeScalingGroups' });
    expect(await statusLine(report, { ...english, resource: undefined })).toMatchInlineSnapshot(
      `"fresh        DescribeScalingGroups  1 attempt  182 ms"`,
    );
  });

  test('aligns the calls of a batch, each under its own name', async () => {
    const first = await line({}, { ...english, name: 'group' });
    const second = await line({ status: 'in-progress' }, { ...english, name: 'rules' });
    expect(first.indexOf('CreateScalingGroup')).toBe(second.indexOf('CreateScalingGroup'));
  });

  test.each([
    [0.4, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 00 s'],
    [125_000, '2 min 05 s'],
  ])('says %d milliseconds as a person would', async (elapsedMs, said) => {
    expect((await line({}, { ...english, elapsedMs })).endsWith(`  ${said}`)).toBe(true);
  });
});

describe('colour', () => {
  test('is the status and its neighbours, and nothing without it', async () => {
    const start = '\u001b[32mfresh      \u001b[39m  \u001b[1mCreateScalingGroup\u001b[22m';
    expect((await line({}, { ...english, color: true })).startsWith(start)).toBe(true);
    expect(await line({}, english)).not.toContain('\u001b');
    expect((await loadPaint(false))('bad', 'words')).toBe('words');
  });

  test.each([
    ['on a terminal', {}, true, true],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['with NO_COLOR', { NO_COLOR: '0' }, true, false],
    ['on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['into a pipe', {}, undefined, false],
  ] as const)('%s %o: %s → %s', (_, env, isTTY, wanted) => {
    expect(wantsColor(env, isTTY === undefined ? {} : { isTTY })).toBe(wanted);
  });
});

describe('the notice of a repeat', () => {
  const lost = attemptOf({ outcome: 'lost', code: 'ECONNRESET', delayMs: 320 });
  const failed = attemptOf({
    number: 2,
    outcome: 'failed',
    httpStatus: 500,
    code: 'InternalError',
    delayMs: 1500,
  });

  test('says what happened, the wait, and that the token stays', () => {
    const options = { language: 'en', token: true } as const;
    expect(retryNotice(lost, options)).toMatchInlineSnapshot(
      `"attempt 1: no answer (ECONNRESET); again in 320 ms, same token"`,
    );
    expect(retryNotice(failed, options)).toMatchInlineSnapshot(
      `"attempt 2: the service failed (500 InternalError); again in 1.5 s, same token"`,
    );
    expect(retryNotice(lost, { ...options, language: 'zh' })).toMatchInlineSnapshot(
      `"第 1 次尝试：没有答复（ECONNRESET）；320 ms 后重试，ClientToken 不变"`,
    );
    expect(retryNotice(failed, { ...options, language: 'zh' })).toMatchInlineSnapshot(
      `"第 2 次尝试：服务出错（500 InternalError）；1.5 s 后重试，ClientToken 不变"`,
    );
  });

  test('speaks of no token where there is none, and of no code where none is known', () => {
    const refused = attemptOf({ outcome: 'turned-away' });
    expect(retryNotice(refused, { language: 'en', token: false })).toMatchInlineSnapshot(
      `"attempt 1: turned away for now; again in 0 ms"`,
    );
  });
});
