import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EssError } from '../../src/errors.ts';
import { canonicalQuery, percentEncode } from '../../src/signing/encode.ts';
import { rpcSignature } from '../../src/signing/rpc.ts';
import { type Received, type Reply, startTcp, startWeb } from '../network/servers.ts';
import { formOf, homeWith, keysFor, makeHome, sourceIn, startSts, untilTestEnds } from './world.ts';

const role = 'acs:ram::1234567890:role/deploy';
const inAnHour = () => Date.now() + 3_600_000;
const pair = { access_key_id: 'LTAI-base', access_key_secret: 'base-secret' };

/** The error of a promise that must reject with one of `ess`. */
const refusal = async (promise: Promise<unknown>): Promise<EssError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EssError)) throw new Error(`no EssError but ${String(error)}`);
  expect(error.category).toBe('setup');
  expect(error.message).toContain('nothing was sent');
  return error;
};

describe('RamRoleArn', () => {
  const profile = (sts: { port: number }, more: object = {}) => ({
    name: 'prod',
    mode: 'RamRoleArn',
    ...pair,
    ram_role_arn: role,
    ram_session_name: 'ci job',
    expired_seconds: 900,
    external_id: 'x&y',
    sts_endpoint: `http://127.0.0.1:${sts.port}`,
    ...more,
  });

  it("assumes the role with a request that is signed with the profile's pair", async () => {
    const sts = await startSts();
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts)]) });
    expect(await source()).toEqual({
      accessKeyId: 'STS.1',
      accessKeySecret: 'temporary-secret-1',
      securityToken: 'security-token-1',
      expiresAt: expect.any(Number),
      account: '1234567890',
      origin: 'profile prod (RamRoleArn)',
    });
    const { Signature = '', ...form } = formOf(sts.received[0]?.body);
    expect(form).toMatchObject({
      Action: 'AssumeRole',
      Version: '2015-04-01',
      RoleArn: role,
      RoleSessionName: 'ci job',
      DurationSeconds: '900',
      ExternalId: 'x&y',
      AccessKeyId: 'LTAI-base',
    });
    const toSign = `POST&%2F&${percentEncode(canonicalQuery(form))}`;
    expect(Signature).toBe(rpcSignature('base-secret', toSign));
  });

  it('takes the token of keys that are temporary themselves', async () => {
    const sts = await startSts();
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts, { sts_token: 'above' })]) });
    await source();
    expect(formOf(sts.received[0]?.body)).toMatchObject({ SecurityToken: 'above' });
  });

  it('asks STS at ALIBABA_CLOUD_STS_ENDPOINT where the profile names none', async () => {
    const sts = await startSts();
    const HOME = await homeWith([profile(sts, { sts_endpoint: '' })]);
    const { source } = await sourceIn({ HOME, ALIBABA_CLOUD_STS_ENDPOINT: `http://127.0.0.1:${sts.port}` });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
  });

  it('goes through a chain of profiles, each assuming its role with the keys of the one before', async () => {
    const sts = await startSts();
    const sts_endpoint = `http://127.0.0.1:${sts.port}`;
    const chained = (name: string, source_profile: string, account: number) => ({
      name,
      mode: 'ChainableRamRoleArn',
      source_profile,
      ram_role_arn: `acs:ram::${account}:role/r`,
      sts_endpoint,
    });
    const HOME = await homeWith([
      chained('top', 'middle', 111),
      chained('middle', 'base', 222),
      { name: 'base', mode: 'AK', ...pair },
    ]);
    const { source } = await sourceIn({ HOME });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.2', account: '111' });
    expect(sts.received.map(({ body }) => formOf(body).AccessKeyId)).toEqual(['LTAI-base', 'STS.1']);
  });

  it('asks again when STS fails or throttles, and not when it says no', async () => {
    const answers: Reply[] = [
      { status: 503, body: '{"Code":"ServiceUnavailable","Message":"busy"}' },
      { status: 200, body: JSON.stringify({ Credentials: keysFor(7, inAnHour()) }) },
    ];
    const busy = untilTestEnds(await startWeb(() => answers.shift() ?? {}));
    const { source } = await sourceIn({ HOME: await homeWith([profile(busy)]) });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.7' });

    const refusing = untilTestEnds(
      await startWeb(() => ({
        status: 403,
        body: '{"Code":"NoPermission","Message":"You are not authorized"}',
      })),
    );
    const { source: refused } = await sourceIn({ HOME: await homeWith([profile(refusing)]) });
    const error = await refusal(refused());
    expect(error.message).toContain('profile prod (RamRoleArn): STS (127.0.0.1');
    expect(error.message).toContain('NoPermission');
    expect(error.hint?.en).toContain('trust policy');
    expect(refusing.received).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'hello secret-in-answer'],
    ['no keys', '{"Credentials":{"AccessKeyId":"STS.secret-in-answer"}}'],
    ['HTML', '<html>secret-in-answer</html>'],
  ])('an answer that is %s is an error that does not quote it', async (_, body) => {
    const sts = untilTestEnds(await startWeb(() => ({ body })));
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts)]) });
    const error = await refusal(source());
    expect(error.message).toContain('STS (127.0.0.1');
    expect(error.message).not.toContain('secret-in-answer');
  });

  it('keys that are expired when they come are an error that points at the clock', async () => {
    const sts = await startSts(-60_000);
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts)]) });
    const error = await refusal(source());
    expect(error.message).toContain('the credentials expired at');
    expect(error.hint?.en).toContain('clock');
  });

  it("an ARN that is no role's is told before anything is sent", async () => {
    const sts = await startSts();
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts, { ram_role_arn: 'deploy' })]) });
    expect((await refusal(source())).message).toContain("'deploy' is no role's ARN");
    expect(sts.received).toEqual([]);
  });

  it('nothing listening at STS is an error that names it', async () => {
    const sts = await startWeb(() => ({}));
    await sts.close();
    const { source } = await sourceIn({ HOME: await homeWith([profile(sts)]) });
    expect((await refusal(source())).message).toMatch(/STS \(127\.0\.0\.1:\d+\).*ECONNREFUSED/);
  });
});

