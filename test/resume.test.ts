import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Effects, type Home, makeHome, program, startEmulatorProcess } from './helpers/program.ts';

const group = ['--scaling-group-name', 'web', '--min-size', '0', '--max-size', '1'];

/** Starts a call whose answer is held back, and kills the process while it waits for it. */
const killWhileWaiting = async (home: Home, args: readonly string[], url: string): Promise<void> => {
  const child = spawn(process.execPath, [program, ...args, '--endpoint', url], {
    env: home.env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  const wasCarriedOut = async (): Promise<boolean> => {
    const effects: Effects = JSON.parse(await (await fetch(`${url}/_emulator/effects`)).text());
    return effects.effects.length > 0;
  };
  while (!(await wasCarriedOut())) await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
};

const pendingTokens = async (home: Home): Promise<readonly string[]> => {
  const { stdout } = await home.ess(['journal', 'pending', '--output', 'json']);
  const calls: readonly { clientToken: string }[] = JSON.parse(stdout);
  return calls.map(({ clientToken }) => clientToken);
};

describe('a call whose process was killed while it waited for the answer', () => {
  it('is finished by the next identical command under its own token: recovered, one effect', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=60000@1']);
    await killWhileWaiting(home, ['create-scaling-group', ...group], emulator.url);
    const [token] = await pendingTokens(home);

    const { report, stderr } = await home.report([
      'create-scaling-group',
      ...group,
      ...['--endpoint', emulator.url],
    ]);
    expect(report).toMatchObject({ status: 'recovered', tokenSource: 'resumed', clientToken: token });
    expect(stderr).toContain('resuming');
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
    expect(await pendingTokens(home)).toEqual([]);
  });

  it('is finished by `ess journal resume --all`, and by its token', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=60000@1,3']);
    await killWhileWaiting(home, ['create-scaling-group', ...group, '--client-token', 'one'], emulator.url);
    const all = await home.ess(['journal', 'resume', '--all', '--output', 'ndjson']);
    expect([all.exitCode, JSON.parse(all.stdout)]).toEqual([
      0,
      { RequestId: expect.any(String), ScalingGroupId: expect.stringMatching(/^asg-/) },
    ]);
    expect(all.stderr).toContain('recovered');

    const again = await home.report(['journal', 'resume', 'one', '--read-timeout', '300ms']);
    expect(again.report).toMatchObject({ status: 'replayed', clientToken: 'one' });
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
  });

  it('is left alone by --new-token', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=60000@1']);
    const command = ['create-scaling-group', '--min-size', '0', '--max-size', '1'];
    await killWhileWaiting(home, command, emulator.url);
    const { report } = await home.report([...command, '--endpoint', emulator.url, '--new-token']);
    expect(report).toMatchObject({ status: 'fresh', tokenSource: 'minted', evidence: 'token-minted-here' });
    expect(await pendingTokens(home)).toHaveLength(1);
  });

  it('with a secret among its parameters asks for the original command', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    await home.ess(['create-scaling-group', ...group, '--client-token', 'g', '--endpoint', emulator.url]);
    const { stdout } = await home.ess([
      ...['describe-scaling-groups', '--endpoint', emulator.url],
      ...['--query', 'ScalingGroups.ScalingGroup[0].ScalingGroupId', '--output', 'text'],
    ]);
    const configuration = [
      ...['create-scaling-configuration', '--scaling-group-id', stdout.trim(), '--image-id', 'm-1'],
      ...['--instance-type', 'ecs.g6.large', '--security-group-id', 'sg-1', '--password', 'Secret-Word-1'],
    ];
    const fault = await fetch(`${emulator.url}/_emulator/faults`, {
      method: 'PUT',
      body: JSON.stringify({ rules: ['CreateScalingConfiguration:lose-reply'] }),
    });
    expect(fault.status).toBe(200);
    const lost = await home.report([...configuration, '--endpoint', emulator.url, '--max-attempts', '1']);
    expect(lost.report.status).toBe('unknown');

    const run = await home.ess(['journal', 'resume', '--all']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('carries secrets (Password)');
    const shown = await home.ess(['journal', 'show', lost.report.clientToken ?? '']);
    expect(shown.stdout + run.stderr + lost.stderr + lost.stdout).not.toContain('Secret-Word-1');
  });
});

it('a token that is no plain word stands in quotes wherever a line is to be typed', async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:lose-reply@1']);
  const token = "$(id) it's";
  const command = ['create-scaling-group', ...group, '--client-token', token, '--endpoint', emulator.url];
  const { report } = await home.report([...command, '--max-attempts', '1']);
  expect(report.error?.hint).toContain(`--client-token '$(id) it'\\''s':`);
  const { stdout } = await home.ess(['journal', 'show', token]);
  expect(stdout).toContain(`--client-token '$(id) it'\\''s' --endpoint`);
});

describe('a write that takes no token', () => {
  const rule = (groupId: string, url: string): readonly string[] => [
    ...['create-scaling-rule', '--scaling-group-id', groupId, '--scaling-rule-name', 'up'],
    ...['--adjustment-type', 'TotalCapacity', '--adjustment-value', '1', '--endpoint', url],
    ...['--read-timeout', '500ms'],
  ];
  const withGroup = async (faults: readonly string[]) => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(faults.flatMap((fault) => ['--fault', fault]));
    const { report } = await home.report(['create-scaling-group', ...group, '--endpoint', emulator.url]);
    const { effects } = await emulator.inspect<Effects>('effects');
    expect(report.status).toBe('fresh');
    return { home, emulator, command: rule(effects[0]?.ids[0] ?? '', emulator.url) };
  };
  const rulesMade = async (emulator: Awaited<ReturnType<typeof startEmulatorProcess>>): Promise<number> =>
    (await emulator.inspect<Effects>('effects')).effects.filter(
      ({ operation }) => operation === 'CreateScalingRule',
    ).length;

  it('is found by its name after a lost answer: recovered, guarded, not sent again', async () => {
    const { home, emulator, command } = await withGroup(['CreateScalingRule:lose-reply@1']);
    const { report } = await home.report(command);
    expect(report).toMatchObject({ status: 'recovered', guarded: true, evidence: 'guard-found' });
    expect(report.response).toMatchObject({ ScalingRuleId: expect.stringMatching(/^asr-/) });
    expect(report.attempts).toHaveLength(1);
    expect(await rulesMade(emulator)).toBe(1);
  });

  it('is sent again when it is provably absent', async () => {
    const { home, emulator, command } = await withGroup(['CreateScalingRule:error=500@1']);
    const { report } = await home.report(command);
    expect(report).toMatchObject({ status: 'fresh', guarded: true, evidence: 'guard-absent' });
    expect(await rulesMade(emulator)).toBe(1);
  });

  it('without a name can not be told from others: unknown', async () => {
    const { home, command } = await withGroup(['CreateScalingRule:error=500@1']);
    const nameless = command.filter((word) => word !== '--scaling-rule-name' && word !== 'up');
    const { report, exitCode } = await home.report(nameless);
    expect([report.status, report.evidence, exitCode]).toEqual(['unknown', 'guard-undecided', 8]);
    expect((await home.report(nameless)).report).toMatchObject({ status: 'unknown', attempts: [] });
    const id = /ess journal close (\S+)`/.exec(report.error?.hint ?? '')?.[1] ?? 'none';
    expect((await home.ess(['journal', 'close', id])).exitCode).toBe(0);
    expect((await home.report(nameless)).report.status).toBe('fresh');
  });
});
