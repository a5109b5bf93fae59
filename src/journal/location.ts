import { posix, win32 } from 'node:path';
import type { EssError } from '../errors.ts';
import { advice, consequences, trouble } from './text.ts';
import { unusable } from './unusable.ts';

/**
 * Where the journal lies when nothing names a place: a user's state (XDG Base Directory Specification), on
 * Windows the local application data. Throws EssError `setup` when the environment names no home.
 */
export const defaultJournalPath = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string => {
  if (platform === 'win32') {
    const { LOCALAPPDATA: local } = env;
    if (!local) throw homeless(trouble.noLocalAppData());
    return win32.join(local, 'ess', 'journal.db');
  }
  const { XDG_STATE_HOME: state, HOME: home } = env;
  // The specification has relative paths ignored.
  if (state && posix.isAbsolute(state)) return posix.join(state, 'ess', 'journal.db');
  if (!home) throw homeless(trouble.noHome());
  return posix.join(home, '.local', 'state', 'ess', 'journal.db');
};

/** Where the journal is when the command line names none: `ESS_JOURNAL`, else the usual place. */
export const journalLocation = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string => env.ESS_JOURNAL || defaultJournalPath(env, platform);

/** Whether a location names a PostgreSQL database rather than a file. */
export const isPostgres = (location: string): boolean => /^postgres(ql)?:\/\//.test(location);

/** A location as it may be shown: a URL's password is left out. */
export const shownLocation = (location: string): string => {
  if (!isPostgres(location)) return location;
  const url = URL.parse(location);
  // What cannot be read might hold a password anywhere.
  if (url === null) return 'postgres://…';
  if (url.password !== '') url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.href;
};

const homeless = (what: ReturnType<typeof trouble.noHome>): EssError =>
  unusable(what, consequences.nothingSent, advice.elsewhere);
