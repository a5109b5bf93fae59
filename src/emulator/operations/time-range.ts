import type { Input } from '../request/input.ts';
import { invalid } from '../service-error.ts';

const hour = 3_600_000;

/** The longest stretch of time that is told of at once, hours. */
const longest = 366 * 24;

/**
 * The hours between StartTime and EndTime, each by the time that it begins; milliseconds since the epoch. Throws
 * a ServiceError when one of them is no time in UTC, or the stretch is longer than a year or goes backwards.
 */
export const hoursOf = (input: Input): readonly number[] => {
  const [start, end] = [timeOf(input, 'StartTime'), timeOf(input, 'EndTime')];
  if (end < start || end - start > longest * hour) throw invalid('EndTime');
  const first = Math.ceil(start / hour);
  const last = Math.floor(end / hour);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => (first + index) * hour);
};

const timeOf = (input: Input, name: string): number => {
  const text = input.mandatory(name);
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(name);
  return time;
};
