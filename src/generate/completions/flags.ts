import type { Option } from 'commander';
import { regions } from '../../catalog/endpoints.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Parameter } from '../../catalog/types.ts';
import { formats } from '../../output/formats.ts';
import { signatureMethods } from '../../signing/signer.ts';
import type { Flag, Takes } from './command-line.ts';

/** The flag of an option that commander reads, by its declaration (`--output <format>`). */
export const optionFlag = (option: Option, about: string): Flag => {
  const takesWord = option.required || option.optional;
  return {
    name: option.long ?? option.flags,
    about,
    takes: takesWord ? wordsOf(option) : 'nothing',
    values: takesWord ? choicesOf(option) : [],
    ...(option.hidden && { hidden: true }),
  };
};

/** The flags of parameters: `--min-size`, `--system-disk.size`, and `--no-az-balance` beside `--az-balance`. */
export const parameterFlags = (parameters: readonly Parameter[], outer = ''): readonly Flag[] =>
  parameters.flatMap((parameter) => {
    const { type, fields = [], json } = parameter;
    const name = `${outer}${kebab(parameter.name)}`;
    const about = parameter.about.en;
    const flag: Flag = { name: `--${name}`, about, takes: takesOf(parameter), values: valuesOf(parameter) };
    if (type === 'Boolean') return [flag, { name: `--no-${name}`, about: '', takes: 'nothing', values: [] }];
    if (type === 'Object' && json !== true) return [flag, ...parameterFlags(fields, `${name}.`)];
    return [flag];
  });

const apiVersions: readonly ApiVersion[] = ['2014-08-28', '2022-02-22'];
const regionIds = regions.filter(({ open }) => open).map(({ id }) => id);

/** The values of options by their attribute name, where their declaration does not hold them. */
const knownValues: Readonly<Record<string, readonly string[]>> = {
  regionId: regionIds,
  region: regionIds,
  output: formats,
  apiVersion: apiVersions,
  signature: signatureMethods,
};

const choicesOf = (option: Option): readonly string[] => {
  const name = option.attributeName();
  return option.argChoices ?? namedChoices(option.flags) ?? knownValues[name] ?? idsOf(name);
};

/** `--lang <en|zh>` names its values; `--journal <path|url>` what kind of value it takes. */
const namedChoices = (flags: string): readonly string[] | undefined => {
  const [, names] = /<(\w+(?:\|\w+)+)>/.exec(flags) ?? [];
  const choices = names?.split('|');
  return choices?.some((name) => kindsOfValue.includes(name)) ? undefined : choices;
};

const kindsOfValue = ['path', 'url', 'host'];

const wordsOf = (option: Option): Takes => {
  if (option.attributeName() === 'operation') return 'operation';
  if (/[<|](path|file)\b/.test(option.flags)) return 'path';
  return option.variadic ? 'several' : 'one';
};

const takesOf = ({ type }: Parameter): Takes => {
  if (type === 'Boolean') return 'boolean';
  return type === 'List' || type === 'Object' || type === 'Map' ? 'several' : 'one';
};

const valuesOf = ({ name, type, of, values, valuesBy }: Parameter): readonly string[] => {
  if (type === 'Boolean') return ['true', 'false'];
  const all = values ?? Object.values(valuesBy?.values ?? {}).flat();
  if (all.length === 0 && (type === 'String' || of === 'String')) return idsOf(name);
  return [...new Set(all.map(String))];
};

/**
 * The name under which the journal knows the IDs that a parameter or an option takes, where it takes some:
 * `ScalingGroupIds` → `<ScalingGroupId>`.
 */
const idsOf = (name: string): readonly string[] => {
  const [, first, rest] = /^(\w)(\w+(?:Id|Ari))s?$/.exec(name) ?? [];
  if (first === undefined || rest === undefined) return [];
  const id = `${first.toUpperCase()}${rest}`;
  return [`<${otherNames[id] ?? id}>`];
};

/** IDs that are given under another name than they are answered. */
const otherNames: Readonly<Record<string, string>> = {
  ActiveScalingConfigurationId: 'ScalingConfigurationId',
  ContainerGroupId: 'InstanceId',
  NewResourceGroupId: 'ResourceGroupId',
  // Groups are all that carries tags and belongs to resource groups.
  ResourceId: 'ScalingGroupId',
};
