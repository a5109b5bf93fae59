/**
 * An option that has, beside its flag, an environment variable, a setting, and a place in profiles. Options of
 * one call (its token, its parameters, whether it is a dry run) have none of these on purpose.
 */
export interface SettableOption {
  /** As commander spells it: `endpointType`. */
  readonly name: string;
  /** on, off; absent: a value. */
  readonly switch?: true;
  /** What holds when nothing names a value; absent: nothing, or what the machine says. */
  readonly default?: string | boolean;
  /** The vendor's environment variable, without its prefix. */
  readonly vendorVariable?: string;
  /** The vendor's field of a profile. */
  readonly vendorField?: string;
  /** Has no flag. */
  readonly flagless?: true;
}

/**
 * Every settable option. The vendor's `output_format`, `language` and `retry_count` are left out: its CLI writes
 * the first two into every profile without being asked, and counts other things with the third.
 */
export const settableOptions = [
  { name: 'regionId', vendorVariable: 'REGION_ID', vendorField: 'region_id' },
  { name: 'profile', vendorVariable: 'PROFILE' },
  { name: 'credentials', flagless: true },
  { name: 'account', flagless: true },
  { name: 'endpoint', vendorVariable: 'ENDPOINT', vendorField: 'endpoint' },
  {
    name: 'endpointType',
    default: 'public',
    vendorVariable: 'ENDPOINT_TYPE',
    vendorField: 'endpoint_type',
  },
  { name: 'allowHttp', switch: true, default: false },
  { name: 'apiVersion', default: '2014-08-28' },
  { name: 'signature', default: 'hmac-sha1' },
  { name: 'output', default: 'json' },
  { name: 'lang' },
  { name: 'quiet', switch: true, default: false },
  { name: 'debug', switch: true, default: false },
  { name: 'local', switch: true, default: false },
  { name: 'journal' },
  { name: 'replay', default: 'auto' },
  { name: 'tokenRetention', default: '24h' },
  { name: 'maxAttempts', default: '5' },
  { name: 'deadline', default: '2m' },
  { name: 'connectTimeout', default: '5s', vendorField: 'connect_timeout' },
  { name: 'readTimeout', default: '10s', vendorField: 'read_timeout' },
] as const satisfies readonly SettableOption[];

export type OptionName = (typeof settableOptions)[number]['name'];
type SwitchName = Extract<(typeof settableOptions)[number], { readonly switch: true }>['name'];

/** Values of options, by their names; `journal: false` is the flag `--no-journal`. */
export type OptionValues = { readonly [Name in Exclude<OptionName, SwitchName | 'journal'>]?: string } & {
  readonly [Name in SwitchName]?: boolean;
} & { readonly journal?: string | false };

/** `endpointType` → `endpoint-type`: the flag without its dashes, and the setting's name. */
export const settingName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `endpointType` → `ESS_ENDPOINT_TYPE`. */
export const variableName = (name: string): string =>
  `ESS_${settingName(name).replaceAll('-', '_').toUpperCase()}`;

/** The option of that setting's name. */
export const findOption = (setting: string): (SettableOption & { readonly name: OptionName }) | undefined =>
  settableOptions.find(({ name }) => settingName(name) === setting);

/** The words for on and off, in environment and settings; undefined: neither. */
export const parseSwitch = (text: string): boolean | undefined => {
  if (/^(?:true|1|yes|on)$/i.test(text)) return true;
  return /^(?:false|0|no|off)$/i.test(text) ? false : undefined;
};
