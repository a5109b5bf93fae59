import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Effects, makeHome, type Requests, startEmulatorProcess } from '../helpers/program.ts';
import { groups, runBatch, writePlan } from './lines.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.

const group = (id: string, more: object = {}) => ({ ...groups(1)[0], id, ...more });
const [first, ...others] = groups(4);

describe('a plan with a flaw is refused before anything is sent: exit 2, with the line', () => {
  it.each<[string, string | readonly object[], readonly string[]]>([
    ['an empty file', '', ['the plan has no steps']],
    ['a broken line', `${JSON.stringify(first)}\n{"id": oops}\n`, ['line 2', 'not JSON']],
    [
      'an unknown operation',
      [group('a', { operation: 'CreateScalingGrup' })],
      ['line 1, step a', "did you mean 'CreateScalingGroup'"],
    ],
    [
      'an unknown parameter',
      [group('a'), group('b', { parameters: { MinSize: 0, MaxSize: 1, MaxSice: 1 } })],
      ['line 2, step b', '--max-sice', '--max-size'],
    ],
    [
      'a value of the wrong type',
      [group('a', { parameters: { MinSize: 'many', MaxSize: 1 } })],
      ['line 1, step a', '--min-size'],
    ],
    ['a missing parameter', [group('a', { parameters: { MinSize: 0 } })], ['line 1, step a', '--max-size']],
    [
      'a missing parameter beside a reference',
      [group('x'), group('a', { parameters: { MinSize: '${steps.x.A}' } })],
      ['line 2, step a', '--max-size'],
    ],
    [
      'an unknown parameter that takes a result',
      [group('x'), group('a', { parameters: { MinSize: 0, MaxSize: 1, Nope: '${steps.x.A}' } })],
      ['line 2, step a', '--nope'],
    ],
    [
      'two steps of one id',
      [...groups(3), group('group-1')],
      ["line 4: the id 'group-1' stands on line 2 already"],
    ],
    [
      'a circle',
      [group('a', { needs: ['c'] }), group('b', { needs: ['a'] }), group('c', { needs: ['b'] })],
      ['line 1, step a', 'a → c → b → a'],
    ],
    ['a step that waits for itself', [group('a', { needs: ['a'] })], ['a → a']],
    [
      'a missing reference',
      [group('a', { parameters: { MinSize: 0, MaxSize: '${steps.none.Size}' } })],
      ['line 1, step a', "the step 'none', and there is none"],
    ],
    ['a token that is none', [group('a', { clientToken: 'ü' })], ['line 1, step a', 'clientToken']],
    [
      'a token for an operation that takes none',
      [
        {
          id: 'a',
          operation: 'EnableScalingGroup',
          clientToken: 't',
          parameters: { ScalingGroupId: 'asg-1' },
        },
      ],
      ['takes no client token'],
    ],
    ['an unknown field', [group('a', { params: {} })], ["no field 'params'"]],
  ])('%s', async (_, plan, messages) => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const run = await runBatch(home, [await writePlan(home, plan), '--endpoint', emulator.url]);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    for (const message of messages) expect(run.stderr).toContain(message);
    expect((await emulator.inspect<Requests>('requests')).requests).toEqual([]);
  });

  it('however many flaws there are, the first of them are shown', async () => {
    const home = await makeHome();
    const run = await runBatch(home, [await writePlan(home, 'x\n'.repeat(1_000))]);
    expect(run.stderr.split('\n').length).toBeLessThan(30);
    expect(run.stderr).toContain('and 980 more');
  });

  it('a broken line 70,000 is found, and 69,999 steps are not begun', async () => {
    const home = await makeHome();
    const steps = groups(69_999).map((step) => JSON.stringify(step));
    const plan = await writePlan(home, [...steps, '{"id":"late"', ''].join('\n'));
    const run = await runBatch(home, [plan, '--endpoint', 'http://127.0.0.1:9']);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('line 70000: the line is not JSON');
  });

  it('a line of 100 MB is not kept in memory, and the lines behind it are read', async () => {
    const home = await makeHome();
    const plan = await writePlan(
      home,
      [`${JSON.stringify(first)}\n"`, 'x'.repeat(100_000_000), '"\noops\n'].join(''),
    );
    const run = await runBatch(home, [plan, '--endpoint', 'http://127.0.0.1:9'], {
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('line 2: the line is longer than 1 MiB');
    expect(run.stderr).toContain('line 3: the line is not JSON');
  });

  it('a CSV record with a quote that stands wrong, by its line, behind a field of several lines', async () => {
    const home = await makeHome();
    const csv = [
      '\uFEFFid,operation,ScalingGroupName,MinSize,MaxSize',
      'a,CreateScalingGroup,"web, ""one""\nand more",0,5',
      'b,CreateScalingGroup,we"b,0,5',
      '',
    ].join('\n');
    const run = await runBatch(home, [
      await writePlan(home, csv, 'plan.csv'),
      '--endpoint',
      'http://127.0.0.1:9',
    ]);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('line 4');
  });

  it.each([
    [['--concurrency', '0'], '--concurrency'],
    [['--rate', 'fast'], '--rate'],
    [['--on-error', 'shrug'], '--on-error'],
    [['--format', 'xml'], '--format'],
  ])('and so is %j', async (args, flag) => {
    const home = await makeHome();
    const run = await runBatch(home, [await writePlan(home, groups(1)), ...args]);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(flag);
  });

  it('a file that is not there, and a journal that can not be written', async () => {
    const home = await makeHome();
    expect(await home.ess(['batch', 'nowhere.ndjson'])).toMatchObject({ exitCode: 2 });
    const plan = await writePlan(home, groups(1));
    const run = await runBatch(home, [
      plan,
      '--journal',
      join(plan, 'j.db'),
      '--endpoint',
      'http://127.0.0.1:9',
    ]);
    expect(run.exitCode).toBe(3);
  });
});

describe('a plan with flaws under --on-error continue', () => {
  it('has everything done that is right in it, and says what is not', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const steps = [
      ...others.map((step) => JSON.stringify(step)),
      'oops',
      JSON.stringify(group('bad', { operation: 'Nope' })),
      JSON.stringify(group('needs-bad', { needs: ['bad'] })),
      JSON.stringify(group('group-2')),
      JSON.stringify(group('good', { needs: ['group-2'] })),
    ];
    const plan = await writePlan(home, steps.join('\n'));
    const run = await runBatch(home, [plan, '--on-error', 'continue', '--endpoint', emulator.url]);
    expect(run.exitCode).toBe(2);
    expect(
      run.lines
        .filter(({ status }) => status === 'fresh')
        .map(({ step }) => step)
        .sort(),
    ).toEqual([...['good', 'group-1', 'group-2', 'group-3']]);
    expect(run.lines.filter(({ status }) => status === 'not-run')).toMatchObject([
      ...[{ line: 4 }, { step: 'bad', line: 5 }, { step: 'needs-bad', line: 6 }, { line: 7 }],
    ]);
    expect(run.stderr).toContain('4 of 8 steps done');
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(4);
  });

  it('finds a result that is not there when its step ends', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const plan = await writePlan(home, [
      group('web'),
      { id: 'on', operation: 'EnableScalingGroup', parameters: { ScalingGroupId: '${steps.web.Nope}' } },
      {
        id: 'typed',
        operation: 'CreateScalingGroup',
        parameters: { MinSize: '${steps.web.ScalingGroupId}', MaxSize: 1 },
      },
    ]);
    const run = await runBatch(home, [plan, '--on-error', 'continue', '--endpoint', emulator.url]);
    expect([run.exitCode, run.statuses]).toEqual([2, { web: 'fresh', on: 'not-run', typed: 'not-run' }]);
    expect(run.stderr).toContain("line 2, step on: the result of step 'web' has no Nope");
    expect(run.stderr).toContain('line 3, step typed: --min-size');
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
