import { Command } from 'commander';
import type { Context } from '../../context.ts';
import * as say from './text.ts';

/** `ess search <word>`: operations and parameters whose names or meanings contain a word. */
export const searchCommand = ({ io, language }: Context): Command =>
  new Command('search')
    .argument('<word...>')
    .description(say.search[language])
    .action(async (words: string[]) => {
      const { searchOperations } = await import('../help/search.ts');
      io.stdout.write(await searchOperations(words.join(' '), language));
    });
