import type { Parameter } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';
import { flagOf, type Place, resolve } from './names.ts';
import { hasSecret, isScalar } from './shape.ts';
import { negationWithValue, noNegation, strayWords, tooManyWords } from './text.ts';

/** One flag of the command line with the words that belong to it. */
export interface GivenFlag {
  /** What stands after `--`, as it was typed. */
  readonly name: string;
  /** Undefined: no parameter of this version has such a name. */
  readonly place: Place | undefined;
  /** Written `--no-…`. */
  readonly negated: boolean;
  readonly words: readonly string[];
}

interface OpenFlag extends GivenFlag {
  readonly words: string[];
  /** Words that came after the only one which the parameter takes. */
  readonly tooMany: string[];
}

/**
 * Gives each word to the flag before it. A word is a flag when it begins with two dashes and a letter;
 * everything else is a value, negative numbers too. After `--` nothing is a flag.
 */
export const splitArguments = (
  args: readonly string[],
  parameters: readonly Parameter[],
  faults: Text[],
): readonly GivenFlag[] => {
  const flags: OpenFlag[] = [];
  const stray: string[] = [];
  let open: OpenFlag | undefined;
  let noMoreFlags = false;
  for (const word of args) {
    const [, name, value] = /^--([A-Za-z][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (word === '--' && !noMoreFlags) {
      noMoreFlags = true;
      open = undefined;
    } else if (name !== undefined && !noMoreFlags && !awaitsSecret(open)) {
      open = openFlag(name, value, parameters);
      flags.push(open);
    } else if (open === undefined) stray.push(word);
    else (isFull(open) ? open.tooMany : open.words).push(word);
  }
  if (stray.length > 0) faults.push(strayWords(stray));
  for (const flag of flags) faults.push(...misuse(flag));
  return flags;
};

const openFlag = (name: string, value: string | undefined, parameters: readonly Parameter[]): OpenFlag => {
  const words = value === undefined ? [] : [value];
  const place = resolve(parameters, name);
  const positive = place === undefined && /^no-/i.test(name) ? resolve(parameters, name.slice(3)) : undefined;
  return { name, place: place ?? positive, negated: positive !== undefined, words, tooMany: [] };
};

const isFull = ({ place, negated, words }: OpenFlag): boolean =>
  negated || (place !== undefined && isScalar(place.parameter) && words.length === 1);

/** A password may well begin with two dashes, and must not end up in a message as an unknown flag. */
const awaitsSecret = (flag: OpenFlag | undefined): boolean =>
  flag !== undefined && flag.place?.parameter.secret === true && flag.words.length === 0;

const misuse = ({ name, place, negated, words, tooMany }: OpenFlag): readonly Text[] => {
  if (place === undefined) return [];
  const flag = flagOf('', place.name);
  if (negated && place.parameter.type !== 'Boolean') return [noNegation(flag)];
  if (negated && words.length + tooMany.length > 0) return [negationWithValue(`--${name}`)];
  if (tooMany.length === 0) return [];
  return [tooManyWords(flag, hasSecret(place.parameter) ? undefined : tooMany)];
};
