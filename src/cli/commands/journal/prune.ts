import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import { parseAge } from '../../duration.ts';
import { type PlaceOptions, withArchive } from './place.ts';
import * as say from './text.ts';

/** `ess journal prune --older-than 90d` */
export const prune = async (
  options: PlaceOptions & { readonly olderThan: string },
  context: Context,
): Promise<void> => {
  const ageMs = parseAge(options.olderThan);
  if (ageMs === undefined) throw new EssError('usage', say.badDuration('--older-than', options.olderThan));
  const forgotten = await withArchive(options, context, (archive) => archive.prune(ageMs), 0);
  context.io.stderr.write(`${say.pruned(forgotten)[context.language]}\n`);
};
