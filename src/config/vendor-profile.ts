import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EssError } from '../errors.ts';
import * as say from './text.ts';

/** One profile of the vendor's CLI, as far as it is read here. */
export interface VendorProfile {
  readonly name: string;
  /** `AK`, `StsToken`, `RamRoleArn` … */
  readonly mode: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where the vendor's CLI keeps its profiles. */
export const vendorConfigPath = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const home = env.HOME ?? env.USERPROFILE;
  return home === undefined ? undefined : join(home, '.aliyun', 'config.json');
};

/**
 * A profile by name, or the current one. Undefined when there is no file, or no name was given and the file
 * names none. Throws an EssError `setup` for a broken file and for a name that it lacks.
 */
export const readVendorProfile = async (
  env: Readonly<Record<string, string | undefined>>,
  name: string | undefined,
): Promise<VendorProfile | undefined> => {
  const path = vendorConfigPath(env);
  const text = path === undefined ? undefined : await readIfThere(path);
  if (path === undefined || text === undefined) {
    if (name === undefined) return undefined;
    throw new EssError('setup', say.noConfigFile(name, path ?? '~/.aliyun/config.json'), say.profileHint);
  }
  const { current, profiles } = parse(text, path);
  const wanted = name ?? current;
  const profile = profiles.find((candidate) => candidate.name === wanted);
  if (profile === undefined && name !== undefined) {
    throw new EssError(
      'setup',
      say.noSuchProfile(
        name,
        path,
        profiles.map((known) => known.name),
      ),
      say.profileHint,
    );
  }
  return profile;
};

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new EssError('setup', say.unreadable(path, String(code ?? error)), say.fileHint, error);
  }
};

const parse = (
  text: string,
  path: string,
): { readonly current: string | undefined; readonly profiles: readonly VendorProfile[] } => {
  const config = parseObject(text, path);
  const listed: readonly unknown[] = Array.isArray(config.profiles) ? config.profiles : [];
  const profiles = listed.filter(isRecord).map((fields) => ({
    name: typeof fields.name === 'string' ? fields.name : '',
    mode: typeof fields.mode === 'string' ? fields.mode : '',
    fields,
  }));
  return { current: typeof config.current === 'string' ? config.current : undefined, profiles };
};

const parseObject = (text: string, path: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(value)) return value;
  } catch (error) {
    throw new EssError(
      'setup',
      say.notJson(path, error instanceof Error ? error.message : ''),
      say.fileHint,
      error,
    );
  }
  throw new EssError('setup', say.notJson(path, ''), say.fileHint);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
