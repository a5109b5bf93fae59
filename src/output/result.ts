import type { Report } from '../report.ts';
import type { Language } from '../text.ts';
import type { Format } from './formats.ts';
import { applyQuery } from './query.ts';
import { orderedReport } from './report-json.ts';
import { listAnswer, unwrapLists } from './shape.ts';
import { answerUnshown } from './text.ts';

export { checkQuery } from './query.ts';

/** What a call hands to its output. */
export interface Result {
  readonly report: Report;
  /** The service's success body exactly as received; absent when the journal answered, and on failure. */
  readonly body?: string | undefined;
}

export interface RenderOptions {
  readonly format: Format;
  /** JMESPath; checked with `checkQuery` before anything was sent. */
  readonly query?: string | undefined;
  /** Whether stdout is a terminal: JSON is indented for it. */
  readonly pretty: boolean;
  /** How wide that terminal is; absent: tables are not cut. */
  readonly columns?: number | undefined;
  /** Of the few words of a table that are not the service's; English when absent. */
  readonly language?: Language | undefined;
}

/**
 * What a call writes to stdout, with its line end, or '' (the contract's "Where output goes"). A call without
 * a success body writes nothing, except as a `report`. The query picks from the response, and from the whole
 * report for `report`.
 *
 * Throws an EssError of category `usage` when the query does not suit the answer; its hint says that the call
 * itself is done.
 */
export const renderResult = async (result: Result, options: RenderOptions): Promise<string> => {
  const { report, body } = result;
  const { format, query, pretty } = options;
  if (format === 'report') return json(await picked(orderedReport(report), query, report), pretty);
  if (format === 'none' || report.response === undefined) return '';
  if (format === 'json' && query === undefined && !pretty && body !== undefined)
    return body.endsWith('\n') ? body : `${body}\n`;
  const answer = await picked(report.response, query, report);
  if (format === 'json') return json(answer, pretty);
  if (format === 'ndjson') return lines(answer, report);
  if (format === 'yaml') return yaml(answer);
  const plain = unwrapLists(answer, report.apiVersion);
  if (format === 'text') return (await import('./tab-separated.ts')).renderText(plain);
  const { renderTable } = await import('./table.ts');
  return renderTable(plain, { columns: options.columns, language: options.language ?? 'en' });
};

const picked = async (document: unknown, query: string | undefined, report: Report): Promise<unknown> => {
  if (query === undefined) return document;
  return applyQuery(query, document, answerUnshown(report.status, report.clientToken));
};

const json = (value: unknown, pretty: boolean): string => `${JSON.stringify(value, null, pretty ? 2 : 0)}\n`;

/** A line each: the entries of a list answer or of a list that was queried, else the whole. */
const lines = (answer: unknown, { apiVersion }: Report): string => {
  const plain = unwrapLists(answer, apiVersion);
  const entries: readonly unknown[] = Array.isArray(plain) ? plain : (listAnswer(plain)?.[1] ?? [plain]);
  return entries.map((entry) => json(entry, false)).join('');
};

const yaml = async (value: unknown): Promise<string> => {
  const { stringify } = await import('yaml');
  // Lines are not folded, and words that YAML 1.1 takes for booleans (`on`, `no`) are quoted for its readers.
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' });
};
