import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kebab } from '../catalog/names.ts';
import type { Operation } from '../catalog/types.ts';
import { completionTargets } from './completions/targets.ts';
import { pageFiles } from './page-files.ts';

/*
 * Writes every checked-in file that follows from the catalogue: `node src/generate/main.ts`. With `--check` it
 * writes nothing, names each file that differs from what it would write, and exits 1 when there is one.
 */

/** A checked-in file and what it must hold. TypeScript is formatted before it is compared or written. */
interface Target {
  readonly path: string;
  readonly render: (operations: readonly Operation[]) => string | Promise<string>;
}

const root = join(import.meta.dirname, '..', '..');

const loaders = (operations: readonly Operation[]): string => `${generatedBy}
import type { Operation } from '../types.ts';

/** One loader an operation: whoever needs one operation does not load the others. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly operation: Operation }>>> = {
${operations.map(({ name }) => `  ${name}: () => import('../operations/${kebab(name)}.ts'),`).join('\n')}
};
`;

const summaries = (operations: readonly Operation[]): string => `${generatedBy}
import type { Summary } from '../types.ts';

/** What help and completion say of every operation, without loading one. */
export const summaries: readonly Summary[] = [
${operations.map((operation) => `  ${JSON.stringify(summaryOf(operation))},`).join('\n')}
];
`;

const summaryOf = ({ name, family, kind, tokenOnly, only, about }: Operation) => ({
  name,
  kebab: kebab(name),
  family,
  kind,
  ...(tokenOnly !== undefined && { tokenOnly }),
  ...(only !== undefined && { only }),
  about,
});

const generatedBy = '// Written by src/generate/main.ts from the operations: do not edit.';

const targets: readonly Target[] = [
  { path: 'src/catalog/generated/loaders.ts', render: loaders },
  { path: 'src/catalog/generated/summaries.ts', render: summaries },
  { path: 'src/emulator/page/files.ts', render: () => pageFiles(join(root, 'src/emulator/page')) },
  ...completionTargets,
];

const readOperations = async (): Promise<readonly Operation[]> => {
  const folder = join(root, 'src/catalog/operations');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const modules: { operation: Operation }[] = await Promise.all(
    files.map((file) => import(join(folder, file))),
  );
  return modules.map(({ operation }) => operation).sort((a, b) => (a.name < b.name ? -1 : 1));
};

const formatted = (path: string, text: string): string =>
  path.endsWith('.ts')
    ? execFileSync(join(root, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
        cwd: root,
        input: text,
        encoding: 'utf8',
      })
    : text;

const operations = await readOperations();
const rendered = await Promise.all(
  targets.map(async ({ path, render }) => ({
    path,
    file: join(root, path),
    text: formatted(path, await render(operations)),
  })),
);
const stale = rendered.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`stale: ${path} (run: node src/generate/main.ts)\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, file, text } of stale) {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
