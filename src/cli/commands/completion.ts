import { readFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import type { Context } from '../../context.ts';
import * as say from './text.ts';

/** The checked-in script of each shell. */
const scripts: Readonly<Record<string, string>> = {
  bash: 'ess.bash',
  zsh: '_ess',
  fish: 'ess.fish',
  powershell: 'ess.ps1',
};

/** `ess completion <shell>`: prints the static script of a shell. */
export const completionCommand = ({ io, language }: Context): Command =>
  new Command('completion')
    .addArgument(new Argument('<shell>').choices(Object.keys(scripts)))
    .description(say.completion.about[language])
    .addHelpText('after', `\n${say.completion.install[language]}`)
    .action(async (shell: string) => {
      // The bundle lies in dist/, beside completions/.
      const url = new URL(`../completions/${scripts[shell] ?? ''}`, import.meta.url);
      io.stdout.write(await readFile(url, 'utf8'));
    });
