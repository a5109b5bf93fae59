import type { FileHandle } from 'node:fs/promises';
import * as say from '../text.ts';
import { linesOf } from './lines.ts';
import { type Entry, stepOf } from './step.ts';

/** The steps of a file with one JSON object a line; empty lines are passed over. Memory holds one of them. */
export async function* ndjsonEntries(file: FileHandle): AsyncGenerator<Entry, void> {
  for await (const { number, text, fault } of linesOf(file)) {
    if (text === undefined) yield { line: number, faults: [say.badLine(fault ?? 'not-utf8')] };
    else if (text.trim() !== '') yield entryOf(text, number);
  }
}

const entryOf = (text: string, line: number): Entry => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { line, faults: [say.notJson(columnIn(error))] };
  }
  return stepOf(value, line);
};

/** The column that V8 names, from 1. Its message itself quotes the line, which may hold secrets. */
const columnIn = (error: unknown): number | undefined => {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? undefined : Number(position) + 1;
};
