import type { Parameters } from '../../catalog/values.ts';
import { invalid, missing } from '../service-error.ts';
import { parseCron } from './cron.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When a task runs. */
export interface Recurrence {
  /** The first time after another; undefined: never again. Milliseconds since the epoch. */
  next(after: number): number | undefined;
}

/** What settings came to; a task that runs every minute is asked half a million times in a year. */
const known = new WeakMap<Parameters, Recurrence>();

/**
 * Reads LaunchTime, RecurrenceType, RecurrenceValue and RecurrenceEndTime of a scheduled task; times are UTC.
 * Throws a ServiceError for what is not understood.
 */
export const recurrenceOf = (settings: Parameters): Recurrence => {
  const recurrence = known.get(settings) ?? readRecurrence(settings);
  known.set(settings, recurrence);
  return recurrence;
};

const readRecurrence = (settings: Parameters): Recurrence => {
  const { RecurrenceType: type, RecurrenceValue: value } = settings;
  const launch = timeOf(settings, 'LaunchTime');
  const end = timeOf(settings, 'RecurrenceEndTime') ?? Number.POSITIVE_INFINITY;
  if (launch === undefined && type !== 'Cron') throw missing('LaunchTime');
  const start = launch ?? Number.NEGATIVE_INFINITY;
  if (type === undefined) return { next: (after) => (start > after ? start : undefined) };
  const follow = followerOf(String(type), String(value), start);
  return {
    next: (after) => {
      const time = follow(Math.max(after, start - minute));
      return time === undefined || time > end ? undefined : time;
    },
  };
};

/** A time in the form `YYYY-MM-DDThh:mmZ`. Throws a ServiceError when it is none. */
export const timeOf = (settings: Parameters, name: string): number | undefined => {
  const text = settings[name];
  if (text === undefined || text === '') return undefined;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(String(text)) ? Date.parse(String(text)) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(name);
  return time;
};

const followerOf = (type: string, value: string, start: number): ((after: number) => number | undefined) => {
  if (type === 'Cron') {
    const cron = parseCron(value);
    if (cron === undefined) throw invalid('RecurrenceValue');
    return cron.next;
  }
  if (type === 'Daily') {
    const [every = 0] = numbersOf(value, /^([1-9]|[12]\d|3[01])$/);
    return (after) => start + Math.max(0, Math.floor((after - start) / (every * day)) + 1) * every * day;
  }
  if (type === 'Weekly') {
    const weekdays = numbersOf(value, /^[0-6](,[0-6])*$/);
    return onDays(start, (date) => weekdays.includes(date.getUTCDay()));
  }
  const [from = 0, to = 0] = numbersOf(value, /^([1-9]|[12]\d|3[01])-([1-9]|[12]\d|3[01])$/);
  if (from > to) throw invalid('RecurrenceValue');
  return onDays(start, (date) => date.getUTCDate() >= from && date.getUTCDate() <= to);
};

const numbersOf = (value: string, form: RegExp): readonly number[] => {
  if (!form.test(value)) throw invalid('RecurrenceValue');
  return value.split(/[,-]/).map(Number);
};

/** At the start's time of day, on every day that fits; every date comes within two months. */
const onDays =
  (start: number, fits: (date: Date) => boolean) =>
  (after: number): number | undefined => {
    const skipped = Math.max(0, Math.floor((after - start) / day) + 1);
    for (let days = skipped; days < skipped + 62; days += 1) {
      const time = start + days * day;
      if (time > after && fits(new Date(time))) return time;
    }
    return undefined;
  };
