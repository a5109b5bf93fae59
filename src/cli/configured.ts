import { type Configuration, layerOf, loadConfiguration, namedValues } from '../config/configuration.ts';
import { findOption, settableOptions } from '../config/options.ts';
import type { Context } from '../context.ts';
import type { CallOptions } from './call-options.ts';

/** What holds for a command, whatever named it. */
export interface Configured {
  /** Flags; and where there is no flag, what environment, profile and settings name, in this order. */
  readonly options: CallOptions;
  readonly configuration: Configuration;
}

/** Options as flags give them. */
export type GivenOptions = CallOptions & { readonly region?: string };

/** Reads what is configured around a command's flags. Throws an EssError when it is broken. */
export const configure = async (given: GivenOptions, context: Context): Promise<Configured> => {
  const regionId = given.regionId ?? given.region;
  const flags: CallOptions = { ...given, ...(regionId === undefined ? {} : { regionId }) };
  const configuration = await loadConfiguration(settableOf(flags), context);
  return { options: { ...namedValues(configuration), ...flags }, configuration };
};

/** The flag as a fault names it: with the place that gave its value, when that was not the flag itself. */
export const labelFor =
  (configuration: Configuration) =>
  (flag: string): string => {
    const option = findOption(flag.slice(2));
    const layer = option && layerOf(configuration, option.name);
    return option === undefined || layer === undefined || layer.kind === 'flag'
      ? flag
      : `${flag} (${layer.whence(option)})`;
  };

const settableOf = (flags: CallOptions): CallOptions => {
  const names = new Set<string>(settableOptions.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(flags).filter(([name, value]) => names.has(name) && value !== undefined),
  );
};
