import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { openPlan, type Plan, type PlanFormat } from '../../../src/batch/plan/open.ts';
import type { Entry } from '../../../src/batch/plan/step.ts';

/** A file with this content, gone after the test. */
export const fileWith = async (name: string, content: string | Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-plan-test-'));
  onTestFinished(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

export interface Opening {
  readonly format?: PlanFormat;
  readonly name?: string;
  readonly stdin?: string;
}

/** A plan that is closed after the test. */
export const planAt = async (path: string, { format, name, stdin = '' }: Opening = {}): Promise<Plan> => {
  const plan = await openPlan({ path, format, name, stdin: Readable.from([Buffer.from(stdin)]) });
  onTestFinished(() => plan.close());
  return plan;
};

/** Everything that stands in a plan. */
export const entriesOf = async (plan: Plan): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of plan.entries()) entries.push(entry);
  return entries;
};

/** The entries of a plan in a file of that name. */
export const read = async (name: string, content: string | Uint8Array): Promise<readonly Entry[]> =>
  await entriesOf(await planAt(await fileWith(name, content)));
