import type { Operation } from '../../catalog/types.ts';
import { renderBash } from './bash.ts';
import type { CommandLine } from './command-line.ts';
import { renderFish } from './fish.ts';
import { renderPowerShell } from './powershell.ts';
import { readCommandLine } from './read.ts';
import { renderZsh } from './zsh.ts';

/** The completion script of each shell, for src/generate/main.ts. */
export const completionTargets = (
  [
    ['completions/ess.bash', renderBash],
    ['completions/_ess', renderZsh],
    ['completions/ess.fish', renderFish],
    ['completions/ess.ps1', renderPowerShell],
  ] as const
).map(([path, render]: readonly [string, (line: CommandLine) => string]) => ({
  path,
  render: async (operations: readonly Operation[]) => render(await readCommandLine(operations)),
}));
