import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  /** What is alive in its heap after everything else was collected, bytes. */
  readonly heap: () => Promise<number>;
  /** What time of day it is for the server from now on, milliseconds since the epoch. */
  readonly setClock: (time: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The built program's emulator, with its state in a file or in `memory`. */
export const startEmulator = (state: string): Promise<Running> =>
  start(at('../../../bin/ess.js'), ['emulator', '--state', state, '--speed', '0']);

/** A bare `node:http` server that answers a constant. */
export const startConstant = (): Promise<Running> => start(at('../batch/constant-server.ts'), []);

const start = async (file: string, args: readonly string[]): Promise<Running> => {
  const child = fork(file, args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: ['--expose-gc', '--require', at('./remote.cjs')],
  });
  const url = await addressOf(child);
  return {
    url,
    heap: () => ask(child, {}),
    setClock: async (time) => void (await ask(child, { time })),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
};

/** Asks remote.cjs, which always answers with the size of the heap. */
const ask = async (child: ChildProcess, question: { readonly time?: number }): Promise<number> => {
  child.send(question);
  const [bytes] = await once(child, 'message');
  return Number(bytes);
};

/** Its first line says where it listens. */
const addressOf = async ({ stdout }: ChildProcess): Promise<string> => {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const url = /listening on (\S+)\n/.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the server said nothing but ${text}`);
};
