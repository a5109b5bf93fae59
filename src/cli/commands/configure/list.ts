import { type Configuration, type Layer, layerOf } from '../../../config/configuration.ts';
import {
  type OptionName,
  type SettableOption,
  settableOptions,
  settingName,
} from '../../../config/options.ts';
import type { Context } from '../../../context.ts';
import type { FoundCredentials } from '../../../credentials/recipe.ts';
import { EssError } from '../../../errors.ts';
import { defaultJournalPath, shownLocation } from '../../../journal/location.ts';
import { displayWidth, pad } from '../../../output/terminal.ts';
import { configure } from '../../configured.ts';
import { findCredentials } from '../../credentials.ts';
import type { findTarget } from '../../target.ts';
import * as say from './text.ts';
import { optionNamed } from './value.ts';

export interface ListOptions {
  readonly profile?: string;
  readonly output?: string;
}

/** One option: its value in force, and where it comes from. No secret is among them. */
export interface Row {
  readonly name: string;
  /** null: nothing names one. */
  readonly value: string | null;
  /** null: nothing names a value. */
  readonly source: Layer['kind'] | null;
  /** The variable, profile or file; absent for a default. */
  readonly from?: string;
}

/** `ess configure list`: every option, its value in force and where it comes from. Asks nobody on the network. */
export const list = async ({ profile, output }: ListOptions, context: Context): Promise<void> => {
  const configured = await configure(profile === undefined ? {} : { profile }, context);
  const { configuration } = configured;
  const rows = settableOptions.map((option) => rowOf(option, configuration, context));
  const credentials = await describeCredentials(configured, context);
  const { io, language } = context;
  if (output === 'json') {
    io.stdout.write(`${JSON.stringify({ options: rows, credentials }, null, 2)}\n`);
    return;
  }
  const lines = [
    ...rows.map(({ name, value, source, from }) => [
      name,
      value ?? '-',
      [source === null ? undefined : say.sources[source][language], from].filter(Boolean).join(' '),
    ]),
    ['', '', ''],
    [say.credentials[language], ...credentialsLine(credentials)],
  ];
  const widths = [0, 1].map((column) => Math.max(...lines.map((cells) => displayWidth(cells[column] ?? ''))));
  for (const cells of lines) {
    const padded = cells.map((cell, column) => pad(cell, widths[column] ?? 0));
    io.stdout.write(`${padded.join('  ').trimEnd()}\n`);
  }
};

/** `ess configure get <name>`: the value in force alone. */
export const get = async (name: string, { profile }: ListOptions, context: Context): Promise<void> => {
  const option = await optionNamed(name);
  const { configuration } = await configure(profile === undefined ? {} : { profile }, context);
  const { value } = rowOf(option, configuration, context);
  if (value === null) throw new EssError('usage', say.noValue(name));
  context.io.stdout.write(`${value}\n`);
};

const rowOf = (
  option: SettableOption & { readonly name: OptionName },
  configuration: Configuration,
  context: Context,
): Row => {
  const layer = layerOf(configuration, option.name);
  const value = layer?.values[option.name];
  const from = layer?.whence(option);
  const inForce = value === undefined ? machineDefault(option.name, context) : shown(option.name, value);
  return {
    name: settingName(option.name),
    value: inForce,
    source: layer?.kind ?? (inForce === null ? null : 'default'),
    ...(from ? { from } : {}),
  };
};

/** A journal's URL may hold a password. */
const shown = (name: OptionName, value: string | boolean): string => {
  if (name !== 'journal') return String(value);
  return typeof value === 'string' ? shownLocation(value) : 'none';
};

/** What the machine says where nothing else does. */
const machineDefault = (name: OptionName, { env, platform, language }: Context): string | null => {
  if (name === 'lang') return language;
  return name === 'journal' ? defaultJournalPath(env, platform) : null;
};

type Described =
  | { readonly mode: string; readonly from: string; readonly accessKeyId?: string }
  | { readonly error: string };

const describeCredentials = async (
  configured: Parameters<typeof findTarget>[0],
  context: Context,
): Promise<Described> => {
  try {
    const { options, configuration } = configured;
    return describe(await findCredentials(options, { regionId: undefined, configuration }, context));
  } catch (error) {
    if (!(error instanceof EssError)) throw error;
    return { error: error.what.map((text) => text[context.language]).join('; ') };
  }
};

const describe = ({ mode, origin, recipe }: FoundCredentials): Described => ({
  mode,
  from: origin,
  ...(recipe.kind === 'keys' ? { accessKeyId: masked(recipe.accessKeyId) } : {}),
});

/** Enough of an AccessKey id to recognise it by. */
export const masked = (accessKeyId: string): string =>
  accessKeyId.length < 10 ? accessKeyId : `${accessKeyId.slice(0, 4)}***${accessKeyId.slice(-4)}`;

const credentialsLine = (described: Described): readonly string[] =>
  'error' in described
    ? ['-', described.error]
    : [[described.mode, described.accessKeyId].filter(Boolean).join(' '), described.from];
