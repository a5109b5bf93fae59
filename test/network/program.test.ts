import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeWith, makeHome, untilTestEnds } from '../credentials/world.ts';
import { type Authority, type Certificate, createAuthority } from './certificates.ts';
import { runBare } from './ess.ts';
import { startProxy, startWeb } from './servers.ts';

const pair = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'hush-secret' };
const host = 'ess.eu-central-1.aliyuncs.com';
const call = ['describe-scaling-groups', '--region-id', 'eu-central-1', '--max-attempts', '1'];
const groups = '{"RequestId":"R","TotalCount":0,"ScalingGroups":{"ScalingGroup":[]}}';

/** The service behind a proxy, and a home whose program trusts an authority. */
const setUp = async (certificate: (authority: Authority) => Certificate, proxy: object = {}) => {
  const home = await makeHome();
  const authority = createAuthority();
  const NODE_EXTRA_CA_CERTS = join(home, 'ca.pem');
  await writeFile(NODE_EXTRA_CA_CERTS, authority.cert);
  const web = untilTestEnds(await startWeb(() => ({ body: groups }), certificate(authority)));
  const through = untilTestEnds(await startProxy({ to: web.port, ...proxy }));
  const env = {
    ...pair,
    NODE_EXTRA_CA_CERTS,
    HTTPS_PROXY: `http://ann:hush-proxy@127.0.0.1:${through.port}`,
  };
  const ess = async (args: readonly string[] = call, more = {}) =>
    await runBare(home, args, { env: { ...env, ...more } });
  return { ess, web, through };
};

describe('a call of the whole program', () => {
  it('goes through a proxy with a user, to a service whose authority the company added', async () => {
    const { ess, web, through } = await setUp((authority) => authority.issue([host]), {
      pair: 'ann:hush-proxy',
    });
    expect(await ess()).toMatchObject({ exitCode: 0, stdout: `${groups}\n` });
    expect(through.asked).toEqual([`${host}:443`]);
    expect(web.received).toHaveLength(1);
  });

  it.each([
    [
      'wants another user',
      { pair: 'x:y' },
      /the proxy 127\.0\.0\.1:\d+ does not accept the user and password/,
    ],
    ['refuses', { refuse: 403 }, /the proxy 127\.0\.0\.1:\d+ refused the connection \(HTTP 403\)/],
    ['closes', { close: 'before' }, /the proxy 127\.0\.0\.1:\d+/],
  ])('is unsent, exit 6, when the proxy %s; the message names the proxy', async (_, proxy, said) => {
    const { ess, web } = await setUp((authority) => authority.issue([host]), proxy);
    const run = await ess();
    expect(run).toMatchObject({ exitCode: 6, stdout: '', stderr: expect.stringMatching(said) });
    expect(run.stderr).not.toMatch(/hush/);
    expect(web.received).toEqual([]);
  });

  it.each([
    ['expired', (authority: Authority) => authority.issue([host], -1), 'certificate has expired'],
    ["another host's", (authority: Authority) => authority.issue(['other.example']), 'altnames'],
    ["a stranger's", () => createAuthority().issue([host]), 'certificate'],
  ])(
    'is unsent, exit 6, when the certificate is %s; the message names the host',
    async (_, certificate, said) => {
      const { ess, web } = await setUp(certificate);
      const run = await ess();
      expect(run.exitCode).toBe(6);
      expect(run.stderr).toContain(host);
      expect(run.stderr).toContain(said);
      expect(web.received).toEqual([]);
    },
  );

  it('goes past the proxy where NO_PROXY names the service, and always on this machine', async () => {
    const { ess, through } = await setUp((authority) => authority.issue([host]));
    const local = untilTestEnds(await startWeb(() => ({ body: groups })));
    const direct = await ess([...call, '--endpoint', `http://127.0.0.1:${local.port}`], {
      HTTP_PROXY: `http://127.0.0.1:${through.port}`,
    });
    expect(direct.exitCode).toBe(0);
    expect(through.asked).toEqual([]);
  });

  it('is refused before anything is sent when the proxy is none, exit 3', async () => {
    const { ess } = await setUp((authority) => authority.issue([host]));
    const run = await ess(call, { HTTPS_PROXY: 'socks5://ann:hush-proxy@127.0.0.1:1' });
    expect(run).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('HTTPS_PROXY') });
    expect(run.stderr).not.toContain('hush');
  });

  it('assumes its role through the same proxy', async () => {
    const home = await makeHome();
    const authority = createAuthority();
    const ca = join(home, 'ca.pem');
    await writeFile(ca, authority.cert);
    const Credentials = {
      AccessKeyId: 'STS.1',
      AccessKeySecret: 'hush',
      SecurityToken: 'hush',
      Expiration: '2100-01-01T00:00:00Z',
    };
    const web = untilTestEnds(
      await startWeb(
        ({ headers }) => ({ body: headers.host === host ? groups : JSON.stringify({ Credentials }) }),
        authority.issue([host, 'sts.aliyuncs.com']),
      ),
    );
    const proxy = untilTestEnds(await startProxy({ to: web.port }));
    await writeFile(join(home, 'token'), 'jwt');
    const run = await runBare(home, call, {
      env: {
        NODE_EXTRA_CA_CERTS: ca,
        HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
        ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1234567890:role/ci',
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1234567890:oidc-provider/ci',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: join(home, 'token'),
      },
    });
    expect(run.exitCode).toBe(0);
    expect(proxy.asked).toEqual(['sts.aliyuncs.com:443', `${host}:443`]);
  });

  it('that is a dry run asks for the keys of its role, and writes nothing', async () => {
    const home = await makeHome();
    const Credentials = {
      AccessKeyId: 'STS.1',
      AccessKeySecret: 'hush',
      SecurityToken: 'token-of-the-dry-run',
      Expiration: '2100-01-01T00:00:00Z',
    };
    const sts = untilTestEnds(await startWeb(() => ({ body: JSON.stringify(Credentials) })));
    const env = { ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${sts.port}` };
    const run = await runBare(home, [...call, '--dry-run'], { env });
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('token-of-the-dry-run') });
    expect(await readdir(home)).toEqual([]);
  });

  it('warns of a file with secrets that others can read, unless it is to be quiet', async () => {
    const home = await homeWith([
      { name: 'p', mode: 'AK', access_key_id: 'a', access_key_secret: 'b', region_id: 'eu-central-1' },
    ]);
    const dryRun = async (...more: string[]) =>
      (await runBare(home, ['describe-scaling-groups', '--dry-run', ...more])).stderr;
    expect(await dryRun()).toBe('');
    await chmod(join(home, '.aliyun', 'config.json'), 0o640);
    expect(await dryRun()).toContain('chmod 600');
    expect(await dryRun('--quiet')).toBe('');
  });
});
