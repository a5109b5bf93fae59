import { join } from 'node:path';
import { EssError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { readJsonFile } from './json-file.ts';
import { type OptionValues, settableOptions } from './options.ts';
import * as say from './text.ts';

/** One profile of the vendor's CLI. */
export interface VendorProfile {
  readonly name: string;
  /** `AK`, `StsToken`, `RamRoleArn` …; empty when the profile does not say. */
  readonly mode: string;
  readonly fields: JsonObject;
}

/** The vendor's configuration file. */
export interface VendorConfig {
  readonly path: string;
  /** The file's mode, as `stat` tells it. */
  readonly fileMode: number;
  readonly current: string | undefined;
  readonly profiles: readonly VendorProfile[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the vendor's CLI keeps its profiles; undefined when the environment names no home. */
export const vendorConfigPath = (env: Environment): string | undefined => {
  const home = env.HOME || env.USERPROFILE;
  return home ? join(home, '.aliyun', 'config.json') : undefined;
};

/**
 * Reads the vendor's profiles; undefined when there is no file, or the environment says to ignore it. Throws an
 * EssError `setup` when the file is no configuration.
 */
export const readVendorConfig = async (env: Environment): Promise<VendorConfig | undefined> => {
  const path = isIgnored(env) ? undefined : vendorConfigPath(env);
  const file = path === undefined ? undefined : readJsonFile(path, say.vendorHint);
  if (file === undefined) return undefined;
  const { current, profiles = [] } = file.value;
  if (!Array.isArray(profiles)) throw new EssError('setup', say.noProfileList(file.path), say.vendorHint);
  return {
    path: file.path,
    fileMode: file.mode,
    current: typeof current === 'string' && current !== '' ? current : undefined,
    profiles: profiles.filter(isJsonObject).map(parseProfile),
  };
};

/** The options that a profile of the vendor names. */
export const vendorValues = ({ fields }: VendorProfile): OptionValues => {
  const values: [string, string][] = [];
  for (const option of settableOptions) {
    if (!('vendorField' in option)) continue;
    const value = fields[option.vendorField];
    // The vendor writes 0 and '' for what was never set.
    if (value) values.push([option.name, String(value)]);
  }
  return Object.fromEntries(values);
};

/** The vendor's own switches: one of its CLI, one of its SDKs. */
const isIgnored = (env: Environment): boolean =>
  (env.ALIBABA_CLOUD_IGNORE_PROFILE || env.ALIBABACLOUD_IGNORE_PROFILE) === 'TRUE' ||
  env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED?.toLowerCase() === 'true';

const parseProfile = (fields: JsonObject): VendorProfile => ({
  name: typeof fields.name === 'string' ? fields.name : '',
  mode: typeof fields.mode === 'string' ? fields.mode : '',
  fields,
});
