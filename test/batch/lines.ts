import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report, Status } from '../../src/report.ts';
import type { Home, Run, RunOptions } from '../helpers/program.ts';

/** One line that `ess batch` printed. */
export type BatchLine = Partial<Omit<Report, 'status'>> & {
  readonly status?: Status | 'not-run';
  readonly step?: string;
  readonly line?: number;
};

export interface BatchRun extends Run {
  readonly lines: readonly BatchLine[];
  /** Status by step. */
  readonly statuses: Readonly<Record<string, string>>;
}

/** Writes a plan into the home: steps as NDJSON, or text as it is. Gives its path. */
export const writePlan = async (
  home: Home,
  steps: string | readonly object[],
  name = 'plan.ndjson',
): Promise<string> => {
  const path = join(home.folder, name);
  await writeFile(
    path,
    typeof steps === 'string' ? steps : steps.map((step) => `${JSON.stringify(step)}\n`).join(''),
  );
  return path;
};

/** Runs `ess batch`, and reads what it printed. */
export const runBatch = async (
  home: Home,
  args: readonly string[],
  options?: RunOptions,
): Promise<BatchRun> => {
  const run = await home.ess(['batch', ...args], options);
  const lines = linesOf(run.stdout);
  const statuses = lines.map(({ step = '', status = '' }) => [step, status] as const);
  return { ...run, lines, statuses: Object.fromEntries(statuses) };
};

export const linesOf = (stdout: string): readonly BatchLine[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    // The program's own lines, which its tests may take at their word.
    .map((line): BatchLine => JSON.parse(line));

/** So many steps that each make a group. */
export const groups = (count: number, more: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    operation: 'CreateScalingGroup',
    parameters: { ScalingGroupName: `web-${index}`, MinSize: 0, MaxSize: 5, ...more(index) },
  }));
