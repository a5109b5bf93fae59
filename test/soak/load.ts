import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, program } from '../helpers/emulator-process.ts';
import { descriptorsOf } from './usage.ts';

/** Where the load runs: one home, one journal, one service. */
export interface Place {
  readonly folder: string;
  readonly journal: string;
  readonly emulator: Emulator;
  readonly env: Readonly<Record<string, string>>;
  /** Attempts a second; undefined: as many as go. */
  readonly rate: string | undefined;
}

/** What a round of load took. */
export interface Load {
  /** Calls that were settled. */
  readonly calls: number;
  /** Most memory that the batch's process had, bytes. */
  readonly peak: number;
  /** Most descriptors that it had open. */
  readonly descriptors: number;
}

/** Calls of every kind (token, once, repeatable, read) for each group: made, ruled, changed, looked at, deleted. */
export const callsPerGroup = 6;

const stepsOf = (index: number) => {
  const group = `group-${index}`;
  const ScalingGroupId = `\${steps.${group}.ScalingGroupId}`;
  const step = (
    id: string,
    operation: string,
    parameters: Readonly<Record<string, unknown>>,
    after = group,
  ) => ({
    ...{ id: `${id}-${index}`, operation, parameters, needs: [after] },
  });
  return [
    { id: group, operation: 'CreateScalingGroup', parameters: { MinSize: 0, MaxSize: 20 } },
    step('rule', 'CreateScalingRule', {
      ...{ ScalingGroupId, ScalingRuleName: 'up', AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 },
    }),
    step('change', 'ModifyScalingGroup', { ScalingGroupId, MaxSize: 30 }, `rule-${index}`),
    step('hook', 'CreateLifecycleHook', {
      ...{ ScalingGroupId, LifecycleHookName: 'drain', LifecycleTransition: 'SCALE_IN' },
    }),
    step('look', 'DescribeScalingRules', { ScalingGroupId: ScalingGroupId }, `rule-${index}`),
    {
      ...step('delete', 'DeleteScalingGroup', { ScalingGroupId, ForceDelete: true }),
      needs: [`change-${index}`, `hook-${index}`, `look-${index}`],
    },
  ];
};

/**
 * One round: a batch of mixed calls, one of its runs killed in the middle, and run until every step is done.
 * Throws when it is not done after many runs.
 */
export const loadOnce = async (round: number, groups: number, place: Place): Promise<Load> => {
  const plan = join(place.folder, 'plan.ndjson');
  const steps = Array.from({ length: groups }, (_, index) => stepsOf(index)).flat();
  writeFileSync(plan, steps.map((step) => `${JSON.stringify(step)}\n`).join(''));
  const args = [
    ...[program, 'batch', plan, '--plan-name', `soak-${round}`, '--endpoint', place.emulator.url],
    ...['--journal', place.journal, '--on-error', 'continue', '--read-timeout', '1s', '--quiet'],
    ...(place.rate === undefined ? [] : ['--rate', place.rate]),
  ];
  let [peak, descriptors] = [0, 0];
  for (let run = 0; run < 20; run += 1) {
    const ended = await runOnce(args, place, run === 0 ? steps.length / 2 : undefined);
    peak = Math.max(peak, ended.peak);
    descriptors = Math.max(descriptors, ended.descriptors);
    if (ended.exitCode === 0) return { calls: steps.length, peak, descriptors };
  }
  throw new Error(`round ${round} has steps that are not done after 20 runs`);
};

const runOnce = async (args: readonly string[], place: Place, killAfter: number | undefined) => {
  const preload = new URL('../bench/peak-memory.cjs', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    env: place.env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let [lines, descriptors] = [0, 0];
  let peak = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    peak += chunk.toString();
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    const before = lines;
    for (const byte of chunk) if (byte === 10) lines += 1;
    if (Math.floor(before / 100) < Math.floor(lines / 100)) {
      descriptors = Math.max(descriptors, descriptorsOf(child.pid));
    }
    if (killAfter !== undefined && lines >= killAfter) child.kill('SIGKILL');
  });
  const [exitCode] = await once(child, 'close');
  return { exitCode, peak: Number(peak) * 1_024, descriptors };
};
