import { EssError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { lineOfName } from './json-fault.ts';
import { type JsonFile, readJsonFile } from './json-file.ts';
import { findOption, type OptionValues, parseSwitch, type SettableOption } from './options.ts';
import { settingsPath } from './settings-path.ts';
import * as say from './text.ts';

/** The settings of a user, and the profiles of `ess` itself. */
export interface Settings {
  readonly path: string;
  readonly values: OptionValues;
  readonly profiles: Readonly<Record<string, OptionValues>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings; undefined when there are none. Throws an EssError `setup` that names the line when the
 * file is no JSON object, or holds a name that is no setting: mistyped, it would be silently without effect.
 */
export const readSettings = async (
  env: Environment,
  platform: NodeJS.Platform,
): Promise<Settings | undefined> => {
  const path = settingsPath(env, platform);
  const file = path === undefined ? undefined : readJsonFile(path, say.settingsHint);
  if (file === undefined) return undefined;
  const { profiles = {}, ...values } = file.value;
  if (!isJsonObject(profiles)) throw fault(file, 'profiles', say.notProfiles);
  return {
    path: file.path,
    values: valuesOf(values, file),
    profiles: Object.fromEntries(
      Object.entries(profiles).map(([name, profile]) => {
        if (!isJsonObject(profile)) throw fault(file, name, say.notProfiles);
        const stray = notInProfiles.find((setting) => setting in profile);
        if (stray !== undefined) throw fault(file, stray, say.unknownSetting(stray));
        return [name, valuesOf(profile, file)];
      }),
    ),
  };
};

/** A profile leads to no other; and the language is chosen before anything is known of profiles. */
export const notInProfiles = ['profile', 'lang'];

const valuesOf = (settings: JsonObject, file: JsonFile): OptionValues => {
  const values = Object.entries(settings).map(([name, value]) => {
    const option = findOption(name);
    if (option === undefined) throw fault(file, name, say.unknownSetting(name));
    const parsed = parseSetting(option, value);
    if (parsed === undefined) throw fault(file, name, say.wrongSetting(name, option.switch === true));
    return [option.name, parsed];
  });
  return Object.fromEntries(values);
};

/** A setting's value as the option takes it; undefined when it is of no use. */
const parseSetting = (option: SettableOption, value: unknown): string | boolean | undefined => {
  if (option.switch === true) {
    return typeof value === 'boolean' ? value : parseSwitch(typeof value === 'string' ? value : '');
  }
  if (option.name === 'journal' && (value === 'none' || value === false)) return false;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const fault = (file: JsonFile, name: string, what: ReturnType<typeof say.unknownSetting>): EssError =>
  new EssError('setup', say.inSettings(file.path, lineOfName(file.text, name), what), say.settingsHint);
