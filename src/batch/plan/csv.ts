import type { FileHandle } from 'node:fs/promises';
import { EssError } from '../../errors.ts';
import * as say from '../text.ts';
import { maxLineBytes } from './lines.ts';
import { type Entry, stepOf } from './step.ts';

/** Columns that are not parameters. */
const ownColumns = ['id', 'operation', 'clientToken', 'needs', 'parameters'];

/**
 * The steps of a CSV file with a header line: `id`, `operation`, perhaps `clientToken`, `needs` and
 * `parameters` (a JSON object), and a column for every other parameter, named as on the command line or on the
 * wire. An empty field is not given. Memory holds a part of the file. Throws an EssError `usage` when there is
 * no usable header.
 */
export async function* csvEntries(file: FileHandle): AsyncGenerator<Entry, void> {
  const { parse } = await import('csv-parse');
  const broken: Entry[] = [];
  const records = file.createReadStream({ start: 0, autoClose: false }).pipe(
    parse({
      ...{ bom: true, info: true, skip_empty_lines: true, max_record_size: maxLineBytes },
      columns: (header: string[]) => checkedHeader(header),
      skip_records_with_error: true,
      on_skip: (error) => {
        broken.push({ line: lineOf(error), faults: [say.badCsv(codeOf(error))] });
      },
    }),
  );
  for await (const { record, info } of records) {
    yield* broken.splice(0);
    yield entryOf(record, info.lines);
  }
  yield* broken;
}

const checkedHeader = (header: readonly string[]): string[] => {
  const names = header.map((name) => name.trim());
  const missing = ['id', 'operation'].filter((name) => !names.includes(name));
  if (missing.length > 0) throw new EssError('usage', say.columnsMissing(missing));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new EssError('usage', say.columnTwice(twice));
  return names;
};

const entryOf = (record: Readonly<Record<string, string>>, line: number): Entry => {
  const given = Object.entries(record).filter(([, field]) => field !== '');
  const own = Object.fromEntries(given.filter(([name]) => ownColumns.includes(name)));
  const columns = Object.fromEntries(given.filter(([name]) => !ownColumns.includes(name)));
  if (own.parameters === undefined) return stepOf({ ...own, parameters: columns }, line);
  try {
    const more: unknown = JSON.parse(own.parameters);
    return stepOf({ ...own, parameters: typeof more === 'object' ? { ...more, ...columns } : more }, line);
  } catch {
    return { line, ...(own.id !== undefined && { id: own.id }), faults: [say.parametersNotObject] };
  }
};

/** What csv-parse's errors carry beside their message, which quotes the record. */
const lineOf = (error: unknown): number => {
  const lines = typeof error === 'object' && error !== null && 'lines' in error ? error.lines : undefined;
  return typeof lines === 'number' ? lines : 0;
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
