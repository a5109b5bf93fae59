import { loadOperation, operationNames } from '../../../catalog/catalog.ts';
import { kebab } from '../../../catalog/names.ts';
import type { Clock } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Cursor } from '../../../journal/archive.ts';
import type { CallFilter } from '../../../journal/filter.ts';
import { exitCodes, type Status } from '../../../report.ts';
import type { Text } from '../../../text.ts';
import { parseAge } from '../../duration.ts';
import * as say from './text.ts';

export interface FilterOptions {
  readonly state?: string;
  readonly operation?: string;
  readonly regionId?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Words → filter. Throws an EssError `usage` that names every fault. */
export const readFilter = async (options: FilterOptions, { now }: Clock): Promise<CallFilter> => {
  const faults: Text[] = [];
  const time = (flag: string, given: string | undefined): number | undefined => {
    if (given === undefined) return undefined;
    const ago = parseAge(given);
    const moment = ago === undefined ? parseTime(given) : now() - ago;
    if (Number.isNaN(moment)) faults.push(say.badTime(flag, given));
    return moment;
  };
  const { regionId } = options;
  const operation = options.operation === undefined ? undefined : await loadOperation(options.operation);
  if (options.operation !== undefined && operation === undefined) {
    const { closest } = await import('fastest-levenshtein');
    const known = operationNames.map(kebab);
    faults.push(say.badOperation(options.operation, closest(kebab(options.operation), known)));
  }
  const state = states.find((known) => known === options.state);
  if (options.state !== undefined && state === undefined) faults.push(say.badState(options.state, states));
  const since = time('--since', options.since);
  const until = time('--until', options.until);
  if (faults.length > 0) throw new EssError('usage', faults);
  return {
    ...(state !== undefined && { state }),
    ...(operation !== undefined && { operation: operation.name }),
    ...(regionId !== undefined && { regionId }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
};

/** Milliseconds since the epoch; NaN for what does not begin with a whole date, which Date would guess at. */
const parseTime = (given: string): number =>
  /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : Number.NaN;

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
