import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import type { Chance } from '../context.ts';
import { sha256Hex } from '../hash.ts';
import { makeFolder } from '../make-folder.ts';
import type { Obtained } from './obtained.ts';
import type { Recipe } from './recipe.ts';

/** Temporary credentials, and when they were had (milliseconds since the epoch). */
export interface Kept {
  readonly obtained: Obtained;
  readonly obtainedAt: number;
}

/** Temporary credentials that outlive the process. It only saves time: what fails here is as if nothing was kept. */
export interface Cache {
  read(recipe: Recipe): Promise<Kept | undefined>;
  write(recipe: Recipe, kept: Kept): Promise<void>;
}

/**
 * Where they lie: a user's cache (XDG Base Directory Specification), on Windows the local application data.
 * Undefined when the environment names no home.
 */
export const cacheFolder = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined => {
  const { LOCALAPPDATA: local, XDG_CACHE_HOME: cache, HOME: home } = env;
  if (platform === 'win32') return local ? win32.join(local, 'ess', 'cache', 'credentials') : undefined;
  // The specification has relative paths ignored.
  if (cache && posix.isAbsolute(cache)) return posix.join(cache, 'ess', 'credentials');
  return home ? posix.join(home, '.cache', 'ess', 'credentials') : undefined;
};

/** A cache of one file a recipe (0600) in a folder (0700). */
export const openCache = (folder: string, chance: Chance): Cache => ({
  read: async (recipe) => {
    try {
      return parse(JSON.parse(await readFile(join(folder, fileOf(recipe)), 'utf8')));
    } catch {
      return undefined;
    }
  },
  write: async (recipe, kept) => {
    try {
      makeFolder(folder, 0o700);
      await chmod(folder, 0o700);
      const path = join(folder, fileOf(recipe));
      // Renamed when whole, so that a process beside this one never reads half of it.
      const beside = `${path}.${chance.uuid()}`;
      await writeFile(beside, JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
      await rename(beside, path);
    } catch {
      // A home that can't be written must not keep a call from being made.
    }
  },
});

/** Another role, key or place is another file. A secret that was replaced under its old id changes nothing. */
const fileOf = (recipe: Recipe): string => {
  const identity = JSON.stringify(recipe, (name, value: unknown) =>
    name === 'accessKeySecret' || name === 'securityToken' ? undefined : value,
  );
  return `${sha256Hex(identity).slice(0, 32)}.json`;
};

const parse = (value: unknown): Kept | undefined => {
  const { obtained, obtainedAt } = record(value);
  const { accessKeyId, accessKeySecret, securityToken, expiresAt, account } = record(obtained);
  if (
    typeof accessKeyId !== 'string' ||
    typeof accessKeySecret !== 'string' ||
    typeof expiresAt !== 'number' ||
    typeof obtainedAt !== 'number'
  ) {
    return undefined;
  }
  return {
    obtained: {
      accessKeyId,
      accessKeySecret,
      expiresAt,
      ...(typeof securityToken === 'string' ? { securityToken } : {}),
      ...(typeof account === 'string' ? { account } : {}),
    },
    obtainedAt,
  };
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
