import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../src/report.ts';
import { type Effects, type Emulator, makeHome, program, startEmulatorProcess } from '../helpers/program.ts';
import { startTap } from './tap.ts';

const effectsOf = async ({ inspect }: Emulator) => (await inspect<Effects>('effects')).effects;

const stops = ['connected', 'request written', 'answer under way', 'half an answer'] as const;

/** A process that is stopped at a moment of its call, and another one that makes the same call meanwhile. */
const stoppedAt = async (stop: (typeof stops)[number]) => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=400@1']);
  const tap = await startTap(emulator.url);
  const journal = join(home.folder, 'journal.db');
  const env = { ...home.env, ESS_JOURNAL: journal };
  const command = [
    ...['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', 'one'],
    ...['--endpoint', tap.url, '--output', 'report'],
  ];
  const exchange = tap.hold(stop === 'answer under way' ? 'nowhere' : stop, 0.5);
  const holder = execa(process.execPath, [program, ...command], { env, extendEnv: false, reject: false });
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  if (stop === 'answer under way') while ((await effectsOf(emulator)).length === 0) await setImmediate();
  else await exchange.stopped;
  holder.kill('SIGSTOP');
  tap.release();
  // Its lease runs out, as it does when nobody prolongs it.
  const database = new DatabaseSync(journal, { timeout: 5_000 });
  database.exec('UPDATE call SET lease_until = 0');
  database.close();
  const other = await home.report(command, { env: { ESS_JOURNAL: journal } });
  holder.kill('SIGCONT');
  const { exitCode, stdout } = await holder;
  const late: Report = JSON.parse(stdout);
  return {
    other,
    late,
    exitCode,
    effects: await effectsOf(emulator),
    verify: () => home.ess(['journal', 'verify'], { env }),
  };
};

describe('a process that is stopped for longer than its lease lives', () => {
  it.each(stops)(
    '%s is taken over, and when it goes on does nothing twice and gives the same result',
    async (stop) => {
      const { other, late, exitCode, effects, verify } = await stoppedAt(stop);
      expect([other.report.status, other.exitCode]).toEqual(['recovered', 0]);
      expect([late.status, exitCode]).toEqual(['replayed', 0]);
      expect(effects).toHaveLength(1);
      for (const { response } of [other.report, late]) {
        expect(response).toMatchObject({ ScalingGroupId: effects[0]?.ids[0] });
      }
      expect((await verify()).exitCode).toBe(0);
    },
  );
});
