import type { Context } from '../../../context.ts';
import { print } from '../print.ts';
import { documentOf } from './document.ts';
import { type FilterOptions, readFilter } from './filter.ts';
import { type PlaceOptions, refuseDamage, withArchive } from './place.ts';

/** `ess journal export`: one JSON object a line. */
export const exportCalls = async (options: FilterOptions & PlaceOptions, context: Context): Promise<void> => {
  const filter = await readFilter(options, context.clock);
  await withArchive(
    options,
    context,
    async (archive) => {
      const damaged: string[] = [];
      for await (const call of archive.walk(filter, (id) => damaged.push(id))) {
        context.signal.throwIfAborted();
        await print(`${JSON.stringify(documentOf(call))}\n`, context.io.stdout);
      }
      refuseDamage(damaged);
      return true;
    },
    true,
  );
};
