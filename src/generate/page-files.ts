import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the emulator's page as a module: what is bundled can be served wherever it is installed. */
export const pageFiles = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => /\.(html|css|js)$/.test(name)).sort();
  const lines = await Promise.all(
    names.map(async (name) => `  '${name}': ${literalOf(await readFile(join(folder, name), 'utf8'))},`),
  );
  return `// Written by src/generate/main.ts from the files beside it: do not edit.

/** What the page is made of, by the name of the file. */
export const files: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
};

/** A placeholder in a file is none of the module's. */
const literalOf = (text: string): string => JSON.stringify(text).replaceAll('${', '\\u0024{');
