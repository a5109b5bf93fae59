import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { vendorVariable } from '../config/environment.ts';
import { EssError } from '../errors.ts';
import type { Surroundings } from './endpoints.ts';
import { recipeOf } from './from-profile.ts';
import type { FoundCredentials } from './recipe.ts';
import * as say from './text.ts';

/** The types of the shared file, as modes of a profile. */
const modes: Readonly<Record<string, string>> = {
  access_key: 'AK',
  sts: 'StsToken',
  ram_role_arn: 'RamRoleArn',
  ecs_ram_role: 'EcsRamRole',
  oidc_role_arn: 'OIDC',
};

/** Its names of fields, where profiles spell them otherwise. */
const fieldNames: Readonly<Record<string, string>> = {
  security_token: 'sts_token',
  role_arn: 'ram_role_arn',
  role_session_name: 'ram_session_name',
  role_name: 'ram_role_name',
  oidc_token_file_path: 'oidc_token_file',
  session_expiration: 'expired_seconds',
};

/**
 * Credentials of the file that the vendor's SDKs share (ALIBABA_CLOUD_CREDENTIALS_FILE, else
 * `~/.alibabacloud/credentials`): an INI file whose section is `default` or ALIBABA_CLOUD_PROFILE. Undefined when
 * there is no such file or section.
 */
export const fromSharedFile = async (around: Surroundings): Promise<FoundCredentials | undefined> => {
  const { env } = around;
  const home = env.HOME || env.USERPROFILE;
  const path = env.ALIBABA_CLOUD_CREDENTIALS_FILE || (home && join(home, '.alibabacloud', 'credentials'));
  const file = path ? await readIfThere(path) : undefined;
  if (file === undefined || !path) return undefined;
  const section = vendorVariable(env, 'PROFILE')?.value ?? 'default';
  const fields = parseIni(file.text)[section];
  if (fields === undefined) return undefined;
  const mode = modes[fields.type ?? ''];
  if (mode === undefined) {
    throw new EssError('setup', say.unknownType(path, section, fields.type ?? ''), say.modeHint);
  }
  return {
    recipe: recipeOf({ name: section, mode, fields }, around),
    mode,
    origin: `${path} [${section}]`,
    account: `shared:${section}`,
    file: { path, mode: file.mode },
  };
};

const parseIni = (text: string): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const sections: Record<string, Record<string, string>> = {};
  let section: Record<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const name = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1]?.trim();
    const [, field, value] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined) {
      section = {};
      sections[name] = section;
    } else if (section !== undefined && field !== undefined && value !== undefined) {
      section[fieldNames[field] ?? field] = value;
    }
  }
  return sections;
};

const readIfThere = async (path: string) => {
  try {
    const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { text, mode };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new EssError('setup', say.unreadable(path, code || String(error)), say.fieldHint, error);
  }
};
