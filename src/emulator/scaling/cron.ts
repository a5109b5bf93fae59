const day = 24 * 3_600_000;

/** How far ahead a next time is looked for, days: four years hold every date there is. */
const horizon = 4 * 366;

interface CalendarDay {
  readonly date: number;
  readonly month: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Number of days in its month. */
  readonly length: number;
}

type DayTest = (on: CalendarDay) => boolean;

/** Times at which a cron expression holds. */
export interface Cron {
  /** The first time after another, to the minute; milliseconds since the epoch, UTC. */
  next(after: number): number | undefined;
}

/**
 * Reads an expression of five fields: minute, hour, day of the month, month, weekday (0 or 7 is Sunday), with
 * names of months and weekdays, `* ? , - /`, and `L`, `W` and `#` for days (CreateScheduledTask). Where both
 * kinds of day are restricted, either will do. undefined when it is none.
 */
export const parseCron = (expression: string): Cron | undefined => {
  const [minute = '', hour = '', date = '', month = '', weekday = '', ...more] = expression
    .trim()
    .split(/\s+/);
  const minutes = numbersOf(minute, 0, 59);
  const hours = numbersOf(hour, 0, 23);
  const months = numbersOf(month, 1, 12, monthNames);
  const isDay = dayTest(date, weekday);
  if (more.length > 0 || !minutes || !hours || !months || !isDay) return undefined;
  const times = [...hours].flatMap((h) => [...minutes].map((m) => (h * 60 + m) * 60_000));
  times.sort((a, b) => a - b);
  return {
    next: (after) => {
      const first = Math.floor(after / day) * day;
      for (let at = first; at < first + horizon * day; at += day) {
        const on = calendarDay(at);
        if (!months.has(on.month) || !isDay(on)) continue;
        const time = times.find((one) => at + one > after);
        if (time !== undefined) return at + time;
      }
      return undefined;
    },
  };
};

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The numbers of a field, from `least` to `most`; names count from `least`. */
const numbersOf = (
  field: string,
  least: number,
  most: number,
  names: readonly string[] = [],
): ReadonlySet<number> | undefined => {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range === '*' || range === '?' ? [String(least), String(most)] : range.split('-');
    const start = numberOf(from, least, names);
    const end = to === undefined ? (step === undefined ? start : most) : numberOf(to, least, names);
    const stride = step === undefined ? 1 : Number(step);
    if (!(start >= least && end <= most && start <= end && Number.isInteger(stride) && stride > 0))
      return undefined;
    for (let number = start; number <= end; number += stride) found.add(number);
  }
  return found;
};

const numberOf = (text: string, least: number, names: readonly string[]): number => {
  const place = names.indexOf(text.toUpperCase());
  if (place >= 0) return least + place;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
};

const dayTest = (date: string, weekday: string): DayTest | undefined => {
  const isDate = anyTest(date, dateTest);
  const isWeekday = anyTest(weekday, weekdayTest);
  if (isDate === undefined || isWeekday === undefined) return undefined;
  if (/^[*?]$/.test(date)) return isWeekday;
  return /^[*?]$/.test(weekday) ? isDate : (on) => isDate(on) || isWeekday(on);
};

const anyTest = (field: string, read: (part: string) => DayTest | undefined): DayTest | undefined => {
  const tests = field.split(',').map(read);
  const known = tests.filter((test) => test !== undefined);
  return known.length === tests.length ? (on) => known.some((test) => test(on)) : undefined;
};

const dateTest = (part: string): DayTest | undefined => {
  if (part === 'L') return ({ date, length }) => date === length;
  if (part === 'LW') return (on) => on.date === nearestWorkday(on, on.length);
  const workday = /^(\d+)W$/.exec(part)?.[1];
  if (workday !== undefined) return (on) => on.date === nearestWorkday(on, Number(workday));
  const dates = numbersOf(part, 1, 31);
  return dates && (({ date }) => dates.has(date));
};

const weekdayTest = (part: string): DayTest | undefined => {
  const [, last, counted, count] = /^(?:(\w+)L|(\w+)#([1-5]))$/i.exec(part) ?? [];
  const days = numbersOf(last ?? counted ?? (part === 'L' ? 'SAT' : part), 0, 7, weekdayNames);
  if (days === undefined) return undefined;
  const fits = ({ weekday }: CalendarDay): boolean => days.has(weekday) || (weekday === 0 && days.has(7));
  if (last !== undefined) return (on) => fits(on) && on.date + 7 > on.length;
  if (count !== undefined) return (on) => fits(on) && Math.ceil(on.date / 7) === Number(count);
  return fits;
};

/** The day from Monday to Friday that is nearest to a date and in the same month. */
const nearestWorkday = ({ date, weekday, length }: CalendarDay, wanted: number): number => {
  const target = Math.min(wanted, length);
  const on = (((weekday + target - date) % 7) + 7) % 7;
  if (on === 6) return target > 1 ? target - 1 : target + 2;
  if (on === 0) return target < length ? target + 1 : target - 2;
  return target;
};

const calendarDay = (at: number): CalendarDay => {
  const moment = new Date(at);
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  return {
    date: moment.getUTCDate(),
    month: month + 1,
    weekday: moment.getUTCDay(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
};
