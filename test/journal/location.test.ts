import { describe, expect, it } from 'vitest';
import { EssError } from '../../src/errors.ts';
import {
  defaultJournalPath,
  isPostgres,
  journalLocation,
  shownLocation,
} from '../../src/journal/location.ts';

describe('the usual place of the journal', () => {
  it.each([
    ['linux', { HOME: '/home/lin' }, '/home/lin/.local/state/ess/journal.db'],
    ['linux', { HOME: '/home/lin', XDG_STATE_HOME: '/var/state' }, '/var/state/ess/journal.db'],
    ['linux', { HOME: '/home/lin', XDG_STATE_HOME: 'state' }, '/home/lin/.local/state/ess/journal.db'],
    ['linux', { HOME: '/home/lin', XDG_STATE_HOME: '' }, '/home/lin/.local/state/ess/journal.db'],
    ['darwin', { HOME: '/Users/lin' }, '/Users/lin/.local/state/ess/journal.db'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\lin\\AppData\\Local' },
      'C:\\Users\\lin\\AppData\\Local\\ess\\journal.db',
    ],
  ] as const)('on %s with %j is %s', (platform, env, path) => {
    expect(defaultJournalPath(env, platform)).toBe(path);
  });

  it.each(['linux', 'win32'] as const)('is missed on %s where the environment names no home', (platform) => {
    expect(() => defaultJournalPath({}, platform)).toThrow(EssError);
    expect(() => defaultJournalPath({}, platform)).toThrow(/Nothing was sent\./);
  });

  it('gives way to ESS_JOURNAL', () => {
    const env = { HOME: '/home/lin', ESS_JOURNAL: 'postgres://db/ess' };
    expect(journalLocation(env, 'linux')).toBe('postgres://db/ess');
    expect(journalLocation({ ...env, ESS_JOURNAL: '' }, 'linux')).toBe(
      '/home/lin/.local/state/ess/journal.db',
    );
  });
});

describe('a location', () => {
  it.each([
    ['postgres://db/ess', true],
    ['postgresql://db/ess', true],
    ['./postgres', false],
    ['/srv/postgres://journal.db', false],
  ])('%s names a PostgreSQL database: %s', (location, expected) => {
    expect(isPostgres(location)).toBe(expected);
  });

  it.each([
    ['/srv/journal.db', '/srv/journal.db'],
    ['postgres://lin@db/ess', 'postgres://lin@db/ess'],
    ['postgres://lin:hush@db:5433/ess?sslmode=require', 'postgres://lin:***@db:5433/ess?sslmode=require'],
    ['postgres://db/ess?user=lin&password=hush', 'postgres://db/ess?user=lin&password=***'],
    ['postgres://lin:hu#sh@db/ess', expect.not.stringContaining('hu')],
  ])('%s is shown as %s', (location, shown) => {
    expect(shownLocation(location)).toEqual(shown);
  });
});
