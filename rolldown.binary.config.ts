import { globSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';
import { catalogueAsData, thirdPartyNotices } from './rolldown.config.ts';

/*
 * The program as one file that needs no Node: everything is in one script, and what it reads beside itself goes
 * along as assets (nodejs.org/api/single-executable-applications.html).
 */

const folder = 'dist-binary';
const executable = `${folder}/ess${process.platform === 'win32' ? '.exe' : ''}`;

/** Writes what `node --build-sea` makes the executable from. */
const recipe: Plugin = {
  name: 'single-executable',
  generateBundle(_, bundle) {
    const operations = Object.keys(bundle).filter((path) => path.startsWith('operations/'));
    const assets = [
      ...operations.map((path) => [path, `${folder}/${path}`]),
      ...globSync('completions/*').map((path) => [path.replaceAll('\\', '/'), path]),
    ];
    const source = JSON.stringify({
      main: `${folder}/main.cjs`,
      output: executable,
      disableExperimentalSEAWarning: true,
      // What Node compiled is kept in the file: it starts in less time.
      useCodeCache: true,
      assets: Object.fromEntries(assets),
    });
    this.emitFile({ type: 'asset', fileName: 'sea.json', source });
  },
};

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [
    catalogueAsData("(path) => require('node:sea').getAsset(path, 'utf8')"),
    thirdPartyNotices,
    recipe,
  ],
  output: {
    dir: folder,
    cleanDir: true,
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    codeSplitting: false,
  },
});
