import type { Context } from '../../../context.ts';
import { differences } from '../../../journal/mask.ts';
import { findCalls } from './find.ts';
import type { PlaceOptions } from './place.ts';
import { printJson, printTable, wantsJson } from './print.ts';
import * as say from './text.ts';

/** `ess journal diff <token> <other-token>` */
export const diff = async (
  token: string,
  other: string,
  options: PlaceOptions & { readonly output: string },
  context: Context,
): Promise<void> => {
  const { language } = context;
  const json = wantsJson(options.output);
  const [first] = await findCalls(token, options, context);
  const [second] = await findCalls(other, options, context);
  const found = differences(first.intent, second.intent);
  if (json) return printJson(found, context);
  if (found.length === 0) return void context.io.stderr.write(`${say.same[language]}\n`);
  const rows = found.map(({ parameter, before, now }) => ({
    [say.columns.parameter[language]]: parameter,
    [say.columns.before[language]]: before,
    [say.columns.now[language]]: now,
  }));
  return printTable(rows, context);
};
