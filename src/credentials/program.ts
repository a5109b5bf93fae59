import { EssError } from '../errors.ts';
import { forbidsOthers } from './forbidden.ts';
import { recipeOf } from './from-profile.ts';
import type { Obtained, ObtainWorld } from './obtained.ts';
import * as say from './program-text.ts';
import type { CredentialProgram } from './recipe.ts';
import { splitCommand } from './split-command.ts';
import { fieldHint } from './text.ts';

const longestMs = 60_000;
/** Time to read what it had printed. */
const drainMs = 250;

/**
 * Runs a program that prints a profile with its keys as JSON, as the vendor's CLI runs it: without a shell. It has
 * a minute, or less before the deadline. What it prints is never shown, on neither stream: it may be the secret.
 */
export const runProgram = async (
  { command }: CredentialProgram,
  origin: string,
  world: ObtainWorld,
): Promise<Obtained> => {
  forbidsOthers(origin, world.env);
  const words = splitCommand(command, world.platform);
  const [file, ...args] = words ?? [];
  if (file === undefined) throw new EssError('setup', say.badCommand(origin), fieldHint);
  const profile = readProfile(await output(file, args, origin, world), file, origin);
  const recipe = recipeOf(profile, world);
  // Whatever else it names would lead on to programs that name programs.
  if (recipe.kind !== 'keys') throw new EssError('setup', say.noKeysPrinted(origin, file), say.programHint);
  const { kind, ...keys } = recipe;
  return { ...keys, ...expiryOf(profile.fields) };
};

const output = async (
  file: string,
  args: readonly string[],
  origin: string,
  world: ObtainWorld,
): Promise<string> => {
  const { execa } = await import('execa');
  const limitMs = Math.max(1, Math.min(longestMs, world.deadlineAt - world.clock.monotonic()));
  const running = execa(file, args, {
    env: { ...world.env },
    extendEnv: false,
    stdin: 'ignore',
    stderr: 'ignore',
    timeout: limitMs,
    forceKillAfterDelay: 200,
    cancelSignal: world.signal,
    maxBuffer: 1_000_000,
    reject: false,
  });
  // What it started may keep the pipe open for long after it has ended.
  running.nodeChildProcess.once('exit', () => {
    setTimeout(() => running.nodeChildProcess.stdout?.destroy(), drainMs).unref();
  });
  const run = await running;
  if (world.signal.aborted) throw world.signal.reason;
  if (!run.failed) return run.stdout;
  const ending = run.timedOut ? say.timedOut(limitMs) : say.ended(run.exitCode, run.signal, run.code);
  throw new EssError('setup', say.programFailed(origin, file, ending), say.programHint);
};

const readProfile = (text: string, file: string, origin: string) => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) {
      const fields: Readonly<Record<string, unknown>> = { ...value };
      return { name: origin, mode: typeof fields.mode === 'string' ? fields.mode : '', fields };
    }
  } catch {
    // Said below, in the same words as for any other text that is no profile.
  }
  throw new EssError('setup', say.noKeysPrinted(origin, file), say.programHint);
};

/** `expiration` is a time (ISO 8601), `sts_expiration` counts seconds since the epoch. */
const expiryOf = ({
  expiration,
  sts_expiration: seconds,
}: Readonly<Record<string, unknown>>): { readonly expiresAt?: number } => {
  const expiresAt = typeof expiration === 'string' ? Date.parse(expiration) : Number(seconds) * 1_000;
  return expiresAt > 0 ? { expiresAt } : {};
};
