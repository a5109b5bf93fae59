import { dirname, parse } from 'node:path';
import type { JsonObject } from '../json.ts';
import { makeFolder } from '../make-folder.ts';

/** The settings as they can be changed: each change is on disk when the method returns. */
export interface SettingsStore {
  /** A setting, or with `profile` one of that profile of `ess`. */
  set(name: string, value: string | number | boolean, profile?: string): void;
  /** Takes a setting away; without a name, the whole profile. Whether there was one. */
  unset(name: string | undefined, profile?: string): boolean;
}

/**
 * Opens the settings at a path for a change, and makes the folder. The file is to be read with `readSettings`
 * before: what is no sound settings file must not be changed. `conf` writes it whole beside the old one and
 * renames it (0600), and is loaded for a change only: reading needs none of its 50 ms.
 */
export const openSettingsStore = async (path: string): Promise<SettingsStore> => {
  const { default: Conf } = await import('conf');
  makeFolder(dirname(path), 0o700);
  const { dir, name, ext } = parse(path);
  const conf = new Conf<Record<string, unknown>>({
    cwd: dir,
    configName: name,
    fileExtension: ext.slice(1),
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    serialize: (settings) => `${JSON.stringify(settings, null, 2)}\n`,
  });
  const profiles = (): Record<string, JsonObject> => ({ ...record(conf.get('profiles')) });
  return {
    set: (setting, value, profile) => {
      if (profile === undefined) conf.set(setting, value);
      else conf.set('profiles', { ...profiles(), [profile]: { ...profiles()[profile], [setting]: value } });
    },
    unset: (setting, profile) => {
      if (profile === undefined) {
        const there = setting !== undefined && conf.has(setting);
        if (there) conf.delete(setting);
        return there;
      }
      const { [profile]: values, ...others } = profiles();
      const { [setting ?? '']: value, ...rest } = values ?? {};
      if (setting === undefined ? values === undefined : value === undefined) return false;
      conf.set('profiles', setting === undefined ? others : { ...others, [profile]: rest });
      return true;
    },
  };
};

/** What `readSettings` found sound before: profiles are objects of settings. */
const record = (value: unknown): Readonly<Record<string, JsonObject>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
