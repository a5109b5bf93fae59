import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Effects, startEmulatorAlone } from '../helpers/emulator-process.ts';
import { dice } from '../sim/chance.ts';
import { type Caller, concurrency, readTimeoutMs, type Word } from './callers.ts';
import { groupsByCall } from './groups.ts';
import { judge, type Said, type Score } from './judge.ts';

/** How large a storm is. */
export interface Size {
  readonly calls: number;
  readonly kills: number;
  readonly seed: number;
  /** The longest that one caller may take, minutes; what it has not done by then is missing, or open. */
  readonly minutes: number;
}

/** What became of a caller in the storm. */
export interface Outcome extends Score {
  readonly kills: number;
  readonly runs: number;
  readonly seconds: number;
  /** Its time ran out before it had come to an end. */
  readonly cutShort: boolean;
}

/** Each strikes by its own chance; the late answer comes when the caller does not wait for it any more. */
const faults = [
  'lose-reply@p0.2',
  `late-reply=${readTimeoutMs * 1.5}@p0.05`,
  'error-after=500@p0.05',
  'cut-reply=40@p0.05',
  'throttle@p0.05',
];

/** After the last kill: whoever has not come to an end by then has open calls. */
const runsWithoutKill = 12;

/** Sends one caller through the storm: killed, started again, and at last left alone until it says that all is done. */
export const weather = async (caller: Caller, { calls, kills, seed, minutes }: Size): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'ess-storm-'));
  const rules = faults.flatMap((fault) => ['--fault', `CreateScalingGroup:${fault}`]);
  const emulator = await startEmulatorAlone([...rules, '--seed', `${seed}`]);
  const begun = performance.now();
  try {
    const args = caller.args({ folder, url: emulator.url, calls });
    const env = environment(folder);
    const chance = dice(seed);
    const said: Said[] = [];
    const done = new Set<string>();
    // What had been done in an earlier run may be said again by each later one.
    const isNew = (word: Word): boolean => {
      const key = `${word.call} ${word.group}`;
      if (word.said === 'done' && done.has(key)) return false;
      if (word.said === 'done') done.add(key);
      said.push({ ...word, at: Date.now() });
      return true;
    };
    // On an average there are three words between two kills where five would come to the end of the calls.
    const most = Math.max(1, Math.floor((1.2 * calls) / kills));
    let [killed, runs, quiet] = [0, 0, 0];
    const isLate = (): boolean => performance.now() - begun > minutes * 60_000;
    while (quiet < runsWithoutKill && !isLate()) {
      runs += 1;
      const killAfter = killed < kills ? chance.between(1, most) : undefined;
      const end = await runOnce(caller, args, env, killAfter, isNew);
      if (end.killed) killed += 1;
      else quiet += 1;
      if (!end.killed && isAllDone(said, calls)) break;
    }
    const { effects } = await emulator.inspect<Effects>('effects');
    const groups = await groupsByCall(emulator.url);
    const seconds = (performance.now() - begun) / 1_000;
    const score = judge(calls, said, groups, effects);
    return { ...score, kills: killed, runs, seconds, cutShort: score.open > 0 && isLate() };
  } finally {
    emulator.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};

const environment = (folder: string): Readonly<Record<string, string>> => ({
  ...{ HOME: folder, TMPDIR: folder, PATH: process.env.PATH ?? '', ALIBABA_CLOUD_REGION_ID: 'cn-qingdao' },
  ...{ ALIBABA_CLOUD_ACCESS_KEY_ID: 'ess-local', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ess-local-secret' },
});

const isAllDone = (said: readonly Said[], calls: number): boolean =>
  new Set(said.filter((word) => word.said === 'done').map(({ call }) => call)).size === calls;

/** Runs a caller to its end, or kills it when it has said so much. */
const runOnce = async (
  caller: Caller,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  killAfter: number | undefined,
  isNew: (word: Word) => boolean,
): Promise<{ readonly killed: boolean }> => {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  let words = 0;
  for await (const line of createInterface(child.stdout)) {
    if (!isNew(caller.read(line))) continue;
    words += 1;
    if (words === killAfter) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  return { killed: signal === 'SIGKILL' };
};

/** For the text beside the table. */
export const described = ({ calls, kills, seed }: Size): string =>
  `${calls.toLocaleString('en')} CreateScalingGroup calls at concurrency ${concurrency}, ${kills} kills, seed ${seed}`;
