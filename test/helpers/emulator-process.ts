import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program, as a user starts it. */
export const program = fileURLToPath(new URL('../../bin/ess.js', import.meta.url));

/** A running `ess emulator`. */
export interface Emulator {
  readonly url: string;
  readonly process: ChildProcess;
  /** A page of the test interface, `GET /_emulator/<name>`. */
  readonly inspect: <Page>(name: string) => Promise<Page>;
}

export interface Effects {
  readonly effects: readonly {
    operation: string;
    clientToken?: string;
    ids: readonly string[];
    /** ISO 8601. */
    at: string;
  }[];
}
export interface Requests {
  readonly requests: readonly { operation: string; clientToken?: string; nonce: string; fault?: string }[];
}

/** Starts the built program's emulator with its state in memory; resolves when it listens. Who starts it ends it. */
export const startEmulatorAlone = async (args: readonly string[]): Promise<Emulator> => {
  const child = spawn(process.execPath, [program, 'emulator', '--state', 'memory', '--speed', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /listening on (http:\/\/\S+)\n/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => {
      reject(new Error(`the emulator ended with ${code} before it was ready`));
    });
  });
  return {
    url,
    process: child,
    inspect: async (name) => JSON.parse(await (await fetch(`${url}/_emulator/${name}`)).text()),
  };
};
