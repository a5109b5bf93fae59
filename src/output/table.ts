import { isJsonObject } from '../json.ts';
import type { Language } from '../text.ts';
import { type Column, columnsOf, fitting, gap, inline, mostTelling } from './columns.ts';
import { cut, displayWidth, pad, printable, wrap } from './terminal.ts';
import { moreFields, none } from './text.ts';

/** What a table must fit. */
export interface Screen {
  /** Columns of the terminal; absent or 0 when that is not known, and a table may be as wide as it is. */
  readonly columns?: number | undefined;
  readonly language: Language;
}

/**
 * `--output table`: an answer for a person. Its plain fields are a table of names and values; each object in
 * it, and each list of objects, follows as a table of its own. What does not fit the terminal is wrapped (a
 * value) or left out and counted (a column of a list).
 *
 * The layout is our own: the tables of cli-table3 cut an emoji in half, and can't choose columns.
 */
export const renderTable = (answer: unknown, screen: Screen): string =>
  `${blocks(answer, screen).join('\n\n')}\n`;

const blocks = (answer: unknown, screen: Screen): string[] => {
  if (Array.isArray(answer)) return [listBlock(answer, screen)];
  if (!isJsonObject(answer)) return [inline(answer)];
  const entries = Object.entries(answer);
  const facts = entries.filter(([, value]) => !hasOwnTable(value));
  const tables = entries.filter(([, value]) => hasOwnTable(value));
  return [
    ...(facts.length > 0 || tables.length === 0 ? [factsBlock(facts, screen)] : []),
    ...tables.map(([name, value]) => `${printable(name)}\n${ownTable(name, value, screen)}`),
  ];
};

const hasOwnTable = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isJsonObject) : isJsonObject(value) && !isEmpty(value);

/** A list without elements, or an object without fields. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const ownTable = (name: string, value: unknown, screen: Screen): string => {
  if (Array.isArray(value)) return rowsBlock(value, name, screen);
  return factsBlock(isJsonObject(value) ? Object.entries(value) : [], screen);
};

const listBlock = (list: readonly unknown[], screen: Screen): string => {
  if (list.length === 0) return none[screen.language];
  if (list.some(isJsonObject)) return rowsBlock(list, undefined, screen);
  if (!list.some(Array.isArray))
    return list.map((element) => cut(inline(element), widthOf(screen))).join('\n');
  const rows = list.map((element) => ({ ...(Array.isArray(element) ? element : [element]) }));
  return rowLines(fitting(columnsOf(rows, widestCell(screen)), widthOf(screen)), rows.length).join('\n');
};

const factsBlock = (facts: readonly (readonly [string, unknown])[], screen: Screen): string => {
  if (facts.length === 0) return none[screen.language];
  const nameWidth = Math.max(...facts.map(([name]) => displayWidth(printable(name))));
  const room = Math.max(narrowest, widthOf(screen) - nameWidth - gap.length);
  return facts
    .flatMap(([name, value]) => {
      const lines = wrap(isEmpty(value) ? none[screen.language] : inline(value), room);
      return lines.map((line, index) =>
        `${pad(index === 0 ? printable(name) : '', nameWidth)}${gap}${line}`.trimEnd(),
      );
    })
    .join('\n');
};

/** Rows of objects under the names of their fields. */
const rowsBlock = (rows: readonly unknown[], list: string | undefined, screen: Screen): string => {
  const columns = columnsOf(rows, widestCell(screen));
  // A list without a name was picked by a query, whose own order and columns count.
  const all = list === undefined ? columns : mostTelling(columns, list);
  const shown = fitting(all, widthOf(screen));
  const head = shown.map(({ name, width, numeric }) =>
    pad(cut(name, width), width, numeric ? 'start' : 'end'),
  );
  const rule = shown.map(({ width }) => '─'.repeat(width));
  const left = all.length - shown.length;
  return [
    head.join(gap).trimEnd(),
    rule.join(gap),
    ...rowLines(shown, rows.length),
    ...(left === 0 ? [] : [moreFields(left)[screen.language]]),
  ].join('\n');
};

const rowLines = (columns: readonly Column[], count: number): string[] =>
  Array.from({ length: count }, (_, row) =>
    columns
      .map(({ cells, width, numeric }) => pad(cut(cells[row] ?? '', width), width, numeric ? 'start' : 'end'))
      .join(gap)
      .trimEnd(),
  );

const widthOf = ({ columns = 0 }: Screen): number => (columns > 0 ? columns : Number.POSITIVE_INFINITY);

/** An id fits; a description does not push the other columns off the screen. */
const widestCell = (screen: Screen): number => {
  const width = widthOf(screen);
  return Number.isFinite(width) ? Math.min(40, width) : width;
};

const narrowest = 12;
