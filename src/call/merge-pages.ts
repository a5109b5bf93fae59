import type { AttemptRecord } from '../report.ts';
import { entriesOf } from '../wire/entries.ts';
import type { CallResult } from './line.ts';

/**
 * All pages of a read as one answer: the first page's, with every entry in its list, as page 1 of 1. There is
 * no body, for the service sent none like it.
 */
export const mergePages = (list: string, results: readonly CallResult[]): CallResult => {
  const [first] = results;
  if (first === undefined) throw new Error('a paged read has at least one page');
  const entries = results.flatMap(({ report }) => entriesOf(report.response, list));
  const attempts: readonly AttemptRecord[] = results
    .flatMap(({ report }) => report.attempts)
    .map((attempt, index) => ({ ...attempt, number: index + 1 }));
  return { report: { ...first.report, attempts, response: merged(first.report.response, list, entries) } };
};

const merged = (answer: unknown, list: string, entries: readonly unknown[]): unknown => {
  const fields: Record<string, unknown> = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const before = fields[list];
  const [item] = typeof before === 'object' && before !== null ? Object.keys(before) : [];
  const isWrapped = !Array.isArray(before) && item !== undefined;
  delete fields.NextToken;
  return {
    ...fields,
    ...('PageNumber' in fields && { PageNumber: 1 }),
    ...('PageSize' in fields && { PageSize: entries.length }),
    [list]: isWrapped ? { [item]: entries } : entries,
  };
};
