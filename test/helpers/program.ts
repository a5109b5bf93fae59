import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';
import type { Report } from '../../src/report.ts';
import { type Emulator, program, startEmulatorAlone } from './emulator-process.ts';

export { type Effects, type Emulator, program, type Requests } from './emulator-process.ts';

/** What a run of the program left behind. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Home {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the built program to its end. Further environment variables win over the home's. */
  readonly ess: (args: readonly string[], options?: RunOptions) => Promise<Run>;
  /** The same with `--output report`, parsed. */
  readonly report: (args: readonly string[], options?: RunOptions) => Promise<Run & { report: Report }>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** An empty home folder that ends with the test, and credentials that the embedded service accepts. */
export const makeHome = async (): Promise<Home> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-home-'));
  onTestFinished(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const env = {
    HOME: folder,
    PATH: process.env.PATH ?? '',
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'ess-local',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ess-local-secret',
    ALIBABA_CLOUD_REGION_ID: 'cn-qingdao',
  };
  const ess: Home['ess'] = async (args, options = {}) => {
    const { exitCode, stdout, stderr } = await execa(process.execPath, [program, ...args], {
      env: { ...env, ...options.env },
      extendEnv: false,
      reject: false,
      ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
    });
    return { exitCode: exitCode ?? -1, stdout, stderr };
  };
  return {
    folder,
    env,
    ess,
    report: async (args, options) => {
      const run = await ess([...args, '--output', 'report'], options);
      // The program's own report, which its tests may take at its word.
      const report: Report = JSON.parse(run.stdout);
      return { ...run, report };
    },
  };
};

/** What a run of the program has loaded of Node when it ends: `NativeModule fs Binding crypto …`. */
export const loadedBy = async ({ ess }: Home, args: readonly string[]): Promise<string> => {
  const atExit = "process.on('exit',()=>console.error(...process.moduleLoadList))";
  const { stderr } = await ess(args, { env: { NODE_OPTIONS: `--import=data:text/javascript,${atExit}` } });
  return stderr;
};

/** Starts the built program's emulator with its state in memory; it is ended with the test. */
export const startEmulatorProcess = async (args: readonly string[] = []): Promise<Emulator> => {
  const emulator = await startEmulatorAlone(args);
  onTestFinished(() => {
    emulator.process.kill();
  });
  return emulator;
};
