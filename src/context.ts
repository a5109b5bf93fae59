import { setTimeout as delay } from 'node:timers/promises';
import type { Language } from './text.ts';

/** Where results go. `write` gives false when the reader is slower, who has caught up when `drain` comes. */
export interface Output {
  readonly isTTY?: boolean;
  /** Width of the terminal, in cells. */
  readonly columns?: number;
  write(text: string | Uint8Array): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Where a command reads and writes. A test gives its own. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Time as an argument. `now` is wall-clock milliseconds since the epoch, `monotonic` never jumps. */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it fires first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Chance as an argument. */
export interface Chance {
  /** A random UUID, version 4. */
  uuid(): string;
  /** Uniform in [0, 1). */
  random(): number;
}

/** What a command may reach of the world. */
export interface Context {
  readonly io: Io;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  /** Of the Node that runs this, `v26.10.0`. */
  readonly nodeVersion: string;
  readonly clock: Clock;
  readonly chance: Chance;
  /** Fires on SIGINT and SIGTERM; the reason is an EssError of category `interrupted`. */
  readonly signal: AbortSignal;
  readonly language: Language;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};

/** The machine's own chance. `node:crypto` takes milliseconds to load, so only who wants a UUID waits for it. */
export const systemChance: Chance = {
  uuid: () => process.getBuiltinModule('node:crypto').randomUUID(),
  random: Math.random,
};
