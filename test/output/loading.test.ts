import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const output = (file: string): string => JSON.stringify(new URL(`../../src/output/${file}`, import.meta.url));

/** The packages that a fresh process loads while it runs a program. */
const packagesOf = async (program: string): Promise<string[]> => {
  const recorder = `
    import { registerHooks } from 'node:module';
    const packages = new Set();
    registerHooks({
      resolve(specifier, context, next) {
        if (/^[@a-z]/.test(specifier) && !/^(node|file):/.test(specifier)) packages.add(specifier);
        return next(specifier, context);
      },
    });
    ${program}
    console.log(JSON.stringify([...packages]));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', recorder]);
  const packages: unknown = JSON.parse(stdout);
  return Array.isArray(packages) ? packages.map(String) : [];
};

test('importing the rooms of output loads no package', async () => {
  const files = ['result.ts', 'status-line.ts', 'error-lines.ts', 'progress.ts', 'paint.ts'];
  const program = files.map((file) => `await import(${output(file)});`).join('\n');
  expect(await packagesOf(program)).toEqual([]);
});

test('a plain answer as JSON, and a status line without colour, load no package either', async () => {
  const program = `
    const { renderResult } = await import(${output('result.ts')});
    const { statusLine } = await import(${output('status-line.ts')});
    const report = { status: 'fresh', evidence: 'read-only', operation: 'X', attempts: [], response: { A: 1 } };
    await renderResult({ report }, { format: 'json', pretty: true });
    await statusLine(report, { color: false, language: 'en', elapsedMs: 1 });
  `;
  expect(await packagesOf(program)).toEqual([]);
});

test('a query loads JMESPath alone', async () => {
  const program = `
    const { checkQuery } = await import(${output('query.ts')});
    await checkQuery('A.B');
  `;
  expect(await packagesOf(program)).toEqual(['@jmespath-community/jmespath']);
});
