import { readVendorConfig, type VendorProfile } from '../config/vendor-profile.ts';
import { EssError } from '../errors.ts';
import type { Keys, SignedIn } from './recipe.ts';
import * as say from './text.ts';

/**
 * The temporary keys that a sign-in of the vendor's CLI keeps in its profile. Only that CLI signs in: it opens a
 * browser, and it is the one that writes the file.
 */
export const signedIn = (
  { name, fields }: VendorProfile,
  mode: 'CloudSSO' | 'OAuth',
  env: Readonly<Record<string, string | undefined>>,
): SignedIn => {
  const renewWith = `aliyun configure --profile ${name} --mode ${mode}`;
  const account = fields.cloud_sso_account_id;
  return {
    kind: 'signed-in',
    profile: name,
    ...(typeof account === 'string' && account !== '' ? { account } : {}),
    renewWith,
    read: async () => {
      const config = await readVendorConfig(env);
      const profile = config?.profiles.find((candidate) => candidate.name === name);
      const keys = profile === undefined ? undefined : keysOf(profile);
      if (keys === undefined) throw new EssError('setup', say.notSignedIn(name), say.signIn(renewWith));
      return { keys, expiresAt: Number(profile?.fields.sts_expiration) * 1_000 || 0 };
    },
  };
};

const keysOf = ({ fields }: VendorProfile): Keys | undefined => {
  const { access_key_id: accessKeyId, access_key_secret: accessKeySecret, sts_token: securityToken } = fields;
  return typeof accessKeyId === 'string' &&
    typeof accessKeySecret === 'string' &&
    typeof securityToken === 'string' &&
    ![accessKeyId, accessKeySecret, securityToken].includes('')
    ? { kind: 'keys', accessKeyId, accessKeySecret, securityToken }
    : undefined;
};
