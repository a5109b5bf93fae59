import { describe, expect, it } from 'vitest';
import { type Effects, makeHome, type Requests, startEmulatorProcess } from '../helpers/program.ts';
import { startServer } from '../helpers/servers.ts';
import { groups, runBatch, writePlan } from './lines.ts';

const effectsOf = async (emulator: Awaited<ReturnType<typeof startEmulatorProcess>>) =>
  (await emulator.inspect<Effects>('effects')).effects;

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.
const life = [
  {
    id: 'rule',
    operation: 'CreateScalingRule',
    needs: ['on'],
    parameters: {
      ScalingGroupId: '${steps.web.ScalingGroupId}',
      ScalingRuleName: 'up-${steps.web.ScalingGroupId}',
      AdjustmentType: 'TotalCapacity',
      AdjustmentValue: 1,
    },
  },
  {
    id: 'web',
    operation: 'create-scaling-group',
    parameters: { ScalingGroupName: 'web', MinSize: 0, MaxSize: 5 },
  },
  {
    id: 'config',
    operation: 'CreateScalingConfiguration',
    parameters: {
      ScalingGroupId: '${steps.web.ScalingGroupId}',
      ImageId: 'm-1',
      InstanceType: 'ecs.g6.large',
      SecurityGroupId: 'sg-1',
      Password: 'Secret-Word-1',
    },
  },
  {
    id: 'on',
    operation: 'EnableScalingGroup',
    parameters: {
      ScalingGroupId: '${steps.web.ScalingGroupId}',
      ActiveScalingConfigurationId: '${steps.config.ScalingConfigurationId}',
    },
  },
  {
    id: 'look',
    operation: 'DescribeScalingGroups',
    needs: ['rule'],
    parameters: { 'ScalingGroupId.1': '${steps.web.ScalingGroupId}' },
  },
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.

describe('ess batch', () => {
  it('makes the calls of a plan, each after those that it takes results of', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const run = await runBatch(home, [await writePlan(home, life), '--endpoint', emulator.url]);
    expect([run.exitCode, run.lines.map(({ step }) => step)]).toEqual([
      0,
      ['web', 'config', 'on', 'rule', 'look'],
    ]);
    expect(run.lines[4]?.response).toMatchObject({
      ScalingGroups: { ScalingGroup: [{ LifecycleState: 'Active' }] },
    });
    expect(run.stderr).toContain('plan.ndjson: 5 of 5 steps done (5 fresh)');
    expect(run.stdout + run.stderr).not.toContain('Secret-Word-1');
  });

  it('run again does nothing again: what is done is answered by the journal, and nothing is sent', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const plan = await writePlan(home, life.slice(0, 4));
    const first = await runBatch(home, [plan, '--endpoint', emulator.url]);
    const sent = (await emulator.inspect<Requests>('requests')).requests.length;
    const again = await runBatch(home, [plan, '--endpoint', emulator.url]);
    expect(again.statuses).toEqual({ web: 'replayed', config: 'replayed', on: 'replayed', rule: 'replayed' });
    expect(new Set(again.lines.map(({ source }) => source))).toEqual(new Set(['journal']));
    expect((await emulator.inspect<Requests>('requests')).requests).toHaveLength(sent);
    const responses = (run: typeof first) =>
      Object.fromEntries(run.lines.map((line) => [line.step, line.response]));
    expect(responses(again)).toEqual(responses(first));
  });
  it('run again with a low rate does not wait for what is not sent', async () => {
    const home = await makeHome();
    const plan = await writePlan(home, groups(100));
    await runBatch(home, [plan, '--local']);
    // 100 turns would take three hours.
    const again = await runBatch(home, [plan, '--local', '--rate', '0.01']);
    expect(new Set(Object.values(again.statuses))).toEqual(new Set(['replayed']));
  });

  it('derives the same tokens in every run and every home, from the name of the plan and the id', async () => {
    const tokens = async (args: readonly string[]) => {
      const home = await makeHome();
      const plan = await writePlan(home, groups(2));
      const { lines } = await runBatch(home, [plan, '--dry-run', ...args]);
      return lines.map(({ clientToken }) => clientToken);
    };
    const [named, again, other] = [
      await tokens(['--plan-name', 'a']),
      await tokens(['--plan-name', 'a']),
      await tokens([]),
    ];
    expect(named).toEqual(again);
    expect(new Set([...named, ...other]).size).toBe(4);
  });

  it('keeps a token that a step has of its own', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const steps = groups(1).map((step) => ({ ...step, clientToken: 'mine' }));
    const { lines } = await runBatch(home, [await writePlan(home, steps), '--endpoint', emulator.url]);
    expect(lines).toMatchObject([{ clientToken: 'mine', tokenSource: 'given' }]);
  });

  it('reads a plan from stdin', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const input = groups(3)
      .map((step) => JSON.stringify(step))
      .join('\n');
    const run = await runBatch(home, ['-', '--plan-name', 'piped', '--endpoint', emulator.url], { input });
    expect([run.exitCode, run.lines.length]).toEqual([0, 3]);
  });

  it('reads a plan as CSV', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const csv =
      '\uFEFFid,operation,scaling-group-name,MinSize,MaxSize\nweb,CreateScalingGroup,"web-one",0,5\n';
    const run = await runBatch(home, [await writePlan(home, csv, 'plan.csv'), '--endpoint', emulator.url]);
    expect(run.statuses).toEqual({ web: 'fresh' });
  });

  it('makes no more requests at once than it may', async () => {
    let open = 0;
    let most = 0;
    const server = await startServer((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('{"ScalingGroupId":"asg-1","RequestId":"r-1"}');
      }, 10);
    });
    const home = await makeHome();
    const plan = await writePlan(home, groups(40));
    const run = await runBatch(home, [plan, '--concurrency', '3', '--endpoint', server.url]);
    expect([run.exitCode, most]).toEqual([0, 3]);
  });
});

