import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, it } from 'vitest';

/** Node itself runs it: a test runner loads modules in its own time, and time is simulated here. */
const simulate = async (...args: readonly string[]): Promise<string> => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { stdout } = await execa(process.execPath, [main, ...args], { reject: false });
  return stdout;
};

it('two thousand histories of faults and deaths keep every promise', { timeout: 300_000 }, async () => {
  const parts = await Promise.all(['1', '1001'].map((from) => simulate('--from', from, '--seeds', '1000')));
  for (const told of parts) expect(told).toMatch(/^1000 seeds, \d+ requests, 0 failed/);
});

it('a seed is the same history whenever it is played, alone or after others', {
  timeout: 120_000,
}, async () => {
  const history = async (seed: string): Promise<string> =>
    (await simulate('--seed', seed)).replace(/, [\d.]+ s$/m, '');
  for (const seed of ['119', '636']) expect(await history(seed)).toBe(await history(seed));
  const batch = async (): Promise<string> =>
    (await simulate('--of', 'batch', '--seed', '40')).replace(/, [\d.]+ s$/m, '');
  expect(await batch()).toBe(await batch());
});

it('plans that are done by processes which die, one after the other and together, are done once', {
  timeout: 300_000,
}, async () => {
  expect(await simulate('--of', 'batch', '--seeds', '60')).toMatch(/^60 seeds, \d+ requests, 0 failed/);
});
