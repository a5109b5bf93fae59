import type { Ora } from 'ora';
import type { Clock, Io } from '../context.ts';
import { duration } from './text.ts';

export interface Progress {
  /** Says something else from now on. */
  update(text: string): void;
  /** Removes the spinner. Must be called: a spinner that turns keeps the process alive. */
  stop(): void;
}

export interface ProgressOptions {
  readonly text: string;
  /** Shows nothing: `--quiet`, and whenever `wantsColor` says no. */
  readonly quiet: boolean;
  readonly clock: Clock;
}

/**
 * A spinner on stderr, with the time that has passed, for work that takes more than a second: nothing is
 * shown, nor loaded, before that, and nothing ever when stderr is no terminal. What others write meanwhile
 * goes above it.
 */
export const startProgress = (io: Pick<Io, 'stderr'>, options: ProgressOptions): Progress => {
  // A terminal without a size (0 columns, as some containers give) would make ora clear lines for ever.
  const shown = !options.quiet && io.stderr.isTTY === true && (io.stderr.columns ?? 0) > 0;
  if (!shown) return { update: () => {}, stop: () => {} };
  const startedAt = options.clock.monotonic();
  let text = options.text;
  let spinner: Ora | undefined;
  let stopped = false;

  const show = async (): Promise<void> => {
    const { default: ora } = await import('ora');
    if (stopped) return;
    spinner = ora({
      text,
      suffixText: () => duration(options.clock.monotonic() - startedAt).en,
      stream: io.stderr,
      isEnabled: true,
      // Keys are left to the terminal: Ctrl-C must reach us as SIGINT, even from a busy process.
      discardStdin: false,
    }).start();
  };

  // Not `clock.sleep`: a sleep holds the process open, and nobody waits for this one. A spinner that can't be
  // loaded is no reason to fail a call.
  const timer = setTimeout(() => void show().catch(() => {}), untilShown).unref();

  return {
    update: (now) => {
      text = now;
      if (spinner !== undefined) spinner.text = now;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
};

const untilShown = 1000;
