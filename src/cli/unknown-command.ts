import { closest } from 'fastest-levenshtein';
import { operationNames } from '../catalog/catalog.ts';
import { kebab } from '../catalog/names.ts';
import { EssError } from '../errors.ts';
import { commands } from './commands/index.ts';
import * as say from './text.ts';

/** What is said of a word that is neither an operation nor a command, with the nearest one. */
export const unknownCommand = (name: string): EssError => {
  const known = [...operationNames.map(kebab), ...commands.map((command) => command.name)];
  return new EssError('usage', say.unknownCommand(name, closest(kebab(name), known)), say.unknownCommandHint);
};
