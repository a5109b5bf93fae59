import { readFile } from 'node:fs/promises';
import { getAsset, isSea } from 'node:sea';
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
      io.stdout.write(await read(`completions/${scripts[shell] ?? ''}`));
    });

/** The bundle lies in dist/, beside completions/; the single executable has them inside. */
const read = async (path: string): Promise<string> =>
  isSea() ? getAsset(path, 'utf8') : await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
