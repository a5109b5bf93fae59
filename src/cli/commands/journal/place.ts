import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Archive } from '../../../journal/archive.ts';
import { journalLocation, shownLocation } from '../../../journal/location.ts';
import { initJournal, openArchive } from '../../../journal/open.ts';
import { configure } from '../../configured.ts';
import * as say from './text.ts';

export interface PlaceOptions {
  readonly journal?: string;
}

/** Where the journal is: flag, environment, settings, the usual place. */
export const placeOf = async (given: PlaceOptions, context: Context): Promise<string> => {
  const { journal } = given;
  const { options } = await configure(journal === undefined ? {} : { journal }, context);
  return options.journal || journalLocation(context.env, context.platform);
};

/** `ess journal path` */
export const printPlace = async (options: PlaceOptions, context: Context): Promise<void> => {
  context.io.stdout.write(`${shownLocation(await placeOf(options, context))}\n`);
};

/** `ess journal init` */
export const init = async (options: PlaceOptions, context: Context): Promise<void> => {
  const place = await placeOf(options, context);
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
  const place = await placeOf(options, context);
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

/** Ends a command that has shown what could be read. Throws an EssError `setup` when anything was left out. */
export const refuseDamage = (damaged: readonly string[]): void => {
  if (damaged.length > 0) throw new EssError('setup', say.leftOut(damaged), say.leftOutHint);
};