describe('ess batch --dry-run', () => {
  it('lists the calls with their tokens and signed URLs, and sends and writes nothing', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const run = await runBatch(home, [await writePlan(home, life), '--endpoint', emulator.url, '--dry-run']);
    expect(run.lines.map(({ step, clientToken }) => [step, typeof clientToken])).toEqual([
      ...[
        ['rule', 'undefined'],
        ['web', 'string'],
        ['config', 'string'],
        ['on', 'undefined'],
        ['look', 'undefined'],
      ],
    ]);
    for (const line of run.lines) expect(JSON.stringify(line)).toContain('Signature=');
    expect((await emulator.inspect<Requests>('requests')).requests).toEqual([]);
    expect((await home.ess(['journal', 'list', '--output', 'json'])).stdout).toBe('[]\n'.trim());
  });
});

describe('a step that fails', () => {
  const refused = groups(30).map((step, index) =>
    index === 3
      ? { ...step, operation: 'EnableScalingGroup', parameters: { ScalingGroupId: 'asg-none' } }
      : step,
  );

  it('stops the batch: nothing new is begun, the exit code is its own, and the line that continues is printed', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const plan = await writePlan(home, refused);
    const run = await runBatch(home, [plan, '--concurrency', '1', '--endpoint', emulator.url]);
    expect(run.exitCode).toBe(4);
    expect(run.lines.length).toBeLessThan(30);
    expect(run.statuses['group-3']).toBe('refused');
    expect(run.stderr).toContain('refused');
    expect(run.stderr).toContain(
      `Continue with: ess batch ${plan} --concurrency 1 --endpoint ${emulator.url}`,
    );
  });

  it('with --on-error continue keeps only those back that need it', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const steps = [
      ...refused,
      { ...groups(1)[0], id: 'after', needs: ['group-3'] },
      { ...groups(1)[0], id: 'later', needs: ['after'] },
    ];
    const plan = await writePlan(home, steps);
    const run = await runBatch(home, [plan, '--on-error', 'continue', '--endpoint', emulator.url]);
    expect(run.exitCode).toBe(4);
    expect(run.statuses).toMatchObject({ 'group-3': 'refused', after: 'not-run', later: 'not-run' });
    expect(run.lines.filter(({ status }) => status === 'fresh')).toHaveLength(29);
    expect(await effectsOf(emulator)).toHaveLength(29);
  });

  it('is a mismatch, and says what differs, when the plan was changed between two runs', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const args = ['--on-error', 'continue', '--endpoint', emulator.url];
    await runBatch(home, [await writePlan(home, groups(3)), ...args]);
    const changed = await writePlan(
      home,
      groups(3, (index) => (index === 1 ? { MaxSize: 6 } : {})),
    );
    const run = await runBatch(home, [changed, ...args]);
    expect([run.exitCode, run.statuses]).toEqual([
      5,
      { 'group-0': 'replayed', 'group-1': 'mismatch', 'group-2': 'replayed' },
    ]);
    expect(run.stderr).toContain('group-1');
    expect(run.stderr).toMatch(/MaxSize +5 → 6/);
    expect(await effectsOf(emulator)).toHaveLength(3);
  });
});