describe('OIDC', () => {
  it('assumes the role with the token in the file, unsigned, and reads the file each time', async () => {
    const sts = await startSts(1_000);
    const HOME = await makeHome();
    const file = join(HOME, 'token');
    await writeFile(file, 'jwt-1\n');
    const { source, clock } = await sourceIn({
      HOME,
      ALIBABA_CLOUD_ROLE_ARN: role,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ci',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: file,
      ALIBABA_CLOUD_ROLE_SESSION_NAME: 'job-1',
      ALIBABA_CLOUD_STS_ENDPOINT: `http://127.0.0.1:${sts.port}`,
    });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1', account: '1234567890' });
    await writeFile(file, 'jwt-2');
    clock.advance(1_000);
    await source().catch(() => undefined);
    expect(sts.received.map(({ body }) => formOf(body))).toMatchObject([
      { Action: 'AssumeRoleWithOIDC', OIDCToken: 'jwt-1', RoleArn: role, RoleSessionName: 'job-1' },
      { OIDCToken: 'jwt-2' },
    ]);
    expect(formOf(sts.received[0]?.body).Signature).toBeUndefined();
  });

  it('a token file that is not there is an error that names it', async () => {
    const { source } = await sourceIn({
      ALIBABA_CLOUD_ROLE_ARN: role,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'p',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/no/such/token',
    });
    expect((await refusal(source())).message).toContain('/no/such/token');
  });
});

