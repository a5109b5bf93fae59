import type { Context, Output } from '../../context.ts';
import { EssError } from '../../errors.ts';
import { renderTable } from '../../output/table.ts';
import * as say from './text.ts';

/** Whether programs are to read the output. Throws an EssError `usage`. */
export const wantsJson = (output: string): boolean => {
  if (output !== 'table' && output !== 'json') throw new EssError('usage', say.badOutput(output));
  return output === 'json';
};

/** One JSON document on stdout, indented for a terminal. */
export const printJson = (value: unknown, { io }: Context): Promise<void> =>
  print(`${JSON.stringify(value, null, io.stdout.isTTY === true ? 2 : 0)}\n`, io.stdout);

/** Rows, or facts, as a table on stdout. */
export const printTable = (value: unknown, { io, language }: Context): Promise<void> =>
  print(renderTable(value, { columns: io.stdout.columns, language }), io.stdout);

/** Writes, and waits while the reader is slower, so that nothing heaps up in memory. */
export const print = async (text: string, output: Output): Promise<void> => {
  if (!output.write(text)) await drained(output);
};

/** Resolves when the reader of an output has caught up. */
export const drained = (output: Output): Promise<void> =>
  new Promise((resolve) => {
    output.once('drain', resolve);
  });
