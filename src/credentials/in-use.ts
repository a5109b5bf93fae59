import type { Configuration } from '../config/configuration.ts';
import type { VendorProfile } from '../config/vendor-profile.ts';
import { metadataEndpoint, type Surroundings } from './endpoints.ts';
import { type ProfileWorld, recipeOf } from './from-profile.ts';
import { isBlank, modeOf } from './modes.ts';
import type { FoundCredentials } from './recipe.ts';

/** What is looked through for credentials. */
export interface CredentialsWorld extends Surroundings {
  readonly configuration: Configuration;
  /** Whether this machine is an instance of the vendor's cloud: its metadata service can be asked then. */
  readonly onInstance: () => boolean;
}

/** Whether the vendor's profile in use is the one that was named, and not one that merely stands in. */
export const isNamed = ({ namedProfile, vendorProfile }: Configuration): boolean =>
  namedProfile !== undefined && vendorProfile?.name === namedProfile;

/**
 * The credentials of the vendor's profile in use; undefined when there is none, or nobody has filled it in. Throws
 * an EssError `setup` when the vendor's file is broken.
 */
export const currentProfile = (world: CredentialsWorld): FoundCredentials | undefined => {
  const { vendor, vendorProfile: profile, vendorFault } = world.configuration;
  if (vendorFault !== undefined) throw vendorFault;
  if (vendor === undefined || profile === undefined) return undefined;
  if (isBlank(profile) && !isNamed(world.configuration)) return undefined;
  return {
    ...ofProfile(profile, { ...world, config: vendor }),
    file: { path: vendor.path, mode: vendor.fileMode },
  };
};

/** The credentials of a profile by itself. Throws an EssError `setup` when it is incomplete. */
export const ofProfile = (profile: VendorProfile, world: ProfileWorld): FoundCredentials => {
  const recipe = recipeOf(profile, world);
  const mode = modeOf(profile) ?? profile.mode;
  return { recipe, mode, origin: `profile ${profile.name} (${mode})`, account: `profile:${profile.name}` };
};

/** The credentials of this instance's role; without a name, of the one that its metadata names. */
export const ecsRole = (roleName: string | undefined, world: CredentialsWorld): FoundCredentials => ({
  recipe: {
    kind: 'ecs-role',
    ...(roleName === undefined ? {} : { roleName }),
    metadata: metadataEndpoint(world),
  },
  mode: 'EcsRamRole',
  origin: 'ECS metadata',
  account: 'ecs-role',
});