describe('EcsRamRole', () => {
  /** A metadata service; `strange` answers before it does. */
  const startMetadata = async (
    strange: (request: Received) => Reply | 'hang' | undefined = () => undefined,
  ) =>
    untilTestEnds(
      await startWeb((request) => {
        const odd = strange(request);
        if (odd !== undefined) return odd;
        if (request.url === '/latest/api/token') {
          return request.method === 'PUT' && request.headers['x-aliyun-ecs-metadata-token-ttl-seconds']
            ? { body: 'metadata-token' }
            : { status: 405 };
        }
        if (request.headers['x-aliyun-ecs-metadata-token'] !== 'metadata-token') return { status: 403 };
        const paths: Record<string, string> = {
          '/latest/meta-data/ram/security-credentials/': 'web-role\n',
          '/latest/meta-data/ram/security-credentials/web-role': JSON.stringify({
            Code: 'Success',
            ...keysFor(1, inAnHour()),
          }),
          '/latest/meta-data/owner-account-id': '9876543210\n',
        };
        const body = paths[request.url];
        return body === undefined ? { status: 404 } : { body };
      }),
    );
  const inMetadata = async (web: { port: number }, env: Record<string, string> = {}) =>
    await sourceIn({
      ALIBABA_CLOUD_ECS_METADATA: 'web-role',
      ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${web.port}`,
      ...env,
    });

  it('has the keys of the role in a session of the hardened mode, and the id of the account', async () => {
    const { source } = await inMetadata(await startMetadata());
    expect(await source()).toMatchObject({
      accessKeyId: 'STS.1',
      account: '9876543210',
      origin: 'ECS metadata',
    });
  });

  it('asks for the name of the role where none is named', async () => {
    const web = await startMetadata();
    const HOME = await homeWith([{ name: 'ecs', mode: 'EcsRamRole' }]);
    const { source } = await sourceIn({
      HOME,
      ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${web.port}`,
    });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
  });

  it('assumes a further role where the profile names one (RamRoleArnWithRoleName)', async () => {
    const web = await startMetadata();
    const sts = await startSts();
    const HOME = await homeWith([
      {
        name: 'both',
        mode: 'RamRoleArnWithRoleName',
        ram_role_name: 'web-role',
        ram_role_arn: role,
        sts_endpoint: `http://127.0.0.1:${sts.port}`,
      },
    ]);
    const { source } = await sourceIn({
      HOME,
      ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${web.port}`,
    });
    expect(await source()).toMatchObject({ account: '1234567890' });
    expect(formOf(sts.received[0]?.body)).toMatchObject({ SecurityToken: 'security-token-1' });
  });

  it('an instance without that role is an error that says so', async () => {
    const { source } = await inMetadata(await startMetadata(), { ALIBABA_CLOUD_ECS_METADATA: 'other' });
    expect((await refusal(source())).message).toContain("this instance has no role 'other'");
  });

  it('a service that answers 404 to everything is an error that names it', async () => {
    const { source } = await inMetadata(await startMetadata(() => ({ status: 404 })));
    expect((await refusal(source())).message).toMatch(/IMDS \(127\.0\.0\.1:\d+\) answered HTTP 404/);
  });

  it.each([
    ['an error', { status: 500 }],
    ['keys without a secret', { body: '{"Code":"Success","AccessKeyId":"STS.hush"}' }],
    ['no JSON', { body: 'STS.hush' }],
  ])('a service that answers %s for the keys is an error that quotes nothing', async (_, reply) => {
    const web = await startMetadata(({ url }) => (url.endsWith('/web-role') ? reply : undefined));
    const { source } = await inMetadata(web);
    const error = await refusal(source());
    expect(error.message).toContain('IMDS (127.0.0.1');
    expect(error.message).not.toContain('hush');
  });

  it('a service that accepts and never answers is given up after its own short timeout', async () => {
    const tcp = untilTestEnds(await startTcp(() => undefined));
    const { source } = await inMetadata(tcp);
    expect((await refusal(source())).message).toContain('READ_TIMEOUT');
  });

  it('a service that is slow once is asked once more', async () => {
    let count = 0;
    const web = await startMetadata(({ url }) => {
      if (url !== '/latest/api/token') return undefined;
      count += 1;
      return count === 1 ? 'hang' : undefined;
    });
    const { source } = await inMetadata(web);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
  });
});

describe('CredentialsURI', () => {
  const inUri = async (web: { port: number }, path = '/keys?token=in-uri') =>
    await sourceIn({
      HOME: await homeWith([
        { name: 'sidecar', mode: 'CredentialsURI', credentials_uri: `http://127.0.0.1:${web.port}${path}` },
      ]),
    });

  it('has the keys that the server hands out, for an account that stays the same', async () => {
    const web = untilTestEnds(
      await startWeb(() => ({ body: JSON.stringify({ Code: 'Success', ...keysFor(3, inAnHour()) }) })),
    );
    const { source } = await inUri(web);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.3', account: 'profile:sidecar' });
  });

  it.each([
    [{ status: 404 }, 'HTTP 404'],
    [{ status: 403, body: 'hush' }, 'HTTP 403'],
    [{ body: '{"Code":"Failed","Message":"hush"}' }, 'no complete credentials'],
    [{ body: `{"AccessKeyId":"hush${'x'.repeat(2_000_000)}` }, 'no complete credentials'],
  ])(
    'what is no keys is an error that names the server, not its path nor its answer',
    async (reply, said) => {
      const web = untilTestEnds(await startWeb(() => reply));
      const { source } = await inUri(web);
      const error = await refusal(source());
      expect(error.message).toContain(`127.0.0.1:${web.port}`);
      expect(error.message).toContain(said);
      expect(error.message).not.toMatch(/hush|in-uri/);
    },
  );

  it('is forbidden by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS', async () => {
    const { source } = await sourceIn({
      ALIBABA_CLOUD_CREDENTIALS_URI: 'http://127.0.0.1:1/',
      ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: 'true',
    });
    expect((await refusal(source())).message).toContain('ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS');
  });
});

