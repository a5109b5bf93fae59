import { inWriting, isJsonObject, type JsonObject } from '../json.ts';
import { listAnswer } from './shape.ts';

/**
 * `--output text`: tab-separated rows without a header, for scripts.
 *
 * - A list is a row an element; an answer that is about a list (DescribeScalingGroups) is that list alone; any
 *   other object is one row; a scalar stands by itself, as it is.
 * - The columns of objects are the names of their fields, of all rows together, sorted by code unit. A query
 *   such as `ScalingGroups.ScalingGroup[].[ScalingGroupId, MaxSize]` gives rows whose columns never move.
 * - In a row, a tab, a line feed, a carriage return and a backslash are written `\t`, `\n`, `\r`, `\\`; null
 *   and a field that is not there are empty; a list or an object is its JSON.
 */
export const renderText = (answer: unknown): string => {
  const list = Array.isArray(answer) ? answer : listAnswer(answer)?.[1];
  if (list !== undefined) return rows(list);
  if (isJsonObject(answer)) return rows([answer]);
  return answer === null || answer === undefined ? '' : `${String(answer)}\n`;
};

const rows = (list: readonly unknown[]): string => {
  const columns = [...new Set(list.filter(isJsonObject).flatMap((fields) => Object.keys(fields)))].sort();
  return list.map((element) => `${cells(element, columns).map(cell).join('\t')}\n`).join('');
};

const cells = (element: unknown, columns: readonly string[]): readonly unknown[] => {
  if (isJsonObject(element)) return columns.map((name) => fieldOf(element, name));
  return Array.isArray(element) ? element : [element];
};

const fieldOf = (fields: JsonObject, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : null;

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return inWriting(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
