import type { Parameter } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';
import { resolve } from '../parameters/names.ts';
import { isScalar } from '../parameters/shape.ts';
import { asItIs, type Given, translations } from './flags.ts';

/** Arguments in ess's own words, and what of the vendor's has no such word. */
export interface OwnLine {
  readonly args: readonly string[];
  readonly faults: readonly Text[];
}

/**
 * Puts ess's own flags in the place of those that the vendor's CLI has beside an operation's parameters, so that
 * a line written for it runs unchanged. What ess has no equal for is refused together with its values, even where
 * nothing is checked: one of them may be a secret. `takesValue` says of ess's own flags whether they take one.
 */
export const fromVendorLine = (
  args: readonly string[],
  parameters: readonly Parameter[],
  takesValue: ReadonlyMap<string, boolean>,
): OwnLine => {
  const parameterOf = (flag: string) => resolve(parameters, flag.slice(2))?.parameter;
  const mayGoOn = ({ flag, inline, values }: Given): boolean => {
    const parameter = parameterOf(flag);
    if (parameter?.type === 'Boolean' || takesValue.get(flag) === false || translations.has(flag))
      return false;
    const isOne = takesValue.has(flag) || (parameter !== undefined && isScalar(parameter));
    return !isOne || (inline === '' && values.length === 0);
  };
  const own: string[] = [];
  const faults: Text[] = [];
  for (const given of split(args, mayGoOn)) {
    const translate = parameterOf(given.flag) === undefined ? translations.get(given.flag) : undefined;
    const translated = (translate ?? asItIs)(given);
    if ('en' in translated) faults.push(translated);
    else own.push(...translated);
  }
  return { args: own, faults };
};

/** A dash and a letter are a flag only where no value is awaited: after `--arg run`, `-p 80` are two more. */
const split = (args: readonly string[], mayGoOn: (given: Given) => boolean): readonly Given[] => {
  const all: Given[] = [];
  let last: Given = { flag: '', inline: '', values: [] };
  for (const word of args) {
    const long = mayGoOn(last) && last.flag !== '' ? word : (shorthands.get(word) ?? word);
    if (long.startsWith('--')) {
      const [flag = ''] = long.split('=', 1);
      all.push(last);
      last = { flag, inline: long.slice(flag.length), values: [] };
    } else last = { ...last, values: [...last.values, word] };
  }
  return [...all, last];
};

// A Map: words such as `constructor` are keys of every plain object.
const shorthands: ReadonlyMap<string, string> = new Map([
  ['-e', '--endpoint'],
  ['-h', '--help'],
  ['-o', '--output'],
  ['-p', '--profile'],
  ['-q', '--quiet'],
]);