describe('keys of a sign-in (CloudSSO, OAuth)', () => {
  const signedIn = (changes: object = {}) => ({
    name: 'sso',
    mode: 'CloudSSO',
    cloud_sso_sign_in_url: 'https://signin.example/login',
    cloud_sso_account_id: '5555',
    access_key_id: 'STS.sso',
    access_key_secret: 'sso-secret',
    sts_token: 'sso-token',
    sts_expiration: Math.floor(inAnHour() / 1_000),
    ...changes,
  });

  it('are used while they are good, for the account that the profile names', async () => {
    const { source } = await sourceIn({ HOME: await homeWith([signedIn()]) });
    expect(await source()).toMatchObject({
      accessKeyId: 'STS.sso',
      securityToken: 'sso-token',
      account: '5555',
    });
  });

  it.each([
    ['CloudSSO', { sts_expiration: 1_700_000_000 }, 'expired at 2023-11-14'],
    ['OAuth', { mode: 'OAuth', sts_expiration: 1_700_000_000 }, 'expired at 2023-11-14'],
    ['CloudSSO', { access_key_id: '' }, 'is not signed in'],
  ])('of %s that are over or missing say which command renews them', async (mode, changes, said) => {
    const { source } = await sourceIn({ HOME: await homeWith([signedIn(changes)]) });
    const error = await refusal(source());
    expect(error.message).toContain(said);
    expect(error.hint?.en).toContain(`aliyun configure --profile sso --mode ${mode}`);
  });

  it('are read anew when they end: the sign-in may have been renewed in the middle of a run', async () => {
    const HOME = await homeWith([signedIn()]);
    const { source, clock } = await sourceIn({ HOME });
    await source();
    const renewed = signedIn({
      access_key_id: 'STS.new',
      sts_expiration: Math.floor(inAnHour() / 1_000) + 7_200,
    });
    await mkdir(join(HOME, '.aliyun'), { recursive: true });
    await writeFile(
      join(HOME, '.aliyun', 'config.json'),
      JSON.stringify({ current: 'sso', profiles: [renewed] }),
    );
    clock.advance(3_500_000);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.new', account: '5555' });
  });
});
