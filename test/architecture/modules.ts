import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';

/** A file under src, as far as the rules of architecture.test.ts look at it. */
export interface Module {
  /** From the root of the repository: `src/call/call.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Paths of files, and names of packages; types and `await import()` count as well. */
  readonly imports: readonly string[];
  /** Whether it uses the global `process`. */
  readonly usesProcess: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every module under src, parsed; what only declares the types of somebody else's module is none. */
export const readModules = (): readonly Module[] =>
  globSync('src/**/*.ts', { cwd: root, exclude: ['src/**/*.d.ts'] })
    .sort()
    .map(readModule);

const readModule = (path: string): Module => {
  const source = readFileSync(join(root, path), 'utf8');
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
  return {
    path,
    lines: source.split('\n').length - 1,
    imports: specifiers
      .filter((specifier) => specifier !== undefined)
      .map((specifier) => (specifier.startsWith('.') ? join(dirname(path), specifier) : specifier)),
    usesProcess: usesProcess(program),
  };
};

/** A member `.process`, a key `process:` and a variable of the module's own are something else. */
const usesProcess = (program: Parameters<Visitor['visit']>[0]): boolean => {
  const others = new Set<unknown>();
  const identifiers: unknown[] = [];
  let declared = false;
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed) others.add(property);
    },
    Property: ({ computed, shorthand, key }) => {
      if (!computed && !shorthand) others.add(key);
    },
    VariableDeclarator: ({ id }) => {
      declared ||= id.type === 'Identifier' && id.name === 'process';
    },
    Identifier: (node) => {
      if (node.name === 'process') identifiers.push(node);
    },
  }).visit(program);
  return !declared && identifiers.some((node) => !others.has(node));
};
