import type { Clock } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Cursor } from '../../../journal/archive.ts';
import type { CallFilter } from '../../../journal/filter.ts';
import { exitCodes, type Status } from '../../../report.ts';
import type { Text } from '../../../text.ts';
import { parseDuration } from '../../duration.ts';
import * as say from './text.ts';

export interface FilterOptions {
  readonly state?: string;
  readonly operation?: string;
  readonly regionId?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Words → filter. Throws an EssError `usage` that names every fault. */
export const readFilter = (options: FilterOptions, { now }: Clock): CallFilter => {
  const faults: Text[] = [];
  const time = (flag: string, given: string | undefined): number | undefined => {
    if (given === undefined) return undefined;
    const ago = parseDuration(given);
    const moment = ago === undefined ? Date.parse(given) : now() - ago;
    if (Number.isNaN(moment)) faults.push(say.badTime(flag, given));
    return moment;
  };
  const { operation, regionId } = options;
  const state = states.find((known) => known === options.state);
  if (options.state !== undefined && state === undefined) faults.push(say.badState(options.state, states));
  const since = time('--since', options.since);
  const until = time('--until', options.until);
  if (faults.length > 0) throw new EssError('usage', faults);
  return {
    ...(state !== undefined && { state }),
    ...(operation !== undefined && { operation }),
    ...(regionId !== undefined && { regionId }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
};

/** A cursor as a word on the command line, and back. */
export const cursorWord = (cursor: Cursor): string => cursor.join('.');

/** Throws an EssError `usage`. */
export const readCursor = (word: string): Cursor => {
  const match = /^(\d+)\.(\d+)$/.exec(word);
  if (match === null) throw new EssError('usage', say.badPage(word));
  return [Number(match[1]), Number(match[2])];
};

const isStatus = (word: string): word is Status => word in exitCodes;

const states: readonly NonNullable<CallFilter['state']>[] = [
  'open',
  'intended',
  'sent',
  'settled',
  ...Object.keys(exitCodes).filter(isStatus),
];
