import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * A catalogue entry is data that its file computes from shared definitions. It is computed here, once, and lies
 * in operations/ as JSON: read and parsed in a fraction of the time that loading a module takes. `read`: a
 * function in JavaScript that gives the text of such a file.
 */
export const catalogueAsData = (read: string): Plugin => ({
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
          const read = ${read};
          const loader = (name) => async () => ({ operation: JSON.parse(read('operations/' + name + '.json')) });
          const names = ${JSON.stringify(Object.keys(loaders).join(' '))}.split(' ');
          export const loaders = Object.fromEntries(names.map((name) => [name, loader(name)]));
        `,
      };
    },
  },
});

/** The folder of the package that a bundled module comes from. */
const packageOf = (id: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
}

/** What a package is, where its source is, and the text of the licence that it asks to be handed on. */
const noticeOf = (folder: string): string => {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { name, version, license = 'no licence named', repository = '' } = manifest;
  const source = typeof repository === 'string' ? repository : repository.url;
  const text = textOf(folder, /^(licen[cs]e|copying)/i) ?? licenceSection(textOf(folder, /^readme/i));
  return [`${name} ${version} (${license}) ${source}`, text].map((part) => part.trim()).join('\n\n');
};

const textOf = (folder: string, name: RegExp): string | undefined => {
  const file = readdirSync(folder).find((entry) => name.test(entry));
  return file === undefined ? undefined : readFileSync(`${folder}/${file}`, 'utf8');
};

/** Some packages have their licence in their README alone. */
const licenceSection = (readme = ''): string => /^#+ *licen[cs]e\n(.*)/ims.exec(readme)?.[1] ?? '';

/** Writes dist/THIRD-PARTY.txt: what licences ask to go along with the code that is bundled. */
export const thirdPartyNotices: Plugin = {
  name: 'third-party-notices',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const folders = new Set(modules.map(packageOf).filter((folder) => folder !== undefined));
    const rule = `\n\n${'-'.repeat(78)}\n\n`;
    const source = `${[...folders].sort().map(noticeOf).join(rule)}\n`;
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
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
  plugins: [
    catalogueAsData("(path) => require('node:fs').readFileSync(__dirname + '/' + path, 'utf8')"),
    thirdPartyNotices,
  ],
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
