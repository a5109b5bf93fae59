import { EssError } from '../errors.ts';
import { environmentValues, variableOf } from './environment.ts';
import {
  type OptionName,
  type OptionValues,
  type SettableOption,
  settableOptions,
  settingName,
} from './options.ts';
import { readSettings, type Settings } from './settings-file.ts';
import * as say from './text.ts';
import { readVendorConfig, type VendorConfig, type VendorProfile, vendorValues } from './vendor-profile.ts';

/** Values of options from one place. */
export interface Layer {
  readonly kind: 'flag' | 'environment' | 'profile' | 'setting' | 'default';
  readonly values: OptionValues;
  /** Where one of its values stands, as a person would look it up; empty for a default. */
  readonly whence: (option: SettableOption) => string;
}

/** Everything that is configured, and where. */
export interface Configuration {
  /** The strongest first: flag, environment, profile, setting, default. */
  readonly layers: readonly Layer[];
  readonly settings: Settings | undefined;
  readonly vendor: VendorConfig | undefined;
  /** The vendor's file could not be read: it matters only to what needs it. */
  readonly vendorFault: EssError | undefined;
  /** The vendor's profile in use. */
  readonly vendorProfile: VendorProfile | undefined;
  /** The profile that a flag or the environment named. */
  readonly namedProfile: string | undefined;
}

/** What a configuration is read from. */
export interface ConfigurationWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Reads settings and profiles. Throws an EssError `setup` for broken settings, and for a named profile that
 * neither `ess` nor the vendor's CLI has. A broken file of the vendor is kept as `vendorFault` unless a profile
 * was named.
 */
export const loadConfiguration = async (
  flags: OptionValues,
  { env, platform }: ConfigurationWorld,
): Promise<Configuration> => {
  const environment = environmentValues(env);
  const settings = await readSettings(env, platform);
  const namedProfile = flags.profile ?? environment.profile;
  const profile = namedProfile ?? settings?.values.profile;
  const own = profile === undefined ? undefined : settings?.profiles[profile];
  const strongestFirst = [flags, environment, own, settings?.values];
  // The embedded service needs nothing of an account.
  const local = strongestFirst.find((values) => values?.local !== undefined)?.local === true;
  const { vendor, vendorFault } = local ? nothing : await readVendor(env);
  if (namedProfile !== undefined && vendorFault !== undefined && own === undefined) throw vendorFault;
  const vendorProfile = vendorProfileOf(
    {
      strong: flags.credentials ?? environment.credentials ?? own?.credentials,
      namedProfile,
      weak: settings?.values.credentials,
      profile: settings?.values.profile,
    },
    vendor,
  );
  const isVendors = vendor?.profiles.some(({ name }) => name === profile) ?? vendorFault !== undefined;
  if (profile !== undefined && own === undefined && !isVendors && !local) {
    const known = [
      ...Object.keys(settings?.profiles ?? {}),
      ...(vendor?.profiles ?? []).map(({ name }) => name),
    ];
    throw new EssError('setup', say.noSuchProfile(profile, [...new Set(known)]), say.profileHint);
  }
  const layers: readonly Layer[] = [
    { kind: 'flag', values: flags, whence: ({ name }) => `--${settingName(name)}` },
    {
      kind: 'environment',
      values: environment,
      whence: (option) => variableOf(option, env)?.variable ?? '',
    },
    ...(own === undefined || profile === undefined || settings === undefined
      ? []
      : [profileLayer(profile, settings.path, own)]),
    ...(vendorProfile === undefined || vendor === undefined
      ? []
      : [profileLayer(vendorProfile.name, vendor.path, vendorValues(vendorProfile))]),
    ...(settings === undefined
      ? []
      : [{ kind: 'setting' as const, values: settings.values, whence: () => settings.path }]),
    { kind: 'default', values: defaults, whence: () => '' },
  ];
  return { layers, settings, vendor, vendorFault, vendorProfile, namedProfile };
};

/** Of each option the strongest value that something names; defaults are left to who reads the option. */
export const namedValues = ({ layers }: Pick<Configuration, 'layers'>): OptionValues =>
  Object.assign(
    {},
    ...layers
      .filter(({ kind }) => kind !== 'default')
      .map(({ values }) => values)
      .toReversed(),
  );

/** The layer that an option's value comes from; undefined when the option has none. */
export const layerOf = ({ layers }: Pick<Configuration, 'layers'>, name: OptionName): Layer | undefined =>
  layers.find(({ values }) => values[name] !== undefined);

/** Who names a profile of the vendor, the strongest first. */
interface Namings {
  /** References to credentials of flag, environment and profile of `ess`. */
  readonly strong: string | undefined;
  readonly namedProfile: string | undefined;
  /** The settings' own reference and profile. */
  readonly weak: string | undefined;
  readonly profile: string | undefined;
}

/**
 * A profile that was named wins over what the settings say, which wins over the vendor's current one. A reference
 * to one that is not there leads to none: another would be another account.
 */
const vendorProfileOf = (
  { strong, namedProfile, weak, profile }: Namings,
  vendor: VendorConfig | undefined,
): VendorProfile | undefined => {
  const find = (name: string | undefined): VendorProfile | undefined =>
    vendor?.profiles.find((candidate) => candidate.name === name);
  const [referenced, weakly] = [profileOf(strong), profileOf(weak)];
  if (referenced !== undefined) return find(referenced);
  const named = find(namedProfile);
  if (named !== undefined || weakly !== undefined) return named ?? find(weakly);
  return find(profile) ?? find(vendor?.current);
};

/** The name in a reference `profile:<name>`; of another reference none. */
const profileOf = (reference: string | undefined): string | undefined =>
  reference === undefined ? undefined : /^profile:(.+)$/.exec(reference)?.[1];

const nothing = { vendor: undefined, vendorFault: undefined };

const readVendor = async (
  env: ConfigurationWorld['env'],
): Promise<Pick<Configuration, 'vendor' | 'vendorFault'>> => {
  try {
    return { vendor: await readVendorConfig(env), vendorFault: undefined };
  } catch (error) {
    if (!(error instanceof EssError)) throw error;
    return { vendor: undefined, vendorFault: error };
  }
};

const profileLayer = (profile: string, path: string, values: OptionValues): Layer => ({
  kind: 'profile',
  values,
  whence: () => `${profile} (${path})`,
});

const defaults: OptionValues = Object.fromEntries(
  settableOptions.flatMap((option) => ('default' in option ? [[option.name, option.default]] : [])),
);
