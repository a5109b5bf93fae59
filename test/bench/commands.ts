import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from './bench.ts';

/** A command line of Node that is measured. */
export interface Measured {
  readonly name: string;
  /** The arguments of one run; every run is a new call. */
  readonly args: (run: number) => readonly string[];
  /** How much longer than bare Node it should take at most. */
  readonly timeGoal: number;
  /** How much more memory than bare Node it should take at most. */
  readonly memoryGoal: number;
}

const program = fileURLToPath(new URL('../../bin/ess.js', import.meta.url));

/** The same call every time, but for its name. */
export const createGroup = (run: number): readonly string[] => [
  ...[program, 'create-scaling-group', '--scaling-group-name', `bench-${run}`],
  ...['--min-size', '0', '--max-size', '20', '--default-cooldown', '300'],
];

/** The same call as a line of a plan. */
export const stepLine = (index: number): string => {
  const parameters = { ScalingGroupName: `web-${index}`, MinSize: 0, MaxSize: 20, DefaultCooldown: 300 };
  return `${JSON.stringify({ id: `group-${index}`, operation: 'CreateScalingGroup', parameters })}\n`;
};

/** What everything else is compared with. */
export const bareNode: Measured = { name: 'node -e 0', args: () => ['-e', '0'], timeGoal: 1, memoryGoal: 1 };

export const commands: readonly Measured[] = [
  { name: 'ess --version', args: () => [program, '--version'], timeGoal: 1.2, memoryGoal: 1.2 },
  { name: 'ess --help', args: () => [program, '--help'], timeGoal: 1.6, memoryGoal: 1.5 },
  {
    name: 'ess create-scaling-group --dry-run',
    args: (run) => [...createGroup(run), '--dry-run'],
    timeGoal: 1.5,
    memoryGoal: 1.5,
  },
  // Client, journal and service in one process, and every write of both on the disk.
  {
    name: 'ess create-scaling-group --local',
    args: (run) => [...createGroup(run), '--local'],
    timeGoal: 5,
    memoryGoal: 2,
  },
];

/** Runs a command to its end and gives what it wrote to file descriptor 3. Throws when it fails. */
export const run = (args: readonly string[], { folder, env }: World): string => {
  const { status, output, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: folder, env, encoding: 'utf8' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return output[3] ?? '';
};
