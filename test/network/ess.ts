import { execa } from 'execa';
import { program, type Run } from '../helpers/program.ts';

/** How one run of the program differs from a bare one. */
export interface Bare {
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program with a home and nothing else that is configured. */
export const runBare = async (
  home: string,
  args: readonly string[],
  { env = {} }: Bare = {},
): Promise<Run> => {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [program, ...args], {
    env: { HOME: home, PATH: process.env.PATH ?? '', ...env },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    stripFinalNewline: false,
  });
  return { exitCode: exitCode ?? -1, stdout, stderr };
};
