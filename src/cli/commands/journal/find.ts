import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { type PlaceOptions, withArchive } from './place.ts';
import * as say from './text.ts';

/**
 * The calls with a token: one, unless the token was used in several regions or accounts; the newest first.
 * Throws an EssError `usage` when there is none.
 */
export const findCalls = async (
  token: string,
  options: PlaceOptions,
  context: Context,
): Promise<readonly [JournalCall, ...JournalCall[]]> => {
  const [newest, ...others] = await withArchive(options, context, (archive) => archive.withToken(token), []);
  if (newest === undefined) throw new EssError('usage', say.noCall(token), say.noCallHint);
  return [newest, ...others];
};
