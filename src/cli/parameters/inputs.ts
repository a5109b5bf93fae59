import type { Text } from '../../text.ts';
import { stdinTwice, unreadableFile } from './text.ts';

/** What lies outside of the command line. */
export interface Sources {
  /** What `--params` was given: JSON or YAML, `@file` or `@-`. */
  readonly params?: string;
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
}

/** Puts the content of a file in the place of `@file`. Undefined: not readable, and the fault says so. */
export type Expand = (word: string, flag: string, secret: boolean) => Promise<string | undefined>;

/**
 * `@file` and `@-` are read as UTF-8, without a byte order mark and without the line break that ends the last
 * line (a password's file has one, the password has not); `@@` stands for a leading `@`.
 */
export const expander = (sources: Sources, faults: Text[]): Expand => {
  let stdinIsTaken = false;
  return async (word, flag, secret) => {
    if (!word.startsWith('@')) return word;
    if (word.startsWith('@@')) return word.slice(1);
    const path = word.slice(1);
    if (path === '-' && stdinIsTaken) {
      faults.push(stdinTwice(flag));
      return undefined;
    }
    try {
      if (path === '-') stdinIsTaken = true;
      const content = await (path === '-' ? sources.readStdin() : sources.readFile(path));
      return content.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
    } catch (error) {
      // Node adds the call and the path to the system's reason: both are known here, or secret.
      const reason = error instanceof Error ? error.message.replace(/, \w+( '.*')?$/s, '') : String(error);
      faults.push(unreadableFile(flag, secret ? undefined : path, reason));
      return undefined;
    }
  };
};
