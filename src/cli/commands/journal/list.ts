import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { CallPage } from '../../../journal/archive.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { printJson, printTable, wantsJson } from '../print.ts';
import { documentOf, isoTime } from './document.ts';
import { cursorWord, type FilterOptions, readCursor, readFilter } from './filter.ts';
import { type PlaceOptions, refuseDamage, withArchive } from './place.ts';
import * as say from './text.ts';

type ListOptions = FilterOptions &
  PlaceOptions & { readonly limit: string; readonly page?: string; readonly output: string };

const nothing: CallPage = { calls: [], damaged: [] };

/** `ess journal list` */
export const list = async (options: ListOptions, context: Context): Promise<void> => {
  const json = wantsJson(options.output);
  const filter = await readFilter(options, context.clock);
  const limit = readLimit(options.limit);
  const after = options.page === undefined ? undefined : readCursor(options.page);
  const page = await withArchive(options, context, (archive) => archive.page(filter, limit, after), nothing);
  await printCalls(page.calls, json, context);
  if (page.next !== undefined) {
    context.io.stderr.write(`${say.more(cursorWord(page.next))[context.language]}\n`);
  }
  refuseDamage(page.damaged);
};

/** `ess journal pending` */
export const pending = async (
  options: PlaceOptions & { readonly output: string },
  context: Context,
): Promise<void> => {
  const json = wantsJson(options.output);
  const { calls, damaged } = await pendingCalls(options, context);
  if (calls.length > 0 || json) await printCalls(calls, json, context);
  if (!json) {
    const remark = calls.length > 0 ? say.pendingHint : say.nothingPending;
    context.io.stderr.write(`${remark[context.language]}\n`);
  }
  refuseDamage(damaged);
};

/** The calls whose end is not known yet, the oldest first. */
export const pendingCalls = (options: PlaceOptions, context: Context): Promise<CallPage> =>
  withArchive(
    options,
    context,
    async (archive) => {
      const [calls, damaged]: [JournalCall[], string[]] = [[], []];
      for await (const call of archive.walk({ state: 'open' }, (id) => damaged.push(id))) calls.push(call);
      return { calls, damaged };
    },
    nothing,
  );

const printCalls = async (calls: readonly JournalCall[], json: boolean, context: Context): Promise<void> => {
  if (json) await printJson(calls.map(documentOf), context);
  else
    await printTable(
      calls.map((call) => rowOf(call, context)),
      context,
    );
};

const rowOf = ({ intent, state, status, createdAt, attempts }: JournalCall, { language }: Context) => ({
  [say.columns.time[language]]: isoTime(createdAt),
  [say.columns.state[language]]: status ?? state,
  [say.columns.operation[language]]: intent.operation,
  [say.columns.region[language]]: intent.regionId,
  [say.columns.token[language]]: intent.id,
  [say.columns.attempts[language]]: attempts.length,
});

const readLimit = (given: string): number => {
  const limit = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > 10_000) throw new EssError('usage', say.badLimit(given));
  return limit;
};
