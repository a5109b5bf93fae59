import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A process that the test talks with, line by line. */
export interface Worker {
  readonly process: ChildProcess;
  /** The next line it says; undefined when it has ended. */
  next(): Promise<string | undefined>;
  /** Lets it go on. */
  tell(): void;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}

/** Starts `worker.ts`, which ends with the test at the latest. `prefix`: a program that starts it. */
export const startWorker = (args: readonly string[], prefix: readonly string[] = []): Worker => {
  const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const [command = process.execPath, ...rest] = [...prefix, process.execPath, script, ...args];
  const child = spawn(command, rest, {
    // A hundred of them would else read and compile the same modules a hundred times.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'ess-test-compile-cache') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    process: child,
    next: async () => {
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
    tell: () => {
      child.stdin.write('go on\n');
    },
    ended,
  };
};
