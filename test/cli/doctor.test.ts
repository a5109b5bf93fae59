import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeWith, keysFor, makeHome, startSts, untilTestEnds } from '../credentials/world.ts';
import { startEmulatorProcess } from '../helpers/program.ts';
import { createAuthority } from '../network/certificates.ts';
import { runBare } from '../network/ess.ts';
import { startProxy, startWeb } from '../network/servers.ts';

const pair = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'ess-local',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ess-local-secret',
};
const region = { ESS_REGION_ID: 'cn-hangzhou' };
type Checks = Record<string, { state: string; message: string; hint?: string }>;

/** What doctor says of each thing, the last line of a name that has several. */
const doctor = async (home: string, env: Record<string, string> = {}, args: readonly string[] = []) => {
  const run = await runBare(home, ['doctor', '--output', 'json', ...args], { env });
  const report: { ok: boolean; checks: ({ name: string } & Checks[string])[] } = JSON.parse(run.stdout);
  const checks: Checks = Object.fromEntries(report.checks.map(({ name, ...check }) => [name, check]));
  return { ...run, ok: report.ok, checks };
};

describe('ess doctor', () => {
  it('finds everything in order against a service that accepts the credentials', async () => {
    const emulator = await startEmulatorProcess();
    const { exitCode, ok, checks } = await doctor(await makeHome(), {
      ...pair,
      ...region,
      ESS_ENDPOINT: emulator.url,
      SHELL: '',
    });
    expect(checks).toMatchObject({
      node: { state: 'ok' },
      settings: { state: 'ok' },
      journal: { state: 'ok' },
      credentials: { state: 'ok', message: expect.stringContaining('AK ess-local') },
      endpoint: { state: 'ok', message: expect.stringContaining('cn-hangzhou') },
      proxy: { state: 'ok' },
      service: { state: 'ok', message: expect.stringContaining('accepted the credentials') },
      clock: { state: 'ok' },
      completion: { state: 'ok' },
    });
    expect([exitCode, ok]).toEqual([0, true]);
  });

  it('prints a line for each thing, and what to do below it', async () => {
    const run = await runBare(await makeHome(), ['doctor'], { env: { SHELL: '/usr/bin/fish' } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^ok +node +v\d+/);
    expect(run.stdout).toMatch(/^failed +credentials +there are no credentials/m);
    expect(run.stdout).toMatch(/^failed +endpoint +--region-id is missing/m);
    expect(run.stdout).toMatch(
      /^advice +completion +not installed for fish\n +→ Install it: `ess completion fish/m,
    );
  });

  it('needs no account and no network with --local', async () => {
    const { exitCode, checks } = await doctor(await makeHome(), {}, ['--local']);
    expect(exitCode).toBe(0);
    expect(checks.service?.message).toContain('no account and no network');
    expect(checks.credentials).toBeUndefined();
  });

  it('tells wrong keys from a service that is not reached', async () => {
    const emulator = await startEmulatorProcess();
    const env = { ...pair, ...region, ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' };
    const wrong = await doctor(await makeHome(), { ...env, ESS_ENDPOINT: emulator.url });
    expect(wrong.checks.service).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('SignatureDoesNotMatch'),
      hint: expect.stringContaining('AccessKey'),
    });
    const gone = await doctor(await makeHome(), { ...env, ESS_ENDPOINT: 'http://127.0.0.1:9' });
    expect(gone.checks.service).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect([wrong.exitCode, gone.exitCode]).toEqual([1, 1]);
  });

  it('recognises an identity that may not read', async () => {
    const web = untilTestEnds(
      await startWeb(() => ({
        status: 403,
        body: '{"Code":"Forbidden.RAM","Message":"no","RequestId":"R"}',
      })),
    );
    const { checks } = await doctor(await makeHome(), {
      ...pair,
      ...region,
      ESS_ENDPOINT: `http://127.0.0.1:${web.port}`,
    });
    expect(checks.service).toMatchObject({ state: 'ok' });
  });

  it.each([
    [-90_000, 'advice', /9\d s ahead of/],
    [120_000, 'advice', /1[12]\d s behind/],
    [-1_200_000, 'failed', /ahead of/],
  ])('tells a clock that differs from the service by %d ms', async (skew, state, said) => {
    const web = untilTestEnds(
      await startWeb(() => ({
        body: '{"RequestId":"R","TotalCount":0}',
        headers: { date: new Date(Date.now() + skew).toUTCString() },
      })),
    );
    const { checks } = await doctor(await makeHome(), {
      ...pair,
      ...region,
      ESS_ENDPOINT: `http://127.0.0.1:${web.port}`,
    });
    expect(checks.clock).toMatchObject({ state, message: expect.stringMatching(said) });
  });

  it('tells a login page from the service', async () => {
    const web = untilTestEnds(await startWeb(() => ({ body: '<html>Please log in</html>' })));
    const { checks } = await doctor(await makeHome(), {
      ...pair,
      ...region,
      ESS_ENDPOINT: `http://127.0.0.1:${web.port}`,
    });
    expect(checks.service).toMatchObject({ state: 'failed', message: expect.stringContaining('not ESS') });
  });

  it('shows temporary credentials with their end, and a file that others can read', async () => {
    const sts = await startSts(3_600_000);
    const home = await homeWith([
      {
        name: 'prod',
        mode: 'RamRoleArn',
        access_key_id: 'LTAI5tABCDEF1234',
        access_key_secret: 'hush-base',
        ram_role_arn: 'acs:ram::1234567890:role/deploy',
        sts_endpoint: `http://127.0.0.1:${sts.port}`,
      },
    ]);
    const { checks, stdout } = await doctor(home, region, ['--endpoint', 'http://127.0.0.1:9']);
    expect(checks.credentials?.message).toMatch(
      /RamRoleArn STS\.1 of profile prod \(RamRoleArn\); they expire in \d+ min/,
    );
    expect(stdout).not.toMatch(/hush|temporary-secret|security-token/);
    await chmod(join(home, '.aliyun', 'config.json'), 0o644);
    const exposed = await doctor(home, region, ['--endpoint', 'http://127.0.0.1:9']);
    expect(exposed.checks.credentials).toMatchObject({
      state: 'advice',
      hint: expect.stringContaining('chmod 600'),
    });
  });

  it('finds broken settings, journals, proxies and profiles, each with what to do', async () => {
    const home = await homeWith('{');
    const settings = join(home, 'settings.json');
    await writeFile(settings, '{\n"output":\n}');
    const broken = await doctor(home, { ESS_CONFIG: settings, ESS_JOURNAL: home });
    expect(broken.checks.settings).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('line 3'),
    });
    expect(broken.checks.journal).toMatchObject({ state: 'failed' });
    const profile = await doctor(home, region);
    expect(profile.checks.credentials).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('line 1'),
    });
    const proxy = await doctor(await makeHome(), {
      ...pair,
      ...region,
      HTTPS_PROXY: 'socks5://ann:hush@proxy',
    });
    expect(proxy.checks.proxy).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(proxy.stdout).not.toContain('hush');
    for (const { exitCode } of [broken, profile, proxy]) expect(exitCode).toBe(1);
  });

  it('goes through the proxy, and trusts an authority of NODE_EXTRA_CA_CERTS', async () => {
    const home = await makeHome();
    const authority = createAuthority();
    const ca = join(home, 'ca.pem');
    await writeFile(ca, authority.cert);
    const web = untilTestEnds(
      await startWeb(
        () => ({ body: '{"RequestId":"R","TotalCount":0}' }),
        authority.issue(['ess.aliyuncs.com']),
      ),
    );
    const proxy = untilTestEnds(await startProxy({ to: web.port, pair: 'ann:hush' }));
    const env = { ...pair, ...region, HTTPS_PROXY: `http://ann:hush@127.0.0.1:${proxy.port}` };
    const trusting = await doctor(home, { ...env, NODE_EXTRA_CA_CERTS: ca });
    expect(trusting.checks).toMatchObject({
      proxy: { message: `through 127.0.0.1:${proxy.port}` },
      service: { state: 'ok' },
    });
    const strict = await doctor(home, env);
    expect(strict.checks.service).toMatchObject({
      state: 'failed',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    const refused = await doctor(home, { ...env, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(refused.checks.service).toMatchObject({
      message: expect.stringContaining('wants a user and password'),
      hint: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(proxy.asked).toEqual(Array.from({ length: 3 }, () => 'ess.aliyuncs.com:443'));
  });

  it('finds the completion where the shell looks for it', async () => {
    const home = await makeHome();
    const place = join(home, '.local', 'share', 'bash-completion', 'completions');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'ess'), '');
    const { checks } = await doctor(home, { SHELL: '/bin/bash' }, ['--local']);
    expect(checks.completion).toMatchObject({ state: 'ok', message: expect.stringContaining(place) });
  });
});

it('keys that are asked for are asked for once: the second run finds them in the cache', async () => {
  const home = await makeHome();
  let count = 0;
  const web = untilTestEnds(
    await startWeb(() => {
      count += 1;
      return { body: JSON.stringify({ Code: 'Success', ...keysFor(count, Date.now() + 3_600_000) }) };
    }),
  );
  const env = { ...region, ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${web.port}/` };
  for (let run = 0; run < 2; run += 1) await doctor(home, env, ['--endpoint', 'http://127.0.0.1:9']);
  expect(count).toBe(1);
});
