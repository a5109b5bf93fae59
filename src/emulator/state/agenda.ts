import { isJsonObject } from '../../json.ts';
import type { Changes } from './changes.ts';
import type { Part, Undo } from './part.ts';

/** Work that falls due at a time of the emulator's clock. */
export interface Appointment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: string;
  /** Id of what it is about. */
  readonly subject: string;
}

/** What is still to happen. Kept with the rest of the state, so that a killed process forgets none of it. */
export interface Agenda {
  add(appointment: Appointment): void;
  /** Takes out the earliest appointment that is due; of two at the same time the older one. */
  takeDue(now: number): Appointment | undefined;
}

/** An appointment and its number, which counts on with every appointment that is made. */
type Entry = Appointment & { readonly number: number };

/** Appointments by number, the earliest at the end, where it is taken. */
export interface AgendaPart extends Part {
  readonly earliest: () => Entry | undefined;
  readonly nextNumber: () => number;
}

export const agendaPart = (): AgendaPart => {
  let entries: Entry[] = [];
  let next = 0;
  const insert = (entry: Entry): Undo => {
    entries.splice(placeOf(entries, entry), 0, entry);
    next = Math.max(next, entry.number + 1);
    return () => remove(entry);
  };
  const remove = (entry: Entry): Undo => {
    entries.splice(placeOf(entries, entry) - 1, 1);
    return () => insert(entry);
  };
  return {
    name: 'agenda',
    earliest: () => entries.at(-1),
    nextNumber: () => next,
    put: (key: string, appointment: Appointment | undefined) => {
      const number = Number(key);
      if (appointment !== undefined) return insert({ ...appointment, number });
      const entry = entries.findLast((one) => one.number === number);
      return entry === undefined ? () => undefined : remove(entry);
    },
    *entries() {
      for (const { number, ...appointment } of entries) yield [String(number), appointment];
    },
    accepts: (key, value) =>
      /^\d{1,15}$/.test(key) &&
      isJsonObject(value) &&
      typeof value.at === 'number' &&
      typeof value.kind === 'string' &&
      typeof value.subject === 'string',
    size: () => entries.length,
    clear: () => {
      entries = [];
    },
  };
};

export const agendaOf = (part: AgendaPart, changes: Changes): Agenda => ({
  add: (appointment) => changes.put(part, String(part.nextNumber()), appointment),
  takeDue: (now) => {
    const earliest = part.earliest();
    if (earliest === undefined || earliest.at > now) return undefined;
    changes.put(part, String(earliest.number), undefined);
    const { number: _taken, ...appointment } = earliest;
    return appointment;
  },
});

/** The place behind every entry that is later than this one, or as late and newer; and behind itself. */
const placeOf = (entries: readonly Entry[], entry: Entry): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = entries[middle];
    if (other !== undefined && isAfterOrSame(other, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isAfterOrSame = (a: Entry, b: Entry): boolean => a.at > b.at || (a.at === b.at && a.number >= b.number);
