import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, it } from 'vitest';

it.each(['arguments', 'params', 'plans', 'config', 'requests', 'answers'])(
  '%s: whatever is thrown at the reader, it never crashes and never hangs',
  { timeout: 180_000 },
  async (target) => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const args = [main, '--only', target, '--cases', '500'];
    const { stdout } = await execa(process.execPath, args, { reject: false });
    expect(stdout).toMatch(new RegExp(`^${target}: 500 cases, nothing found, `));
  },
);

it('a failure is found, made small, and played again by its seed', { timeout: 60_000 }, async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { stdout, exitCode } = await execa(
    process.execPath,
    [main, '--only', 'selftest', '--cases', '2000'],
    {
      reject: false,
    },
  );
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/FAILED[\s\S]*again: npm run test:fuzz -- --only selftest --cases 2000 --seed \d+/);
});
