import { vendorVariable } from '../config/environment.ts';
import type { VendorConfig, VendorProfile } from '../config/vendor-profile.ts';
import { EssError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { metadataEndpoint, type Surroundings, serverUrl, stsEndpoint } from './endpoints.ts';
import { defaultSession } from './from-environment.ts';
import { modeOf } from './modes.ts';
import type { AssumedRole, Keys, Recipe, RoleSession } from './recipe.ts';
import { signedIn } from './signed-in.ts';
import * as say from './text.ts';

/** What a profile is read against. */
export interface ProfileWorld extends Surroundings {
  /** The file that it stands in, for the profiles that it names; absent: it stands alone. */
  readonly config?: VendorConfig | undefined;
}

/**
 * How a profile's credentials are had, by the rules of the vendor's CLI. Throws an EssError `setup` when the
 * profile lacks what its mode needs, when profiles lead to each other in a circle, and for modes that can not
 * sign a call.
 */
export const recipeOf = (
  profile: VendorProfile,
  world: ProfileWorld,
  above: readonly string[] = [],
): Recipe => {
  const read = reader(profile, world);
  const keys = (withToken: 'with' | 'without' | 'either'): Keys => {
    const securityToken = withToken === 'with' ? read.needed('sts_token') : read.optional('sts_token');
    return {
      kind: 'keys',
      accessKeyId: read.needed('access_key_id'),
      accessKeySecret: read.needed('access_key_secret'),
      ...(withToken === 'without' || securityToken === undefined ? {} : { securityToken }),
    };
  };
  const mode = modeOf(profile);
  switch (mode) {
    case 'AK':
      return keys('without');
    case 'StsToken':
      return keys('with');
    case 'RamRoleArn':
      return { kind: 'role', base: keys('either'), ...read.conditions(), ...read.session() };
    case 'ChainableRamRoleArn':
      return {
        kind: 'role',
        base: sourceOf(profile, read.needed('source_profile'), world, above),
        ...read.conditions(),
        ...read.session(),
      };
    case 'RamRoleArnWithRoleName':
      return { kind: 'role', base: ecsRole(read, world), ...read.session() };
    case 'EcsRamRole':
      return ecsRole(read, world);
    case 'OIDC':
      return {
        kind: 'oidc-role',
        providerArn: read.needed('oidc_provider_arn', 'OIDC_PROVIDER_ARN'),
        tokenFile: read.needed('oidc_token_file', 'OIDC_TOKEN_FILE'),
        ...read.session(),
      };
    case 'CredentialsURI':
      return { kind: 'uri', uri: read.uri() };
    case 'External':
      return { kind: 'program', command: read.needed('process_command') };
    case 'CloudSSO':
    case 'OAuth':
      return signedIn(profile, mode, world.env);
    case 'BearerToken':
    case 'Anonymous':
    case 'RsaKeyPair':
      throw new EssError('setup', say.refusedMode(profile.name, mode), say.modeHint);
    case undefined:
      throw new EssError('setup', say.unknownMode(profile.name, profile.mode), say.modeHint);
  }
};

const sourceOf = (
  profile: VendorProfile,
  source: string,
  world: ProfileWorld,
  above: readonly string[],
): Recipe => {
  const path = [...above, profile.name];
  if (path.includes(source)) throw new EssError('setup', say.profileLoop([...path, source]), say.fieldHint);
  const next = world.config?.profiles.find(({ name }) => name === source);
  if (next === undefined) throw new EssError('setup', say.noSource(profile.name, source), say.fieldHint);
  return recipeOf(next, world, path);
};

const ecsRole = (read: ReturnType<typeof reader>, world: ProfileWorld): Recipe => {
  const roleName = read.optional('ram_role_name', 'ECS_METADATA');
  return {
    kind: 'ecs-role',
    ...(roleName === undefined ? {} : { roleName }),
    metadata: metadataEndpoint(world),
  };
};

/** Fields of a profile; what is empty there may stand in the environment, as in the vendor's CLI. */
const reader = (profile: VendorProfile, around: Surroundings) => {
  const { env } = around;
  const optional = (field: string, variable?: string): string | undefined =>
    textOf(profile.fields, field) ??
    (variable === undefined ? undefined : vendorVariable(env, variable)?.value);
  const needed = (field: string, variable?: string): string => {
    const value = optional(field, variable);
    if (value === undefined) throw new EssError('setup', say.missing(profile, field), say.fieldHint);
    return value;
  };
  return {
    optional,
    needed,
    uri: (): URL =>
      serverUrl(needed('credentials_uri', 'CREDENTIALS_URI'), 'CredentialsURI', around.allowHttp),
    conditions: (): Pick<AssumedRole, 'externalId' | 'policy'> => {
      const externalId = optional('external_id', 'EXTERNAL_ID');
      const policy = optional('policy');
      return {
        ...(externalId === undefined ? {} : { externalId }),
        ...(policy === undefined ? {} : { policy }),
      };
    },
    session: (): RoleSession => {
      const defaults = defaultSession(env);
      const seconds = Number(profile.fields.expired_seconds);
      return {
        roleArn: needed('ram_role_arn', 'ROLE_ARN'),
        sessionName: optional('ram_session_name') ?? defaults.sessionName,
        durationSeconds: seconds > 0 ? seconds : defaults.durationSeconds,
        endpoint: stsEndpoint(
          {
            endpoint: optional('sts_endpoint'),
            region: optional('sts_region'),
            ...(profile.fields.enable_vpc === true ? { vpc: true } : {}),
          },
          around,
        ),
      };
    },
  };
};

const textOf = (fields: JsonObject, field: string): string | undefined => {
  const value = fields[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
