import { existsSync } from 'node:fs';
import { EssError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { openState } from './open-state.ts';
import type { Change } from './state/part.ts';
import { badLine, lineForm, needsFile, noState, notEmpty, otherState } from './text.ts';

/** The first line of an export, by which an import knows it. */
const header = { format: 'ess-emulator-state', version: 1 } as const;

/**
 * The whole state in a file, but nonces, one line of JSON after the other. Throws an EssError of category
 * `setup` when there is no such file or it cannot be used.
 */
export function* exportState(path: string): Generator<string> {
  if (!existsSync(path)) throw new EssError('setup', noState(path), otherState);
  const store = openState(path);
  try {
    yield JSON.stringify(header);
    // One moment's state, although others may go on changing it.
    const changes = store.transaction(() => [...store.all()]);
    for (const [part, key, value] of changes) yield JSON.stringify({ part, key, value });
  } finally {
    store.close();
  }
}

/**
 * Fills a new or empty state with what was exported: all of it, or nothing. Returns how many entries there
 * were. Throws an EssError: `usage` for a line that no export has or a state in memory, `setup` for a state that is not empty.
 */
export const importState = async (path: string, lines: AsyncIterable<string>): Promise<number> => {
  if (path === 'memory') throw new EssError('usage', needsFile);
  const changes: Change[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (number === 1) requireHeader(line);
    else if (line.trim() !== '') changes.push(readLine(line, number));
  }
  if (number === 0) requireHeader('');
  const store = openState(path);
  try {
    store.transaction(() => {
      for (const _ of store.all()) throw new EssError('setup', notEmpty(path), otherState);
      for (const [index, change] of changes.entries()) {
        if (!store.restore(change)) throw new EssError('usage', badLine(index + 2), lineForm);
      }
    });
  } finally {
    store.close();
  }
  return changes.length;
};

const requireHeader = (line: string): void => {
  const { format, version } = parse(line) ?? {};
  if (format !== header.format || version !== header.version) {
    throw new EssError('usage', badLine(1), lineForm);
  }
};

const readLine = (line: string, number: number): Change => {
  const { part, key, value } = parse(line) ?? {};
  if (typeof part === 'string' && typeof key === 'string' && value !== undefined) return [part, key, value];
  throw new EssError('usage', badLine(number), lineForm);
};

const parse = (line: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
