import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, makeHome, startEmulatorProcess } from '../helpers/program.ts';
import { runBatch, type Verdict } from './batch.ts';
import { hasLanded, newPace, type Place } from './kill.ts';
import { startTap } from './tap.ts';
import { type Step, type Trial, trialOf } from './trials.ts';

/** What a campaign kills. */
export interface Campaign {
  readonly step: Step;
  /** How many kills have to come at their step; others are judged as well, and do not count. */
  readonly kills: number;
  readonly seed: number;
  /** One trial alone: that of a kill that failed. */
  readonly only?: number;
}

/** How a campaign went. */
export interface Outcome {
  /** Kills that came at their step. */
  readonly landed: number;
  readonly tried: number;
  /** Each as a text with all that is needed to look into it and to do it again. */
  readonly failures: readonly string[];
}

/** Two cores, and a process that waits for its kill needs none. */
const lanes = 3;
const batchSize = 17;

/** Kills until enough kills have landed, on several journals at once, at one service. */
export const runCampaign = async ({ step, kills, seed, only }: Campaign): Promise<Outcome> => {
  const emulator = await startEmulatorProcess();
  const homes = await Promise.all(Array.from({ length: lanes }, makeHome));
  const taps = await Promise.all(homes.map(() => startTap(emulator.url)));
  const pace = newPace();
  const failures: string[] = [];
  let [landed, tried, underWay] = [0, 0, 0];

  const drawBatch = (): Trial[] => {
    if (only !== undefined) return tried++ === 0 ? [trialOf(step, seed, only)] : [];
    const missing = Math.min(kills - landed - underWay, 3 * kills - tried);
    const size = Math.max(0, Math.min(batchSize, missing));
    underWay += size;
    return Array.from({ length: size }, () => trialOf(step, seed, ++tried));
  };
  await Promise.all(
    homes.map(async (home, lane) => {
      const tap = taps[lane];
      if (tap === undefined) return;
      for (let trials = drawBatch(), count = 0; trials.length > 0; trials = drawBatch(), count += 1) {
        const journal = join(home.folder, `${count}.db`);
        const own = { ...home, env: { ...home.env, ESS_JOURNAL: journal } };
        const ess: typeof home.ess = (args, options) =>
          home.ess(args, { ...options, env: { ESS_JOURNAL: journal, ...options?.env } });
        const place: Place = { home: { ...own, ess }, journal, tap, groupId: await makeGroup(ess, emulator) };
        for (const verdict of await runBatch(trials, place, emulator, pace)) {
          landed += hasLanded(verdict.killed) ? 1 : 0;
          underWay -= 1;
          if (verdict.wrong.length > 0) failures.push(await describeFailure(verdict, place));
        }
      }
    }),
  );
  return { landed, tried, failures };
};

const makeGroup = async (ess: Place['home']['ess'], { url }: Emulator): Promise<string> => {
  const { stdout } = await ess([
    ...['create-scaling-group', '--min-size', '0', '--max-size', '1', '--no-journal', '--endpoint', url],
    ...['--query', 'ScalingGroupId', '--output', 'text', '--quiet'],
  ]);
  return stdout.trim();
};

const describeFailure = async (
  { killed, report, wrong }: Verdict,
  { home, journal }: Place,
): Promise<string> => {
  const { trial, command, row, exchange, delayMs, stderr } = killed;
  const kept = join(tmpdir(), `ess-fault-${trial.seed}-${trial.step.replaceAll(' ', '-')}-${trial.number}`);
  await cp(home.folder, kept, { recursive: true });
  return [
    `kill ${trial.number} at "${trial.step}": ${wrong.join('; ')}`,
    `  again:    npm run test:faults -- --step '${trial.step}' --seed ${trial.seed} --only ${trial.number}`,
    `  drawn:    ${JSON.stringify(trial)}`,
    `  command:  ess ${command.join(' ')}`,
    `  killed:   ${delayMs.toFixed(2)} ms after its step; stderr: ${stderr.trim() || '(nothing)'}`,
    `  wire:     ${exchange.connections} connections, ${exchange.requests.length} requests, answered: ${exchange.answered}`,
    `  journal:  ${JSON.stringify(row ?? null)}, kept in ${kept} (${journal})`,
    `  taken up: ${JSON.stringify(report ?? null)}`,
  ].join('\n');
};
