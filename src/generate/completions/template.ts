import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shell code with its gaps filled: a line `#:name` gives way to the lines of that name, as far indented. */
export const fill = (file: string, gaps: Readonly<Record<string, readonly string[]>>): string =>
  readFileSync(join(import.meta.dirname, 'templates', file), 'utf8').replaceAll(
    /^( *)#:([\w-]+)\n/gm,
    (_, indent: string, name: string) => {
      const lines = gaps[name];
      if (lines === undefined) throw new Error(`${file}: nothing fills #:${name}`);
      return lines.map((line) => `${indent}${line}\n`).join('');
    },
  );

/** Words in lines of no more than `width` columns. */
export const wrap = (words: readonly string[], width = 100): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

/** A word for bash and zsh: as it is, or in single quotes. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
