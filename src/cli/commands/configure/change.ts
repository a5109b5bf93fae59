import { notInProfiles, readSettings } from '../../../config/settings-file.ts';
import { settingsPath } from '../../../config/settings-path.ts';
import { openSettingsStore, type SettingsStore } from '../../../config/settings-store.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import * as say from './text.ts';
import { optionNamed, parseValue } from './value.ts';

export interface ChangeOptions {
  readonly profile?: string;
}

/** `ess configure set <name> <value>` */
export const set = async (
  name: string,
  value: string,
  { profile }: ChangeOptions,
  context: Context,
): Promise<void> => {
  const option = await optionNamed(name);
  if (profile !== undefined && notInProfiles.includes(option.name)) {
    throw new EssError('usage', say.notInProfile(option.name), say.notInProfileHint);
  }
  const parsed = parseValue(option, value);
  const { note } = parsed;
  (await openStore(context)).set(name, parsed.value, profile);
  if (note !== undefined) context.io.stderr.write(`${note[context.language]}\n`);
};

/** `ess configure unset [<name>]`: without a name, a whole profile. */
export const unset = async (
  name: string | undefined,
  { profile }: ChangeOptions,
  context: Context,
): Promise<void> => {
  if (name === undefined && profile === undefined) throw new EssError('usage', say.unsetWhat);
  if (name !== undefined) await optionNamed(name);
  const there = (await openStore(context)).unset(name, profile);
  if (!there) context.io.stderr.write(`${say.wasNotSet(name ?? profile ?? '')[context.language]}\n`);
};

/** `ess configure path` */
export const printPath = (context: Context): void => {
  context.io.stdout.write(`${pathOf(context)}\n`);
};

/** The settings, open for a change. Throws an EssError `setup` before it touches a file that is broken. */
export const openStore = async (context: Context): Promise<SettingsStore> => {
  await readSettings(context.env, context.platform);
  return await openSettingsStore(pathOf(context));
};

/** Where the settings lie. Throws an EssError `setup` when the environment names no home. */
export const pathOf = ({ env, platform }: Context): string => {
  const path = settingsPath(env, platform);
  if (path === undefined) throw new EssError('setup', say.homeless, say.homelessHint);
  return path;
};
