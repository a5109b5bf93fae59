import { type Database, numberOf, textOf } from './database.ts';

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

export const agendaIn = (database: Database): Agenda => ({
  add: ({ at, kind, subject }) =>
    database.run('INSERT INTO agenda (at, kind, subject) VALUES (?, ?, ?)', at, kind, subject),
  takeDue: (now) => {
    const row = database.get('SELECT * FROM agenda WHERE at <= ? ORDER BY at, number LIMIT 1', now);
    if (row === undefined) return undefined;
    database.run('DELETE FROM agenda WHERE number = ?', numberOf(row, 'number'));
    return { at: numberOf(row, 'at'), kind: textOf(row, 'kind'), subject: textOf(row, 'subject') };
  },
});
