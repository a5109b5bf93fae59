import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeCrypto, nodeCryptoWhenWorthwhile } from './built-in.ts';
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
  // `performance` would load a module of its own first.
  monotonic: () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
  },
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};

/** The machine's own chance. */
export const systemChance: Chance = {
  uuid: () => nodeCryptoWhenWorthwhile()?.randomUUID() ?? uuidOf(randomBytes(16)),
  random: Math.random,
};

/** From the system's device where there is one, from which Node's crypto draws as well. */
const randomBytes = (size: number): Buffer => {
  try {
    const device = openSync('/dev/urandom', 'r');
    try {
      const bytes = Buffer.alloc(size);
      if (readSync(device, bytes) === size) return bytes;
    } finally {
      closeSync(device);
    }
  } catch {
    // There is no such device on Windows.
  }
  return nodeCrypto().randomBytes(size);
};

/** UUIDv4 (RFC 9562, 5.4): all chance but the version and the variant. */
const uuidOf = (bytes: Buffer): string => {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
