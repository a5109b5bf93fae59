import type { VendorProfile } from '../config/vendor-profile.ts';
import { EssError } from '../errors.ts';
import type { Credentials } from './credentials.ts';
import * as say from './text.ts';

/** The pair that the embedded service accepts when it is started without `--access-key`. */
export const localCredentials: Credentials = {
  accessKeyId: 'ess-local',
  accessKeySecret: 'ess-local-secret',
  account: 'ess-local',
  origin: '--local',
};

/**
 * Credentials of an account: a profile that was named, else the environment, else the vendor's current
 * profile. Throws an EssError `setup` when there are none, or when the profile lacks what its mode needs.
 */
export const findCredentials = (
  env: Readonly<Record<string, string | undefined>>,
  profile: VendorProfile | undefined,
  profileWasNamed: boolean,
): Credentials => {
  const found = profileWasNamed ? undefined : fromEnvironment(env);
  if (found !== undefined) return found;
  if (profile === undefined) throw new EssError('setup', say.none, say.noneHint);
  return fromProfile(profile);
};

const fromEnvironment = (env: Readonly<Record<string, string | undefined>>): Credentials | undefined => {
  const accessKeyId = env.ALIBABA_CLOUD_ACCESS_KEY_ID;
  const accessKeySecret = env.ALIBABA_CLOUD_ACCESS_KEY_SECRET;
  if (!accessKeyId || !accessKeySecret) return undefined;
  const securityToken = env.ALIBABA_CLOUD_SECURITY_TOKEN;
  return {
    accessKeyId,
    accessKeySecret,
    ...(securityToken ? { securityToken } : {}),
    account: accessKeyId,
    origin: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  };
};

const fromProfile = ({ name, mode, fields }: VendorProfile): Credentials => {
  if (mode !== 'AK' && mode !== 'StsToken') throw new EssError('setup', say.mode(name, mode), say.noneHint);
  const field = (key: string): string => {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return value;
    throw new EssError('setup', say.missingField(name, mode, key), say.fieldHint);
  };
  const accessKeyId = field('access_key_id');
  return {
    accessKeyId,
    accessKeySecret: field('access_key_secret'),
    ...(mode === 'StsToken' ? { securityToken: field('sts_token') } : {}),
    account: accessKeyId,
    origin: `profile ${name}`,
  };
};