describe('errors on the way', () => {
  it('lost answers cost repeats, and never a second effect', async () => {
    const home = await makeHome();
    const faults = ['--fault', '*:lose-reply@p0.03', '--fault', '*:error-after=503@p0.02', '--seed', '7'];
    const emulator = await startEmulatorProcess(faults);
    const run = await runBatch(home, [
      await writePlan(home, groups(300)),
      '--concurrency',
      '16',
      '--endpoint',
      emulator.url,
    ]);
    expect(run.exitCode).toBe(0);
    expect(new Set(Object.values(run.statuses))).toEqual(new Set(['fresh', 'recovered']));
    const effects = await effectsOf(emulator);
    expect([effects.length, new Set(effects.map(({ clientToken }) => clientToken)).size]).toEqual([300, 300]);
  });

  it('throttling slows the batch down, and every step is done', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:throttle@5,6,7,8']);
    const run = await runBatch(home, [
      await writePlan(home, groups(60)),
      '--concurrency',
      '8',
      '--endpoint',
      emulator.url,
    ]);
    expect([run.exitCode, run.lines.length]).toEqual([0, 60]);
    expect(await effectsOf(emulator)).toHaveLength(60);
  });

  it('a storm of errors adds a tenth of load, beside ten repeats and one a second', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:error=503']);
    const begun = performance.now();
    const run = await runBatch(home, [
      await writePlan(home, groups(64)),
      ...['--concurrency', '64', '--on-error', 'continue', '--deadline', '2s', '--max-attempts', '50'],
      ...['--endpoint', emulator.url],
    ]);
    const seconds = (performance.now() - begun) / 1_000;
    expect([run.exitCode, run.lines.length]).toEqual([8, 64]);
    const { requests } = await emulator.inspect<Requests>('requests');
    expect(requests.length).toBeGreaterThan(64);
    expect(requests.length).toBeLessThanOrEqual(64 * 1.1 + 10 + seconds);
  });
  it('a service that is down ends the batch: unsent, nothing is lost', async () => {
    const home = await makeHome();
    const args = ['--endpoint', 'http://127.0.0.1:9', '--deadline', '1s', '--max-attempts', '2'];
    const run = await runBatch(home, [await writePlan(home, groups(50)), ...args]);
    expect(run.exitCode).toBe(6);
    expect(new Set(Object.values(run.statuses))).toEqual(new Set(['unsent']));
  });
});

describe('ess batch status', () => {
  it('shows how the calls of a plan stand, from the journal alone', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const plan = await writePlan(home, [
      ...groups(5),
      { id: 'bad', operation: 'EnableScalingGroup', parameters: { ScalingGroupId: 'asg-none' } },
    ]);
    await runBatch(home, [plan, '--plan-name', 'night', '--endpoint', emulator.url]);
    await runBatch(home, [plan, '--plan-name', 'other', '--endpoint', emulator.url]);
    const { stdout } = await home.ess(['batch', 'status', '--plan-name', 'night', '--output', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ plan: 'night', calls: 6, done: 5, failed: 1, underWay: 0, abandoned: 0 },
      standings: [
        { state: 'fresh', calls: 5 },
        { state: 'refused', calls: 1 },
      ],
    });
    const table = await home.ess(['batch', 'status', '--plan-name', 'night']);
    expect(table.stdout).toContain('fresh');
    const none = await home.ess(['batch', 'status', '--plan-name', 'nothing']);
    expect([none.exitCode, none.stdout]).toEqual([0, '']);
  });
});
