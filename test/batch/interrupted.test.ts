import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import {
  type Effects,
  type Home,
  makeHome,
  program,
  type Requests,
  startEmulatorProcess,
} from '../helpers/program.ts';
import { groups, linesOf, runBatch, writePlan } from './lines.ts';

type Emulator = Awaited<ReturnType<typeof startEmulatorProcess>>;

const effectsOf = async (emulator: Emulator): Promise<Effects['effects']> =>
  (await emulator.inspect<Effects>('effects')).effects;

/** Starts a batch without waiting for it. */
const start = (home: Home, args: readonly string[]) => {
  const child = spawn(process.execPath, [program, 'batch', ...args], { env: home.env });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  return { child, ended, stdout: text(child.stdout), stderr: text(child.stderr) };
};

/** Resolves when so many requests have arrived. */
const requestsArrived = async (emulator: Emulator, count: number, child: ChildProcess): Promise<void> => {
  while ((await emulator.inspect<Requests>('requests')).requests.length < count) {
    if (child.exitCode !== null) throw new Error('the batch ended too early');
  }
};

const onceEach = (effects: Effects['effects'], count: number): void => {
  const tokens = effects.map(({ clientToken }) => clientToken);
  expect([tokens.length, new Set(tokens).size]).toEqual([count, count]);
};

describe('a batch that is interrupted', () => {
  it('by Ctrl-C finishes the calls under way, begins no others, and prints the line that continues', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:delay=20']);
    const plan = await writePlan(home, groups(400));
    const args = [plan, '--concurrency', '4', '--endpoint', emulator.url];
    const run = start(home, args);
    await requestsArrived(emulator, 20, run.child);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    const lines = linesOf(await run.stdout);
    expect(lines.length).toBeLessThan(400);
    expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(['fresh']));
    expect(await run.stderr).toContain(`Continue with: ess batch ${plan} --concurrency 4`);
    onceEach(await effectsOf(emulator), lines.length);

    const rest = await runBatch(home, args);
    expect(rest.exitCode).toBe(0);
    expect(rest.lines).toHaveLength(400);
    onceEach(await effectsOf(emulator), 400);
  });

  it.skipIf(!existsSync('/usr/bin/script'))(
    'by Ctrl-C on a terminal, under its progress bar, ends in the same way',
    async () => {
      const home = await makeHome();
      const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:delay=20']);
      const plan = await writePlan(home, groups(2_000));
      const line = `'${process.execPath}' '${program}' batch '${plan}' --concurrency 4 --endpoint ${emulator.url}`;
      // A terminal of its own for the line, whose keys are what is written to it.
      const terminal = spawn('script', ['-qec', `stty cols 100; ${line} > '${plan}.out'`, '/dev/null'], {
        env: { ...home.env, TERM: 'xterm' },
      });
      const ended = new Promise((resolve) => {
        terminal.on('exit', resolve);
      });
      let screen = '';
      terminal.stdout.on('data', (piece) => {
        if (!screen.includes('░') && `${screen}${piece}`.includes('░')) terminal.stdin.write('\u0003');
        screen += piece;
      });
      expect(await ended).toBe(130);
      expect(screen).toContain(`Continue with: ess batch ${plan} --concurrency 4`);
      const lines = linesOf(await readFile(`${plan}.out`, 'utf8'));
      onceEach(await effectsOf(emulator), lines.length);
    },
  );

  it('by kill -9 is continued: every step has one effect', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=15']);
    const plan = await writePlan(home, groups(300));
    const args = [plan, '--concurrency', '8', '--endpoint', emulator.url];
    for (const requests of [30, 90]) {
      const run = start(home, args);
      await requestsArrived(emulator, requests, run.child);
      run.child.kill('SIGKILL');
      await run.ended;
    }
    const rest = await runBatch(home, args);
    expect([rest.exitCode, rest.lines.length]).toEqual([0, 300]);
    expect(new Set(Object.values(rest.statuses))).toEqual(new Set(['replayed', 'recovered', 'fresh']));
    onceEach(await effectsOf(emulator), 300);
  });

  it('takes no token for what a killed run may have done: a write without token is looked for', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingRule:late-reply=60000@1']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.
    const ScalingGroupId = '${steps.group-0.ScalingGroupId}';
    const rule = { ScalingGroupId, AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 };
    const plan = await writePlan(home, [
      ...groups(1),
      { id: 'rule', operation: 'CreateScalingRule', parameters: { ...rule, ScalingRuleName: 'up' } },
    ]);
    const run = start(home, [plan, '--endpoint', emulator.url]);
    while ((await effectsOf(emulator)).length < 2) expect(run.child.exitCode).toBeNull();
    run.child.kill('SIGKILL');
    await run.ended;
    const again = await runBatch(home, [plan, '--endpoint', emulator.url]);
    expect(again.lines).toMatchObject([
      { step: 'group-0', status: 'replayed' },
      { step: 'rule', status: 'recovered', guarded: true, evidence: 'guard-found' },
    ]);
    expect(await effectsOf(emulator)).toHaveLength(2);
  });
});

describe('several processes that run one plan on one journal', () => {
  it('share its steps: each is done by one of them, and all have every result', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:delay=10']);
    const plan = await writePlan(home, groups(200));
    const args = [plan, '--concurrency', '4', '--endpoint', emulator.url];
    const runs = await Promise.all([runBatch(home, args), runBatch(home, args)]);
    expect(runs.map(({ exitCode, lines }) => [exitCode, lines.length])).toEqual([
      [0, 200],
      [0, 200],
    ]);
    onceEach(await effectsOf(emulator), 200);
    const { requests } = await emulator.inspect<Requests>('requests');
    expect(requests).toHaveLength(200);
    for (const { statuses } of runs) {
      expect(Object.values(statuses).filter((status) => status === 'fresh').length).toBeGreaterThan(10);
    }
  });
});
