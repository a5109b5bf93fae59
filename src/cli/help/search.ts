import { loadOperation, operationNames } from '../../catalog/catalog.ts';
import { kebab, squash } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Language, Text } from '../../text.ts';
import { flagOf } from '../parameters/names.ts';
import { nothingFound } from './text.ts';

/** What a search found in one operation. */
export interface Found {
  readonly operation: Operation;
  /** Whether the operation itself is about the words, or only some of its parameters. */
  readonly itself: boolean;
  readonly parameters: readonly FoundParameter[];
}

export interface FoundParameter {
  readonly flag: string;
  readonly about: Text;
  /** The one API version that has it. */
  readonly only?: ApiVersion;
}

/**
 * What `ess search <words>` prints: operations and parameters whose name or meaning holds every word, those
 * operations first that are about the words themselves.
 */
export const searchOperations = async (words: string, language: Language): Promise<string> => {
  const found = await findOperations(words, language);
  if (found.length === 0) return `${nothingFound(words)[language]}\n`;
  return found.map((one) => `${linesOf(one, language).join('\n')}\n`).join('');
};

/** The same as data; every operation is loaded. */
export const findOperations = async (words: string, language: Language): Promise<readonly Found[]> => {
  const operations = await Promise.all(operationNames.map(loadOperation));
  const matches = matcher(words, language);
  const found = operations
    .filter((operation) => operation !== undefined)
    .map((operation) => ({
      operation,
      itself: matches(operation.name, operation.about),
      parameters: parametersMatching(operation.parameters, '', matches),
    }))
    .filter(({ itself, parameters }) => itself || parameters.length > 0);
  return found.sort((a, b) => Number(b.itself) - Number(a.itself));
};

type Matches = (name: string, about: Text) => boolean;

/** Names are the same in every language and spelling; meanings are searched in the reader's. */
const matcher = (words: string, language: Language): Matches => {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (name, about) =>
    wanted.every(
      (word) => squash(name).includes(squash(word)) || about[language].toLowerCase().includes(word),
    );
};

const parametersMatching = (
  parameters: readonly Parameter[],
  outer: string,
  matches: Matches,
  around?: ApiVersion,
): readonly FoundParameter[] =>
  parameters.flatMap(({ name, about, fields = [], type, only = around }) => {
    const flag = flagOf(outer, kebab(name));
    const inner = parametersMatching(fields, type === 'List' ? `${flag}.<n>` : flag, matches, only);
    return matches(name, about) ? [{ flag, about, ...(only !== undefined && { only }) }, ...inner] : inner;
  });

const linesOf = ({ operation, parameters }: Found, language: Language): readonly string[] => [
  `${kebab(operation.name)}: ${operation.about[language]}`,
  ...parameters.map(({ flag, about, only }) => {
    return `    ${flag}${only === undefined ? '' : ` (${only})`}: ${about[language]}`;
  }),
];
