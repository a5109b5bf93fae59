import { isJsonObject } from '../json.ts';
import { displayWidth, printable } from './terminal.ts';

/** One column of a table: its cells, one a row, and the columns of the terminal that it takes. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly width: number;
  /** Holds numbers only, which are compared by their ends. */
  readonly numeric: boolean;
}

/** The columns of a list of objects: the fields of all rows together, cells cut at `widest`. */
export const columnsOf = (rows: readonly unknown[], widest: number): Column[] => {
  const names = new Set(rows.filter(isJsonObject).flatMap((row) => Object.keys(row)));
  return [...names].map((name) => column(name, rows, widest));
};

/**
 * The columns of a list that the service names, most telling first: the id and the name of what is listed, its
 * state, its sizes, its type, its times. Columns without any value tell nothing and are left out.
 */
export const mostTelling = (columns: readonly Column[], list: string): Column[] => {
  const item = itemName(list);
  const rank = ({ name }: Column): number => {
    if (isOwn(name, 'Id', item)) return -2;
    if (isOwn(name, 'Name', item)) return -1;
    const place = telling.findIndex((pattern) => pattern.test(name));
    return place === -1 ? telling.length : place;
  };
  return columns.filter(({ cells }) => cells.some(Boolean)).sort((one, other) => rank(one) - rank(other));
};

/** As many columns as fit a terminal, a narrow one where a wide one does not; at least the first. */
export const fitting = (columns: readonly Column[], screen: number): Column[] => {
  let left = screen;
  return columns.filter(({ width }, index) => {
    const taken = index === 0 ? width : gap.length + width;
    if (index > 0 && taken > left) return false;
    left -= taken;
    return true;
  });
};

/** What stands between two columns. */
export const gap = '  ';

/** A value in one line for a person: lists by commas, objects as `name=value`, lists of objects by semicolons. */
export const inline = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inline).join(value.some(isJsonObject) ? '; ' : ', ');
  if (!isJsonObject(value)) return printable(String(value));
  return Object.entries(value)
    .map(([name, part]) => `${printable(name)}=${bracketed(part)}`)
    .join(', ');
};

/** Commas of a value must not be taken for those around it. */
const bracketed = (value: unknown): string => {
  if (Array.isArray(value)) return `[${inline(value)}]`;
  return isJsonObject(value) ? `{${inline(value)}}` : inline(value);
};

const column = (name: string, rows: readonly unknown[], widest: number): Column => {
  const values = rows.map((row) => (isJsonObject(row) && Object.hasOwn(row, name) ? row[name] : null));
  const cells = values.map(inline);
  const title = printable(name);
  const width = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(title));
  return {
    name: title,
    cells,
    width: Math.min(width, widest),
    numeric: values.every((value) => value === null || typeof value === 'number'),
  };
};

/** `ScalingGroupId` is the id of a ScalingGroup, and `InstanceId` that of a ScalingInstance. */
const isOwn = (name: string, what: 'Id' | 'Name', item: string): boolean =>
  name.endsWith(what) && item.endsWith(name.slice(0, -what.length));

const itemName = (list: string): string =>
  list
    .replace(/List$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=s)es$|s$/, '');

const telling: readonly RegExp[] = [
  /(State|Status|StatusCode)$/,
  /^(MinSize|MaxSize|DesiredCapacity|TotalCapacity|AdjustmentValue|Progress)$/,
  /Type$/,
  /Time$/,
];
