import manifest from '../package.json' with { type: 'json' };
import { runProgram } from './cli/program.ts';
import { languageSetting } from './config/settings-path.ts';
import { type Context, type Io, type Output, systemChance, systemClock } from './context.ts';
import { type ErrorCategory, EssError } from './errors.ts';
import { languageOf } from './language.ts';
import { openStdout } from './stdout.ts';
import type { Language, Text } from './text.ts';

/** The only map from an error to an exit code. A call's own endings have theirs in `report.ts`. */
const errorExitCodes: Readonly<Record<ErrorCategory, number>> = {
  usage: 2,
  setup: 3,
  wait: 10,
  interrupted: 130,
  terminated: 143,
};
const bugExitCode = 70;
/** As sysexits.h has it for input and output. */
const unwrittenExitCode = 74;

/** argv, env and streams → exit code. Nothing a user does brings a stack trace out of it. */
export const main = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  io: Io,
  signal: AbortSignal,
): Promise<number> => {
  const context: Context = {
    io,
    env,
    platform: process.platform,
    pid: process.pid,
    nodeVersion: process.version,
    clock: systemClock,
    chance: systemChance,
    signal,
    language: spoken(args, env),
  };
  try {
    if (args[0] === '--version' || args[0] === '-V') {
      io.stdout.write(`${manifest.version}\n`);
      return 0;
    }
    return await runProgram(args, context);
  } catch (error) {
    return await explain(error, context, args.includes('--debug'));
  }
};

const explain = async (error: unknown, context: Context, debug: boolean): Promise<number> => {
  const { printBug, printError } = await import('./cli/print.ts');
  if (!(error instanceof EssError)) {
    await printBug(error, context, debug);
    return bugExitCode;
  }
  await printError(error, context);
  return errorExitCodes[error.category];
};

const spoken = (args: readonly string[], env: Context['env']): Language =>
  languageOf(args, env, () => languageSetting(env, process.platform));

/** The process's own run: signals become an AbortSignal, so that a call under way is settled first. */
const runProcess = async (): Promise<void> => {
  const interruption = new AbortController();
  const heed = (name: NodeJS.Signals, category: 'interrupted' | 'terminated'): void => {
    let isHeard = false;
    // Heard for good: a spinner, which gives the cursor back at a signal, ends a process where nobody else listens.
    process.on(name, () => {
      // A second Ctrl-C ends the process at once, as everywhere.
      if (isHeard) process.exit(errorExitCodes[category]);
      isHeard = true;
      interruption.abort(new EssError(category, { en: `interrupted (${name})`, zh: `已中断 (${name})` }));
    });
  };
  heed('SIGINT', 'interrupted');
  heed('SIGTERM', 'terminated');
  // Node 22 and 24 announce at every start that node:sqlite is experimental; who types `ess` can't act on it.
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (name !== 'ExperimentalWarning') process.stderr.write(`${name}: ${message}\n`);
  });
  process.exitCode = await main(process.argv.slice(2), process.env, processIo(), interruption.signal);
};

/** The process's streams. Node takes milliseconds to make one, so each is made when it is first used. */
const processIo = (): Io => {
  let stdout: Output | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= openStdout(() => process.stdout, endUnheard);
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
  };
};

let isUnheard = false;

/**
 * A reader that went away (`ess … | head`) is no error of this program; anything else is one, and said. What is
 * printed once goes on to its end, for its exit code is still heard; who prints on and on ends here.
 */
const endUnheard = ({ code = '' }: NodeJS.ErrnoException): void => {
  if (code === 'EPIPE') {
    if (isUnheard) process.exit(process.exitCode);
    isUnheard = true;
    return;
  }
  const what: Text = {
    en: `error: the result could not be written to stdout (${code}); what was called is in \`ess journal list\``,
    zh: `错误：无法将结果写入 stdout（${code}）；已发出的调用见 \`ess journal list\``,
  };
  process.stderr.write(`${what[spoken(process.argv.slice(2), process.env)]}\n`);
  process.exit(unwrittenExitCode);
};

// Not awaited: chunks that are loaded later import from this one, and would wait for its end.
void runProcess();
