import { EssError } from '../errors.ts';
import {
  type OptionValues,
  parseSwitch,
  type SettableOption,
  settableOptions,
  variableName,
} from './options.ts';
import * as say from './text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The prefixes of the vendor's variables, the current one first: the older two are still honoured by its CLI. */
export const vendorPrefixes = ['ALIBABA_CLOUD_', 'ALIBABACLOUD_', 'ALICLOUD_'] as const;

/** A vendor's variable under the first of its prefixes that has a value. */
export const vendorVariable = (
  env: Environment,
  name: string,
): { readonly variable: string; readonly value: string } | undefined => {
  for (const prefix of vendorPrefixes) {
    const value = env[`${prefix}${name}`];
    if (value) return { variable: `${prefix}${name}`, value };
  }
  return undefined;
};

/** Options that the environment names: `ESS_…` first, then the vendor's variables. */
export const environmentValues = (env: Environment): OptionValues => {
  const values: [string, string | boolean][] = [];
  for (const option of settableOptions) {
    const source = variableOf(option, env);
    if (source !== undefined) values.push([option.name, parse(option, source)]);
  }
  return Object.fromEntries(values);
};

/** The variable that gives an option its value; undefined when none does. */
export const variableOf = (
  option: SettableOption,
  env: Environment,
): { readonly variable: string; readonly value: string } | undefined => {
  const variable = variableName(option.name);
  const value = env[variable];
  if (value) return { variable, value };
  return option.vendorVariable === undefined ? undefined : vendorVariable(env, option.vendorVariable);
};

const parse = (
  option: SettableOption,
  { variable, value }: { readonly variable: string; readonly value: string },
): string | boolean => {
  if (option.name === 'journal' && value === 'none') return false;
  if (option.switch !== true) return value;
  const on = parseSwitch(value);
  if (on === undefined) throw new EssError('usage', say.notSwitch(variable, value));
  return on;
};
