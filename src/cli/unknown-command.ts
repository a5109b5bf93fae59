import { operationNames } from '../catalog/catalog.ts';
import { kebab } from '../catalog/names.ts';
import { EssError } from '../errors.ts';
import { commands } from './commands/index.ts';
import { suggest } from './parameters/suggest.ts';
import * as say from './text.ts';

/** What is said of a word that is neither an operation nor a command, with the one that was probably meant. */
export const unknownCommand = async (name: string): Promise<EssError> => {
  const known = [...operationNames.map(kebab), ...commands.map((command) => command.name)];
  return new EssError('usage', say.unknownCommand(name, await suggest(name, known)), say.unknownCommandHint);
};
