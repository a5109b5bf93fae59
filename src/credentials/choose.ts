import { readFileSync } from 'node:fs';
import { type Configuration, layerOf, namedValues } from '../config/configuration.ts';
import { vendorVariable } from '../config/environment.ts';
import { readJsonFile } from '../config/json-file.ts';
import type { VendorProfile } from '../config/vendor-profile.ts';
import { EssError } from '../errors.ts';
import { metadataEndpoint, type Surroundings, serverUrl } from './endpoints.ts';
import { fromBareEnvironment, fromEnvironment } from './from-environment.ts';
import { type ProfileWorld, recipeOf } from './from-profile.ts';
import { isBlank, modeOf } from './modes.ts';
import type { FoundCredentials } from './recipe.ts';
import * as say from './text.ts';

/** What is looked through for credentials. */
export interface CredentialsWorld extends Surroundings {
  readonly configuration: Configuration;
  /** Whether this machine is an instance of the vendor's cloud: its metadata service can be asked then. */
  readonly onInstance: () => boolean;
}

/**
 * Finds credentials in the vendor's order, and asks nobody for them: a profile or reference that was named; the
 * environment; the current profile; the file that the SDKs share; the instance's role; a server of credentials.
 * Throws an EssError `setup` when there are none, and for the first place that is broken.
 */
export const chooseCredentials = async (world: CredentialsWorld): Promise<FoundCredentials> => {
  const { env, configuration } = world;
  const reference = namedValues(configuration).credentials;
  const weak = layerOf(configuration, 'credentials')?.kind === 'setting';
  const places: readonly (() => FoundCredentials | undefined | Promise<FoundCredentials | undefined>)[] = [
    () => (reference !== undefined && !weak ? referenced(reference, world) : undefined),
    () => (configuration.namedProfile === undefined ? undefined : currentProfile(world)),
    () => fromEnvironment(world),
    () => (reference !== undefined && weak ? referenced(reference, world) : undefined),
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

/** The forms of a reference to credentials, in the words of the vendor's own file where it has them. */
export const referenceForms = ['environment', 'profile:<name>', 'ecs-role', 'ecs-role:<name>', 'file:<path>'];

/** Whether a reference has one of its forms. */
export const isReference = (reference: string): boolean =>
  /^(?:environment|ecs-role|(?:profile|ecs-role|file):.+)$/.test(reference);

const referenced = async (
  reference: string,
  world: CredentialsWorld,
): Promise<FoundCredentials | undefined> => {
  if (!isReference(reference)) {
    throw new EssError('setup', say.badReference(reference, referenceForms), say.noneHint);
  }
  const [kind, ...rest] = reference.split(':');
  const name = rest.join(':');
  if (kind === 'environment') {
    const found = fromEnvironment(world);
    if (found === undefined) throw new EssError('setup', say.noneInEnvironment, say.noneHint);
    return found;
  }
  if (kind === 'ecs-role') return ecsRole(name === '' ? undefined : name, world);
  if (kind === 'file') return fromFile(name, world);
  if (currentProfile(world) === undefined) {
    throw new EssError('setup', say.noReferenced(name), say.fieldHint);
  }
  return currentProfile(world);
};

const currentProfile = (world: CredentialsWorld): FoundCredentials | undefined => {
  const { vendor, vendorProfile: profile, vendorFault, namedProfile } = world.configuration;
  if (vendorFault !== undefined) throw vendorFault;
  if (vendor === undefined || profile === undefined) return undefined;
  if (namedProfile === undefined && isBlank(profile)) return undefined;
  return {
    ...ofProfile(profile, { ...world, config: vendor }),
    file: { path: vendor.path, mode: vendor.fileMode },
  };
};

const ofProfile = (profile: VendorProfile, world: ProfileWorld): FoundCredentials => {
  const recipe = recipeOf(profile, world);
  const mode = modeOf(profile) ?? profile.mode;
  return { recipe, mode, origin: `profile ${profile.name} (${mode})`, account: `profile:${profile.name}` };
};

/** One profile in a file of its own: a mounted secret, or what `ess configure` was told at its prompt. */
const fromFile = (path: string, world: CredentialsWorld): FoundCredentials => {
  const file = readJsonFile(path, say.fileHint);
  if (file === undefined) throw new EssError('setup', say.unreadable(path, 'ENOENT'), say.fileHint);
  const { value: fields } = file;
  const mode = typeof fields.mode === 'string' ? fields.mode : '';
  const found = ofProfile({ name: path, mode, fields }, world);
  return { ...found, origin: `${path} (${found.mode})`, account: `file:${path}`, file };
};

const instanceRole = (world: CredentialsWorld): FoundCredentials | undefined => {
  const disabled = vendorVariable(world.env, 'ECS_METADATA_DISABLED')?.value.toLowerCase() === 'true';
  if (disabled) return undefined;
  const roleName = vendorVariable(world.env, 'ECS_METADATA')?.value;
  // Elsewhere nobody answers at that address, and finding that out takes a second.
  if (roleName === undefined && !world.onInstance()) return undefined;
  return ecsRole(roleName, world);
};

const ecsRole = (roleName: string | undefined, world: CredentialsWorld): FoundCredentials => ({
  recipe: {
    kind: 'ecs-role',
    ...(roleName === undefined ? {} : { roleName }),
    metadata: metadataEndpoint(world),
  },
  mode: 'EcsRamRole',
  origin: 'ECS metadata',
  account: 'ecs-role',
});

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
