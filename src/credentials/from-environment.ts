import { vendorVariable } from '../config/environment.ts';
import { type Surroundings, stsEndpoint } from './endpoints.ts';
import type { FoundCredentials } from './recipe.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An AccessKey pair, or the role of an OpenID token, that the environment names. */
export const fromEnvironment = (around: Surroundings): FoundCredentials | undefined =>
  keysOf((name) => vendorVariable(around.env, name)) ?? oidcFromEnvironment(around);

/**
 * The pair under names without the vendor's prefix, which its CLI honours as well. Looked at last: anybody's
 * tool may have set them.
 */
export const fromBareEnvironment = (env: Environment): FoundCredentials | undefined =>
  keysOf((name) => (env[name] ? { variable: name, value: env[name] } : undefined));

const keysOf = (
  find: (name: string) => { readonly variable: string; readonly value: string } | undefined,
): FoundCredentials | undefined => {
  const id = find('ACCESS_KEY_ID');
  const secret = find('ACCESS_KEY_SECRET');
  if (id === undefined || secret === undefined) return undefined;
  const token = find('SECURITY_TOKEN');
  return {
    recipe: {
      kind: 'keys',
      accessKeyId: id.value,
      accessKeySecret: secret.value,
      ...(token === undefined ? {} : { securityToken: token.value }),
    },
    mode: token === undefined ? 'AK' : 'StsToken',
    origin: id.variable,
    account: 'environment',
  };
};

const oidcFromEnvironment = (around: Surroundings): FoundCredentials | undefined => {
  const { env } = around;
  const role = vendorVariable(env, 'ROLE_ARN');
  const provider = vendorVariable(env, 'OIDC_PROVIDER_ARN');
  const token = vendorVariable(env, 'OIDC_TOKEN_FILE');
  if (role === undefined || provider === undefined || token === undefined) return undefined;
  return {
    recipe: {
      kind: 'oidc-role',
      roleArn: role.value,
      providerArn: provider.value,
      tokenFile: token.value,
      ...defaultSession(env),
      endpoint: stsEndpoint({}, around),
    },
    mode: 'OIDC',
    origin: token.variable,
    account: 'environment',
  };
};

/** Name and length of a role's session where a profile does not say. */
export const defaultSession = (
  env: Environment,
): { readonly sessionName: string; readonly durationSeconds: number } => ({
  sessionName: vendorVariable(env, 'ROLE_SESSION_NAME')?.value ?? 'ess',
  durationSeconds: 3_600,
});
