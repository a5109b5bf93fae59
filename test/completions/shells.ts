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
  readonly complete: (line: string, place?: Place) => Promise<readonly string[]>;
}

/** Where a shell runs, if not as the tests do. */
export interface Place {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const here = import.meta.dirname;
const completions = fileURLToPath(new URL('../../completions', import.meta.url));

const run = async (command: readonly [string, ...string[]], { folder, env }: Place): Promise<string> => {
  const [program, ...args] = command;
  const { stdout } = await execa(program, args, {
    ...(folder !== undefined && { cwd: folder }),
    ...(env !== undefined && { env, extendEnv: false }),
    stderr: 'inherit',
  });
  return stdout;
};

const shell = (
  name: string,
  program: string,
  outputOf: (line: string, place: Place) => Promise<string>,
): Shell => ({
  name,
  installed: spawnSync(program, ['-c', 'exit']).status === 0,
  complete: async (line, place = {}) =>
    (await outputOf(line, place))
      .split(/\r?\n/)
      .map((candidate) => candidate.replace(/\t.*/, '').replace(/^(--[\w.-]+=|@)/, ''))
      .filter((word) => word !== '')
      .sort(),
});

const bash = shell('bash', 'bash', (line, place) =>
  run(['bash', '--norc', join(here, 'complete.bash'), join(completions, 'ess.bash'), line], place),
);

const zsh = shell('zsh', 'zsh', async (line, place) => {
  const output = await mkdtemp(join(tmpdir(), 'ess-zsh-'));
  try {
    await run(['zsh', '-f', join(here, 'complete.zsh'), completions, join(output, 'offered'), line], place);
    return await readFile(join(output, 'offered'), 'utf8');
  } finally {
    await rm(output, { recursive: true });
  }
});

const fishCommand = 'source $argv[1]; complete -C $argv[2]';
const fish = shell('fish', 'fish', (line, place) =>
  run(['fish', '--no-config', '-c', fishCommand, join(completions, 'ess.fish'), line], place),
);

const powershell = shell('powershell', 'pwsh', (line, place) =>
  run(
    [
      ...(['pwsh', '-NoProfile', '-Command'] as const),
      `. '${join(completions, 'ess.ps1')}'; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.ListItemText`,
    ],
    place,
  ),
);

export const shells: readonly Shell[] = [bash, zsh, fish, powershell];
