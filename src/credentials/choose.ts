import { readFileSync } from 'node:fs';
import { type Configuration, layerOf, namedValues } from '../config/configuration.ts';
import { vendorVariable } from '../config/environment.ts';
import { EssError } from '../errors.ts';
import { serverUrl } from './endpoints.ts';
import { fromBareEnvironment, fromEnvironment } from './from-environment.ts';
import { type CredentialsWorld, currentProfile, ecsRole, isNamed } from './in-use.ts';
import type { FoundCredentials } from './recipe.ts';
import * as say from './text.ts';

/**
 * Finds credentials in the vendor's order, and asks nobody for them: a profile or reference that was named; the
 * environment; the current profile; the file that the SDKs share; the instance's role; a server of credentials.
 * Throws an EssError `setup` when there are none, and for the first place that is broken.
 */
export const chooseCredentials = async (world: CredentialsWorld): Promise<FoundCredentials> => {
  const { env, configuration } = world;
  const reference = namedValues(configuration).credentials;
  const refer = async (): Promise<FoundCredentials | undefined> =>
    reference === undefined ? undefined : (await import('./reference.ts')).referenced(reference, world);
  const asked = isAsked(configuration);
  const places: readonly (() => FoundCredentials | undefined | Promise<FoundCredentials | undefined>)[] = [
    () => (asked ? refer() : undefined),
    () => (isNamed(configuration) ? currentProfile(world) : undefined),
    () => fromEnvironment(world),
    refer,
    () => currentProfile(world),
    async () => (await import('./shared-file.ts')).fromSharedFile(world),
    () => instanceRole(world),
    () => uriOf(world),
    () => fromBareEnvironment(env),
  ];
  for (const look of places) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new EssError('setup', say.none, say.noneHint);
};

/** Whether the reference to credentials was asked for now, and does not merely lie in the settings. */
const isAsked = (configuration: Configuration): boolean => {
  const kind = layerOf(configuration, 'credentials')?.kind;
  return kind === 'profile' ? configuration.namedProfile !== undefined : kind !== 'setting';
};

const instanceRole = (world: CredentialsWorld): FoundCredentials | undefined => {
  const disabled = vendorVariable(world.env, 'ECS_METADATA_DISABLED')?.value.toLowerCase() === 'true';
  if (disabled) return undefined;
  const roleName = vendorVariable(world.env, 'ECS_METADATA')?.value;
  // Elsewhere nobody answers at that address, and finding that out takes a second.
  if (roleName === undefined && !world.onInstance()) return undefined;
  return ecsRole(roleName, world);
};

const uriOf = ({ env, allowHttp }: CredentialsWorld): FoundCredentials | undefined => {
  const given = vendorVariable(env, 'CREDENTIALS_URI');
  return given === undefined
    ? undefined
    : {
        recipe: { kind: 'uri', uri: serverUrl(given.value, given.variable, allowHttp) },
        mode: 'CredentialsURI',
        origin: given.variable,
        account: 'credentials-uri',
      };
};

/** Whether the firmware of this machine says that it is an instance (as cloud-init tells it). */
export const isInstance = (): boolean => {
  try {
    return readFileSync('/sys/class/dmi/id/product_name', 'utf8').includes('Alibaba Cloud ECS');
  } catch {
    return false;
  }
};
