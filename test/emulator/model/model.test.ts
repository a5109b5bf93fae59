import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { commands } from './commands.ts';
import { newModel } from './model.ts';
import { startReal } from './real.ts';

/*
 * Random calls, tokens, faults, restarts and jumps of the clock against a simple model of the rules. A failure
 * prints the seed, the path and the replayPath of the shortest sequence that fails; these three, as JSON in
 * ESS_MODEL_REPLAY, run that one again, and ESS_MODEL_RUNS sets how many sequences are tried.
 */
const { ESS_MODEL_REPLAY: again, ESS_MODEL_RUNS: runs = '25' } = process.env;
const replay: { seed?: number; path?: string; replayPath?: string } = JSON.parse(again ?? '{}');

it.each([0, 1])(
  'the emulator keeps to the rules whatever comes, at a speed of %d',
  { timeout: 300_000 },
  async (speed) => {
    const sequence = fc.commands(commands(speed), {
      maxCommands: 40,
      size: 'max',
      ...(replay.replayPath !== undefined && { replayPath: replay.replayPath }),
    });
    const property = fc.asyncProperty(sequence, async (chosen) => {
      const folder = await mkdtemp(join(tmpdir(), 'ess-model-'));
      const real = await startReal({ state: join(folder, 'state.db'), speed });
      try {
        await fc.asyncModelRun(() => ({ model: newModel(), real }), chosen);
      } finally {
        await real.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
    const { replayPath: _used, ...position } = replay;
    await fc.assert(property, { numRuns: Number(runs), ...position });
  },
);
