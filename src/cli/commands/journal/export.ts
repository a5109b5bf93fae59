import type { Context } from '../../../context.ts';
import { documentOf } from './document.ts';
import { type FilterOptions, readFilter } from './filter.ts';
import { type PlaceOptions, withArchive } from './place.ts';
import { print } from './print.ts';

/** `ess journal export`: one JSON object a line. */
export const exportCalls = async (options: FilterOptions & PlaceOptions, context: Context): Promise<void> => {
  const filter = await readFilter(options, context.clock);
  await withArchive(
    options,
    context,
    async (archive) => {
      for await (const call of archive.walk(filter)) {
        context.signal.throwIfAborted();
        await print(`${JSON.stringify(documentOf(call))}\n`, context.io.stdout);
      }
      return true;
    },
    true,
  );
};
