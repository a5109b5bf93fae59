import { describe, expect, it } from 'vitest';
import { type Effects, makeHome, type Requests, startEmulatorProcess } from './helpers/program.ts';

const token = '123e4567-e89b-12d3-a456-426655440000';
const createWith = (maxSize: string): readonly string[] => [
  'create-scaling-group',
  ...['--scaling-group-name', 'web', '--min-size', '2', '--max-size', maxSize],
  ...['--client-token', token, '--read-timeout', '500ms'],
];
const create = createWith('20');

describe('a call whose answer was lost is made once', () => {
  it.each([
    ['lose-reply', 'lost'],
    ['error-after=500', 'failed'],
    ['error-after=503', 'failed'],
    ['cut-reply=10', 'lost'],
    ['late-reply=3000', 'lost'],
    ['drop', 'lost'],
    ['error=500', 'failed'],
  ])('%s: one group, two attempts, one token, two nonces, recovered', async (fault, outcome) => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', `CreateScalingGroup:${fault}@1`]);
    const { report, exitCode } = await home.report([...create, '--endpoint', emulator.url]);

    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      status: 'recovered',
      evidence: 'attempt-without-answer',
      clientToken: token,
    });
    expect(report.attempts.map((attempt) => attempt.outcome)).toEqual([outcome, 'answered']);
    expect(new Set(report.attempts.map(({ nonce }) => nonce)).size).toBe(2);

    const { effects } = await emulator.inspect<Effects>('effects');
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ operation: 'CreateScalingGroup', clientToken: token });
    expect(report.response).toMatchObject({ ScalingGroupId: effects[0]?.ids[0] });
    const { requests } = await emulator.inspect<Requests>('requests');
    expect(requests.map(({ clientToken }) => clientToken)).toEqual([token, token]);
    expect(new Set(requests.map(({ nonce }) => nonce)).size).toBe(2);
  });

  it('with ACS3 signatures just as with HMAC-SHA1', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:lose-reply@1']);
    const { report } = await home.report([
      ...create,
      ...['--endpoint', emulator.url, '--signature', 'acs3-hmac-sha256'],
    ]);
    expect(report.status).toBe('recovered');
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
  });
});

describe('what else may happen to the attempts', () => {
  it('throttled and told to try later until the attempts run out: exhausted, exit 7, nothing done', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:throttle@1', '--fault', '*:try-later@2']);
    const { report, exitCode } = await home.report([
      ...create,
      ...['--endpoint', emulator.url, '--max-attempts', '2'],
    ]);
    expect([report.status, exitCode]).toEqual(['exhausted', 7]);
    expect((await emulator.inspect<Effects>('effects')).effects).toEqual([]);
  });

  it('no answer until the attempts run out: unknown, exit 8, and the same command finishes it', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:lose-reply@1,2']);
    const command = [...create, '--endpoint', emulator.url, '--max-attempts', '2'];
    const first = await home.report(command);
    expect([first.report.status, first.exitCode]).toEqual(['unknown', 8]);
    expect(first.report.error?.hint).toContain(`--client-token ${token}`);

    const second = await home.report(command);
    expect([second.report.status, second.exitCode]).toEqual(['recovered', 0]);
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
  });

  it("a clock that is wrong by an hour is corrected by the service's Date", async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:skew=3600']);
    const { report } = await home.report([...create, '--endpoint', emulator.url]);
    expect(report.status).toBe('fresh');
    expect(report.attempts.map(({ outcome }) => outcome)).toEqual(['clock', 'answered']);
  });

  it('a wrong secret is refused for good, exit 4', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const { report, exitCode } = await home.report([...create, '--endpoint', emulator.url], {
      env: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' },
    });
    expect([report.status, exitCode]).toEqual(['refused', 4]);
    expect(report.attempts).toHaveLength(1);
    expect(report.error?.code).toBe('SignatureDoesNotMatch');
  });
});

describe('the same token again', () => {
  it('gives the same group, replayed; other parameters are a mismatch before anything is sent', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const command = [...create, '--endpoint', emulator.url];
    const first = await home.report(command);
    expect([first.report.status, first.exitCode]).toEqual(['fresh', 0]);

    const again = await home.report(command);
    expect(again.report).toMatchObject({ status: 'replayed', source: 'service' });
    expect(again.report.response).toMatchObject({
      ScalingGroupId: (first.report.response as { ScalingGroupId: string }).ScalingGroupId,
    });

    const other = await home.report([...createWith('30'), '--endpoint', emulator.url]);
    expect([other.report.status, other.exitCode]).toEqual(['mismatch', 5]);
    expect(other.report.attempts).toEqual([]);
    expect(other.report.error?.differences).toEqual([{ parameter: 'MaxSize', before: '20', now: '30' }]);
  });

  it('is answered by the journal after the service has forgotten it, and not sent', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const command = [...create, '--endpoint', emulator.url, '--token-retention', '0s'];
    await home.report(command);
    const { report } = await home.report(command);
    expect(report).toMatchObject({ status: 'replayed', source: 'journal', attempts: [] });
    expect((await emulator.inspect<Requests>('requests')).requests).toHaveLength(1);
  });

  it('is not sent again for an unfinished call once the service may have forgotten it: unknown stays unknown', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:lose-reply@1']);
    const command = [...create, '--endpoint', emulator.url, '--max-attempts', '1'];
    await home.report(command);
    const { report, exitCode } = await home.report([...command, '--token-retention', '0s']);
    expect([report.status, report.attempts, exitCode]).toEqual(['unknown', [], 8]);
    expect((await emulator.inspect<Requests>('requests')).requests).toHaveLength(1);
  });

  it('that the service forgot too early does the work twice, and is never called replayed', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:forget-tokens@2']);
    // A name would be refused the second time: it is unique.
    const command = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', 'early'];
    await home.report([...command, '--endpoint', emulator.url]);
    const { report } = await home.report([...command, '--endpoint', emulator.url]);
    expect(report).toMatchObject({ status: 'fresh', evidence: 'service-forgot-token' });
  });
});
