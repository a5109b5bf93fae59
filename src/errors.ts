import type { Text } from './text.ts';

/**
 * Why a command could not do what was asked. Each category has one exit code (see `main.ts`):
 * usage: the command line is wrong, nothing was sent; setup: credentials, configuration or journal are
 * unusable, nothing was sent; wait: a waiter timed out or reached a failed state; interrupted: SIGINT;
 * terminated: SIGTERM. What a *service* answered is never an error of this class: it is a status in a report.
 */
export type ErrorCategory = 'usage' | 'setup' | 'wait' | 'interrupted' | 'terminated';

/** The only error that `ess` throws on purpose; anything else that reaches `main` is a bug (exit 70). */
export class EssError extends Error {
  readonly category: ErrorCategory;
  /** What happened. Several texts when several faults were found at once. */
  readonly what: readonly Text[];
  /** What to type or to look at next. */
  readonly hint: Text | undefined;

  constructor(category: ErrorCategory, what: Text | readonly Text[], hint?: Text, cause?: unknown) {
    const all = 'en' in what ? [what] : what;
    super(all.map((text) => text.en).join('\n'), { cause });
    this.name = 'EssError';
    this.category = category;
    this.what = all;
    this.hint = hint;
  }
}
