import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * A catalogue entry is data that its file computes from shared definitions. It is computed here, once, and lies
 * in dist/operations as JSON: read and parsed in a fraction of the time that loading a module takes.
 */
const catalogueAsData: Plugin = {
  name: 'catalogue-as-data',
  load: {
    filter: { id: /src\/catalog\/generated\/loaders\.ts$/ },
    async handler(id) {
      const { loaders }: typeof import('./src/catalog/generated/loaders.ts') = await import(id);
      for (const [name, load] of Object.entries(loaders)) {
        const source = JSON.stringify((await load()).operation);
        this.emitFile({ type: 'asset', fileName: `operations/${name}.json`, source });
      }
      return {
        moduleType: 'js',
        code: `
          import { readFileSync } from 'node:fs';
          const loader = (name) => async () => ({
            operation: JSON.parse(readFileSync(__dirname + '/operations/' + name + '.json', 'utf8')),
          });
          const names = ${JSON.stringify(Object.keys(loaders).join(' '))}.split(' ');
          export const loaders = Object.fromEntries(names.map((name) => [name, loader(name)]));
        `,
      };
    },
  },
};

type Modules = (id: string) => { readonly importedIds: readonly string[] } | null;

/** A module and all that it imports statically. */
const closureOf = (roots: readonly string[], moduleOf: Modules): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    moduleOf(id)?.importedIds.forEach(visit);
  };
  roots.map((root) => resolve('src', root)).forEach(visit);
  return found;
};

/**
 * A chunk for each thing that is used as a whole, in the order in which they are loaded: what a command does
 * not need is never read from disk, and what it needs is few files. Modules that several chunks need are in
 * the first of them.
 */
const chunks: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ['base', ['main.ts', 'cli/call-options.ts']],
  ['terminal', ['output/terminal.ts', 'output/paint.ts']],
  ['help', ['cli/help/overview.ts']],
  ['operation', ['cli/operation-command.ts', 'cli/run-dry.ts', 'signing/rpc.ts']],
  ['call', ['cli/run-call.ts', 'cli/redact.ts', 'output/status-line.ts', 'output/error-lines.ts']],
  ['journal', ['journal/open.ts', 'journal/engine.ts', 'journal/sqlite/database.ts']],
  ['emulator', ['emulator/start.ts']],
];

const chunkOf = (id: string, moduleOf: Modules): string | null => {
  if (id === '\0rolldown/runtime.js') return 'base';
  return chunks.find(([, roots]) => closureOf(roots, moduleOf).has(id))?.[0] ?? null;
};

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [catalogueAsData],
  output: {
    dir: 'dist',
    // What an older build left behind must not be packed.
    cleanDir: true,
    // As CommonJS a start is cheaper: fewer steps a file, and a built-in module is not read through for its names.
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: (id, context) => chunkOf(id, (module) => context.getModuleInfo(module)) }],
    },
  },
});
