import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Archive } from '../../../journal/archive.ts';
import { isPostgres, shownLocation } from '../../../journal/location.ts';
import { isDamage } from '../../../journal/sqlite/failure.ts';
import { print } from '../print.ts';
import { type PlaceOptions, placeOf, withArchive } from './place.ts';
import * as say from './text.ts';

/** `ess journal verify`: each fault is a line on stdout; with any, an EssError `setup`, or `--put-aside`. */
export const verify = async (
  options: PlaceOptions & { readonly putAside?: boolean },
  context: Context,
): Promise<void> => {
  const { io, language, clock } = context;
  const location = await placeOf(options, context);
  const place = shownLocation(location);
  const mayPutAside = options.putAside === true && !isPostgres(location);
  const faults = await withArchive(options, context, (archive) => printFaults(archive, context)).catch(
    (error: unknown) => {
      // Damage that keeps the journal from being opened or read is the fault that is looked for.
      if (!isDamage(error) || isPostgres(location)) throw error;
      if (mayPutAside) return 1;
      throw new EssError('setup', error.what, say.unreadableHint, error);
    },
  );
  if (faults === 0) return print(`${say.sound(place)[language]}\n`, io.stdout);
  if (!mayPutAside) throw new EssError('setup', say.unsound(place, faults), say.unsoundHint);
  const { putAside } = await import('../../../journal/sqlite/put-aside.ts');
  return print(`${say.putAside(putAside(location, clock.now()))[language]}\n`, io.stdout);
};

const printFaults = async (archive: Archive, { io, language }: Context): Promise<number> => {
  let count = 0;
  for await (const { id, what } of archive.verify()) {
    await print(`${id === undefined ? what : say.fault(id, what)[language]}\n`, io.stdout);
    count += 1;
  }
  return count;
};
