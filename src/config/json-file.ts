import { existsSync, readFileSync, statSync } from 'node:fs';
import { EssError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { jsonFaultLine } from './json-fault.ts';
import * as say from './text.ts';

/** A file that was read. `text` serves to find lines in it. */
export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly value: JsonObject;
  /** The file's mode, as `stat` tells it. */
  readonly mode: number;
}

/**
 * Reads a file that holds one JSON object, with or without a byte order mark. Undefined when it is not there.
 * Throws an EssError `setup` that names the line when it is no JSON object; nothing of the file is quoted.
 */
export const readJsonFile = (path: string, hint: Text): JsonFile | undefined => {
  const read = readIfThere(path, hint);
  if (read === undefined) return undefined;
  const text = read.text.replace(/^\uFEFF/, '');
  return { path, text, value: parseObject(text, path, hint), mode: read.mode };
};

// Not through node:fs/promises: that is milliseconds at every start, for two small files that are mostly absent.
const readIfThere = (path: string, hint: Text) => {
  if (!existsSync(path)) return undefined;
  try {
    return { text: readFileSync(path, 'utf8'), mode: statSync(path).mode };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new EssError('setup', say.unreadable(path, code || String(error)), hint, error);
  }
};

const parseObject = (text: string, path: string, hint: Text): JsonObject => {
  if (text.trim() === '') throw new EssError('setup', say.empty(path), hint);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EssError('setup', say.notJson(path, jsonFaultLine(text) ?? 1), hint);
  }
  if (!isJsonObject(value)) throw new EssError('setup', say.notObject(path), hint);
  return value;
};
