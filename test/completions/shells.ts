import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** A shell that completes with the checked-in script. */
export interface Shell {
  readonly name: string;
  readonly installed: boolean;
  /** The words that it offers at the end of a line, sorted; without the `--flag=` or `@` before them. */
  readonly complete: (line: string, folder?: string) => Promise<readonly string[]>;
}

const here = import.meta.dirname;
const completions = fileURLToPath(new URL('../../completions', import.meta.url));

const run = async (command: readonly [string, ...string[]], folder?: string): Promise<string> => {
  const [program, ...args] = command;
  const { stdout } = await execa(program, args, {
    ...(folder !== undefined && { cwd: folder }),
    stderr: 'inherit',
  });
  return stdout;
};

const shell = (
  name: string,
  program: string,
  outputOf: (line: string, folder: string | undefined) => Promise<string>,
): Shell => ({
  name,
  installed: spawnSync(program, ['-c', 'exit']).status === 0,
  complete: async (line, folder) =>
    (await outputOf(line, folder))
      .split(/\r?\n/)
      .map((candidate) => candidate.replace(/\t.*/, '').replace(/^(--[\w.-]+=|@)/, ''))
      .filter((word) => word !== '')
      .sort(),
});

const bash = shell('bash', 'bash', (line, folder) =>
  run(['bash', '--norc', join(here, 'complete.bash'), join(completions, 'ess.bash'), line], folder),
);

const zsh = shell('zsh', 'zsh', async (line, folder) => {
  const output = await mkdtemp(join(tmpdir(), 'ess-zsh-'));
  try {
    await run(['zsh', '-f', join(here, 'complete.zsh'), completions, join(output, 'offered'), line], folder);
    return await readFile(join(output, 'offered'), 'utf8');
  } finally {
    await rm(output, { recursive: true });
  }
});

const fishCommand = 'source $argv[1]; complete -C $argv[2]';
const fish = shell('fish', 'fish', (line, folder) =>
  run(['fish', '--no-config', '-c', fishCommand, join(completions, 'ess.fish'), line], folder),
);

const powershell = shell('powershell', 'pwsh', (line, folder) =>
  run(
    [
      ...(['pwsh', '-NoProfile', '-Command'] as const),
      `. '${join(completions, 'ess.ps1')}'; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.ListItemText`,
    ],
    folder,
  ),
);

export const shells: readonly Shell[] = [bash, zsh, fish, powershell];
