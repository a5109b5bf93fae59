import type { VendorProfile } from '../config/vendor-profile.ts';

/** The modes of the vendor's profiles. */
export const modes = [
  'AK',
  'StsToken',
  'RamRoleArn',
  'ChainableRamRoleArn',
  'RamRoleArnWithRoleName',
  'EcsRamRole',
  'OIDC',
  'CredentialsURI',
  'External',
  'CloudSSO',
  'OAuth',
  'BearerToken',
  'Anonymous',
  'RsaKeyPair',
] as const;
export type Mode = (typeof modes)[number];

/** What an unnamed mode is recognised by, in the order of the vendor's CLI. */
const signs: readonly (readonly [Mode, readonly string[]])[] = [
  ['StsToken', ['access_key_id', 'access_key_secret', 'sts_token']],
  ['RamRoleArn', ['access_key_id', 'access_key_secret', 'ram_role_arn']],
  ['AK', ['access_key_id', 'access_key_secret']],
  ['RsaKeyPair', ['private_key', 'key_pair_name']],
  ['EcsRamRole', ['ram_role_name']],
  ['External', ['process_command']],
  ['OIDC', ['oidc_provider_arn', 'oidc_token_file', 'ram_role_arn']],
  ['CloudSSO', ['cloud_sso_sign_in_url']],
  ['BearerToken', ['bearer_token']],
];

/** A profile's mode, in whatever case; recognised by its fields when it has none; undefined: no known one. */
export const modeOf = ({ mode, fields }: VendorProfile): Mode | undefined =>
  mode === ''
    ? signs.find(([, needed]) => needed.every((field) => Boolean(fields[field])))?.[0]
    : modes.find((known) => known.toLowerCase() === mode.toLowerCase());

/** Whether nobody has filled the profile in yet: the vendor's CLI makes such a one by itself. */
export const isBlank = ({ mode, fields }: VendorProfile): boolean =>
  (mode === '' || mode === 'AK') && signs.every(([, needed]) => needed.every((field) => !fields[field]));
