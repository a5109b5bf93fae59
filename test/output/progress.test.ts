import { execFile } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { startProgress } from '../../src/output/progress.ts';

/** A terminal that keeps what is written to it. */
const terminal = () =>
  Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What stands on the terminal once it holds `words`. */
const until = async (stderr: PassThrough, words: string): Promise<string> => {
  let all = '';
  for await (const chunk of stderr.iterator({ destroyOnReturn: false })) {
    all += chunk;
    if (all.includes(words)) break;
  }
  return all;
};

test('a spinner with its text and the time passed is shown after a second', async () => {
  const stderr = terminal();
  let now = 0;
  const clock = { ...systemClock, monotonic: () => now };
  const progress = startProgress({ stderr }, { text: 'waiting for asa-1', quiet: false, clock });
  now = 1000;
  vi.advanceTimersByTime(999);
  expect(stderr.readableLength).toBe(0);
  vi.advanceTimersByTime(1);
  expect(await until(stderr, '1.0 s')).toContain('waiting for asa-1 1.0 s');
  progress.stop();
});

test('a new text takes the place of the old, before and after the spinner is shown', async () => {
  const stderr = terminal();
  const progress = startProgress({ stderr }, { text: 'first', quiet: false, clock: systemClock });
  progress.update('second');
  vi.advanceTimersByTime(1000);
  expect(await until(stderr, 'second')).not.toContain('first');
  progress.update('third');
  await until(stderr, 'third');
  progress.stop();
});

test('work that ends within a second leaves nothing', () => {
  const stderr = terminal();
  startProgress({ stderr }, { text: 'short', quiet: false, clock: systemClock }).stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(stderr.readableLength).toBe(0);
});

test('work that ends while the spinner is loaded leaves nothing', async () => {
  const stderr = terminal();
  const progress = startProgress({ stderr }, { text: 'short', quiet: false, clock: systemClock });
  vi.advanceTimersByTime(1000);
  progress.stop();
  await import('ora');
  expect(stderr.readableLength).toBe(0);
});

test.each([
  ['quiet', terminal(), true],
  ['no terminal', new PassThrough(), false],
  ['a terminal without a size', Object.assign(terminal(), { columns: 0 }), false],
])('nothing is shown: %s', (_, stderr, quiet) => {
  const progress = startProgress({ stderr }, { text: 'never', quiet, clock: systemClock });
  progress.update('never');
  expect(vi.getTimerCount()).toBe(0);
  progress.stop();
});

test('a process that forgets to stop it ends all the same before a spinner is shown', async () => {
  const program = `
    import { startProgress } from ${JSON.stringify(new URL('../../src/output/progress.ts', import.meta.url))};
    import { systemClock } from ${JSON.stringify(new URL('../../src/context.ts', import.meta.url))};
    const stderr = { isTTY: true, columns: 80, write: (words) => process.stdout.write(words) };
    startProgress({ stderr }, { text: 'forgotten', quiet: false, clock: systemClock });
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(stdout).toBe('');
});
