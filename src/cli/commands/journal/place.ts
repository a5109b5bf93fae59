import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Archive } from '../../../journal/archive.ts';
import { journalLocation, shownLocation } from '../../../journal/location.ts';
import { initJournal, openArchive } from '../../../journal/open.ts';
import * as say from './text.ts';

export interface PlaceOptions {
  readonly journal?: string;
}

/** Where the journal is: flag, environment, the usual place. */
export const placeOf = ({ journal }: PlaceOptions, { env, platform }: Context): string =>
  journal ?? journalLocation(env, platform);

/** `ess journal path` */
export const printPlace = (options: PlaceOptions, context: Context): void => {
  context.io.stdout.write(`${shownLocation(placeOf(options, context))}\n`);
};

/** `ess journal init` */
export const init = async (options: PlaceOptions, context: Context): Promise<void> => {
  const place = placeOf(options, context);
  await initJournal(place, context);
  context.io.stdout.write(`${say.made(shownLocation(place))[context.language]}\n`);
};

/**
 * Works with the archive of the journal. Where there is none yet, nothing is made: `otherwise` is the result,
 * and stderr says so; without it that is an EssError `setup`.
 */
export const withArchive = async <Result>(
  options: PlaceOptions,
  context: Context,
  work: (archive: Archive) => Promise<Result>,
  ...otherwise: [] | [Result]
): Promise<Result> => {
  const place = placeOf(options, context);
  const archive = await openArchive(place, context);
  if (archive === undefined) {
    const [result] = otherwise;
    if (result === undefined) throw new EssError('setup', say.noJournal(place), say.initHint);
    context.io.stderr.write(`${say.noJournal(place)[context.language]}\n`);
    return result;
  }
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
};
