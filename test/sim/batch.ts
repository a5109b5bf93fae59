import { openLedger } from '../../src/batch/ledger.ts';
import { createPace } from '../../src/batch/pace/pace.ts';
import type { Plan } from '../../src/batch/plan/open.ts';
import { stepOf } from '../../src/batch/plan/step.ts';
import { type End, runPlan } from '../../src/batch/run.ts';
import { survey } from '../../src/batch/survey.ts';
import { runCall } from '../../src/call/call.ts';
import { createReader } from '../../src/cli/commands/batch/reader.ts';
import { EssError } from '../../src/errors.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';
import { judgePlan, makes } from './batch-oracle.ts';
import { type BatchRun, type BatchScenario, batchScenarioFrom } from './batch-scenario.ts';
import { dice } from './chance.ts';
import { playRuns } from './history.ts';
import type { SharedJournal } from './journal.ts';
import { judgeRun } from './oracle.ts';
import { calm, regionId, type Simulated, Stage, start } from './stage.ts';
import { virtualTime, withTimers } from './virtual-time.ts';

/** Plays the plan of a seed: processes that do it one after the other and together, and die of it. */
export const simulateBatch = async (
  seed: number,
  journal: SharedJournal,
  tell: (line: string) => void = () => undefined,
): Promise<Simulated> => {
  const time = virtualTime(start, () => journal.isBusy());
  const stage = new Stage(seed, dice(seed), time, journal, tell);
  return await withTimers(time, () => time.runUntil(play(stage)));
};

/** One process that needs no more runs after it. */
const lastRun: BatchRun = {
  ...{ afterMs: 0, together: false, fate: calm, concurrency: 2, onError: 'continue', clockJumpMs: 0 },
  ...{
    deadlineMs: defaultPolicy.deadlineMs,
    maxAttempts: defaultPolicy.maxAttempts,
    interruptAfterMs: undefined,
  },
};

const play = async (stage: Stage): Promise<Simulated> => {
  const { network, violations } = stage;
  const scenario = batchScenarioFrom(stage.chance);
  stage.tell(JSON.stringify(scenario));
  const ends: End[] = [];
  await playRuns(stage, scenario.roughness, scenario.runs, (run, index) =>
    doPlan(index, run, scenario, stage, (end) => void ends.push(end)),
  );
  const last: End[] = [];
  await doPlan(scenario.runs.length, lastRun, scenario, stage, (end) => void last.push(end));
  const calls = await Promise.all([...stage.ids()].map((id) => stage.find(id)));
  const known = calls.filter((call) => call !== undefined);
  violations.push(...judgePlan(scenario, last, stage.made(0), known));
  return { violations, ends: [...ends, ...last].map(wordOf), sent: network.arrivals.length };
};

const endingOf = (outcome: 'killed' | 'done' | { readonly error: unknown }): string =>
  typeof outcome === 'string' ? `is ${outcome}` : `ends: ${outcome.error}`;

const wordOf = (end: End): string => (end.kind === 'called' ? end.result.report.status : end.kind);

/** Does the plan in one process, as `ess batch` does, until it is done, stopped, or dead. */
const doPlan = async (
  index: number,
  run: BatchRun,
  { steps }: BatchScenario,
  stage: Stage,
  note: (end: End) => void,
): Promise<void> => {
  const { time, tell, network, violations } = stage;
  const process = stage.process(index, run.fate);
  tell(`run ${index} begins`);
  if (run.interruptAfterMs !== undefined) time.at(time.now() + run.interruptAfterMs, process.interrupt);
  const { world } = process;
  const entries = steps.map((step, line) => stepOf(step, line + 1));
  const plan: Plan = {
    name: 'plan',
    isKept: true,
    entries: async function* () {
      yield* entries;
    },
    close: async () => undefined,
  };
  const reader = createReader({
    ...{ plan, apiVersion: '2014-08-28', regionId, validate: true },
    checkRegion: () => undefined,
  });
  const pace = createPace({
    concurrency: run.concurrency,
    rate: Number.POSITIVE_INFINITY,
    clock: world.clock,
  });
  const policy = { ...defaultPolicy, deadlineMs: run.deadlineMs, maxAttempts: run.maxAttempts };
  const settings = { ...stage.settings, policy, replay: 'journal' as const };
  const tellEnd = (end: End): void => {
    note(end);
    tell(`run ${index}: ${'step' in end ? end.step.id : end.flaw.id} ${wordOf(end)}`);
    if (end.kind === 'flawed') violations.push(`run ${index}: a step is flawed that is not`);
    if (end.kind !== 'called' || !makes.has(end.step.operation)) return;
    const { report } = end.result;
    const what = { index, how: report.status, report, id: report.clientToken, isOther: false };
    const made = stage.made(0).filter(({ operation }) => operation === report.operation);
    violations.push(...judgeRun({ ...what, tookMs: 0, allowedMs: 1 }, made, network.arrivals));
  };
  const work = async (): Promise<void> => {
    const ledger = openLedger();
    try {
      const steps = await survey(plan, ledger, reader.check, world.signal);
      // As machines do that share a journal.
      const from = Math.floor(world.chance.random() * steps);
      await runPlan(plan, ledger, {
        ...{
          pace,
          hands: run.concurrency * 4,
          onError: run.onError,
          signal: world.signal,
          tell: tellEnd,
          from,
        },
        call: async (step, whenHeld) => {
          const request = await reader.request(step);
          // Whoever interrupts a batch wants no new calls; those under way are finished.
          const signal = new AbortController().signal;
          return await pace.forCall((attempts) =>
            runCall(request, { ...settings, whenHeld }, { ...world, signal, pace: attempts }),
          );
        },
      });
    } finally {
      ledger.close();
    }
  };
  const worked = work().then(
    () => 'done' as const,
    (error: unknown) => ({ error }),
  );
  const outcome = await Promise.race([process.killed, worked]);
  process.end();
  // A journal that fails ends a batch; nothing else may.
  if (typeof outcome === 'object' && !(outcome.error instanceof EssError)) throw outcome.error;
  tell(`run ${index} ${endingOf(outcome)}`);
};
