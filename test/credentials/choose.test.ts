import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choose, type Env, homeWith, makeHome } from './world.ts';

const ak = { mode: 'AK', access_key_id: 'LTAI-profile', access_key_secret: 'profile-secret' };
const pair: Env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI-env', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'env-secret' };
const role = 'acs:ram::1234567890:role/deploy';

describe('where credentials are taken from', () => {
  it('the environment comes before the current profile', async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    expect((await choose({ HOME })).recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
    expect((await choose({ HOME, ...pair })).recipe).toMatchObject({ accessKeyId: 'LTAI-env' });
  });

  it('a profile that is named, by flag or environment, comes before the environment', async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    const named = [
      await choose({ HOME, ...pair }, { profile: 'default' }),
      await choose({ HOME, ...pair, ESS_PROFILE: 'default' }),
      await choose({ HOME, ...pair, ALIBABA_CLOUD_PROFILE: 'default' }),
      await choose({ HOME, ...pair, ALICLOUD_PROFILE: 'default' }),
    ];
    for (const { recipe } of named) expect(recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
  });

  it.each(['ALIBABA_CLOUD_', 'ALIBABACLOUD_', 'ALICLOUD_'])('the prefix %s is honoured', async (prefix) => {
    const env = {
      [`${prefix}ACCESS_KEY_ID`]: 'id',
      [`${prefix}ACCESS_KEY_SECRET`]: 'secret',
      [`${prefix}SECURITY_TOKEN`]: 'token',
    };
    expect(await choose(env)).toMatchObject({
      mode: 'StsToken',
      origin: `${prefix}ACCESS_KEY_ID`,
      recipe: { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' },
    });
  });

  it('names without a prefix come after everything else', async () => {
    const bare = { ACCESS_KEY_ID: 'bare', ACCESS_KEY_SECRET: 'secret' };
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    expect((await choose(bare)).recipe).toMatchObject({ accessKeyId: 'bare' });
    expect((await choose({ HOME, ...bare })).recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
  });

  it('an OpenID token in the environment is a role to assume, after a pair and before a profile', async () => {
    const oidc = {
      ALIBABA_CLOUD_ROLE_ARN: role,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ci',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/token',
    };
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    expect((await choose({ HOME, ...oidc })).mode).toBe('OIDC');
    expect((await choose({ HOME, ...oidc, ...pair })).mode).toBe('AK');
  });

  it('a profile that nobody filled in is passed over, unless it is named', async () => {
    const HOME = await homeWith([
      { name: 'default', mode: 'AK', access_key_id: '', region_id: 'cn-beijing' },
    ]);
    await expect(choose({ HOME })).rejects.toThrow('there are no credentials');
    await expect(choose({ HOME }, { profile: 'default' })).rejects.toThrow('lacks access_key_id');
  });

  it('the file that the SDKs share comes after the profiles, and its section is ALIBABA_CLOUD_PROFILE', async () => {
    const HOME = await makeHome();
    await mkdir(join(HOME, '.alibabacloud'));
    const text = [
      '# shared',
      '[default]',
      'type = access_key',
      'access_key_id = LTAI-shared',
      'access_key_secret=s=e=c',
      '',
      '[roles]',
      'type=ram_role_arn',
      'access_key_id=a',
      'access_key_secret=b',
      `role_arn=${role}`,
      'role_session_name=me',
      '[odd]',
      'type=whatever',
    ].join('\r\n');
    await writeFile(join(HOME, '.alibabacloud', 'credentials'), text);
    expect((await choose({ HOME })).recipe).toEqual({
      kind: 'keys',
      accessKeyId: 'LTAI-shared',
      accessKeySecret: 's=e=c',
    });
    const file = join(HOME, '.alibabacloud', 'credentials');
    const elsewhere = { ALIBABA_CLOUD_CREDENTIALS_FILE: file };
    expect((await choose(elsewhere)).recipe).toMatchObject({ accessKeyId: 'LTAI-shared' });
  });

  it("an instance's role is asked for where this is an instance or the role is named, unless that is off", async () => {
    expect(await choose({}, {}, true)).toMatchObject({ mode: 'EcsRamRole', recipe: { kind: 'ecs-role' } });
    expect((await choose({ ALIBABA_CLOUD_ECS_METADATA: 'web' })).recipe).toMatchObject({ roleName: 'web' });
    await expect(choose({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' }, {}, true)).rejects.toThrow(
      'no credentials',
    );
    await expect(choose({})).rejects.toThrow('there are no credentials');
  });

  it('a server of credentials in the environment is the last place', async () => {
    const env = { ALIBABA_CLOUD_CREDENTIALS_URI: 'http://127.0.0.1:1/keys' };
    expect(await choose(env)).toMatchObject({ mode: 'CredentialsURI', account: 'credentials-uri' });
  });

  it("the vendor's switches leave its profiles out", async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    await expect(choose({ HOME, ALIBABA_CLOUD_IGNORE_PROFILE: 'TRUE' })).rejects.toThrow('no credentials');
    await expect(choose({ HOME, ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' })).rejects.toThrow(
      'no credentials',
    );
  });
});

describe('references of the settings', () => {
  const settings = async (HOME: string, value: object): Promise<Env> => {
    const ESS_CONFIG = join(HOME, 'settings.json');
    await writeFile(ESS_CONFIG, JSON.stringify(value));
    return { HOME, ESS_CONFIG };
  };

  it("lead to a profile of the vendor's CLI, from a profile of ess with another name", async () => {
    const HOME = await homeWith([
      { name: 'default', ...ak },
      { name: 'company', ...ak, access_key_id: 'LTAI-c' },
    ]);
    const env = await settings(HOME, { profiles: { prod: { credentials: 'profile:company' } } });
    expect((await choose(env, { profile: 'prod' })).recipe).toMatchObject({ accessKeyId: 'LTAI-c' });
    expect((await choose(env)).recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
    expect((await choose({ ...env, ...pair })).recipe).toMatchObject({ accessKeyId: 'LTAI-env' });
    expect((await choose({ ...env, ...pair }, { profile: 'prod' })).recipe).toMatchObject({
      accessKeyId: 'LTAI-c',
    });
  });

  it('of the settings give way to a profile that is named', async () => {
    const HOME = await homeWith([
      { name: 'default', ...ak },
      { name: 'company', ...ak, access_key_id: 'LTAI-c' },
    ]);
    const env = await settings(HOME, { credentials: 'profile:company' });
    expect((await choose(env)).recipe).toMatchObject({ accessKeyId: 'LTAI-c' });
    expect((await choose(env, { profile: 'default' })).recipe).toMatchObject({
      accessKeyId: 'LTAI-profile',
    });
  });

  it('of a profile that only the settings choose come after the environment', async () => {
    const HOME = await homeWith([{ name: 'company', ...ak, access_key_id: 'LTAI-c' }]);
    const env = await settings(HOME, {
      profile: 'prod',
      profiles: { prod: { credentials: 'profile:company' } },
    });
    expect((await choose(env)).recipe).toMatchObject({ accessKeyId: 'LTAI-c' });
    expect((await choose({ ...env, ...pair })).recipe).toMatchObject({ accessKeyId: 'LTAI-env' });
  });

  it('need not be in a profile of ess: without one the order is as without the profile', async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    const env = await settings(HOME, { profiles: { prod: { 'region-id': 'cn-beijing' } } });
    expect((await choose(env, { profile: 'prod' })).recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
    expect((await choose({ ...env, ...pair }, { profile: 'prod' })).recipe).toMatchObject({
      accessKeyId: 'LTAI-env',
    });
  });

  it('lead to a file, an instance role or the environment', async () => {
    const HOME = await makeHome();
    await writeFile(join(HOME, 'keys.json'), JSON.stringify({ ...ak, access_key_id: 'LTAI-file' }));
    const file = await settings(HOME, { credentials: `file:${join(HOME, 'keys.json')}` });
    expect((await choose(file)).recipe).toMatchObject({ accessKeyId: 'LTAI-file' });
    const ecs = await settings(HOME, { credentials: 'ecs-role:web' });
    expect((await choose(ecs)).recipe).toMatchObject({ kind: 'ecs-role', roleName: 'web' });
    const environment = await settings(HOME, { credentials: 'environment' });
    await expect(choose(environment)).rejects.toThrow('the environment holds no credentials');
  });

  it('that are no reference, or lead nowhere, are errors that say so', async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    const odd = await settings(HOME, { credentials: 'whatever' });
    await expect(choose(odd)).rejects.toThrow("'whatever' is no reference");
    const gone = await settings(HOME, { profiles: { p: { credentials: 'profile:gone' } } });
    await expect(choose(gone, { profile: 'p' })).rejects.toThrow("profile 'gone'");
    const lost = await settings(HOME, { credentials: 'profile:gone' });
    await expect(choose(lost)).rejects.toThrow("profile 'gone'");
  });
});

describe('profiles that can not be used', () => {
  const alone = async (profile: object, env: Env = {}) =>
    await choose({ HOME: await homeWith([{ name: 'odd', ...profile }]), ...env });

  it.each([
    [{ mode: 'AK', access_key_id: 'a' }, 'access_key_secret'],
    [{ mode: 'StsToken', access_key_id: 'a', access_key_secret: 'b' }, 'sts_token'],
    [{ mode: 'RamRoleArn', access_key_id: 'a', access_key_secret: 'b' }, 'ram_role_arn'],
    [{ mode: 'ChainableRamRoleArn', ram_role_arn: role }, 'source_profile'],
    [{ mode: 'OIDC', oidc_provider_arn: 'p', ram_role_arn: role }, 'oidc_token_file'],
    [{ mode: 'CredentialsURI' }, 'credentials_uri'],
    [{ mode: 'External' }, 'process_command'],
  ])('%j lacks %s, and the message says so', async (profile, field) => {
    await expect(alone(profile)).rejects.toThrow(`profile 'odd' (mode ${profile.mode}) lacks ${field}`);
  });

  it.each([
    ['BearerToken', 'a bearer token signs nothing'],
    ['Anonymous', 'has no credentials'],
    ['RsaKeyPair', 'given key pairs up'],
    ['Sorcery', 'ess does not know'],
  ])('the mode %s is refused with a reason', async (mode, reason) => {
    await expect(alone({ mode, bearer_token: 'secret-bearer' })).rejects.toThrow(reason);
    await expect(alone({ mode, bearer_token: 'secret-bearer' })).rejects.not.toThrow('secret-bearer');
  });

  it('a profile that is its own source, at once or by others, is a loop that is named', async () => {
    const chain = (name: string, source_profile: string) => ({
      name,
      mode: 'ChainableRamRoleArn',
      ram_role_arn: role,
      source_profile,
    });
    const itself = { HOME: await homeWith([chain('a', 'a')]) };
    await expect(choose(itself)).rejects.toThrow('a → a');
    const others = { HOME: await homeWith([chain('a', 'b'), chain('b', 'c'), chain('c', 'b')]) };
    await expect(choose(others)).rejects.toThrow('a → b → c → b');
    const gone = { HOME: await homeWith([chain('a', 'gone')]) };
    await expect(choose(gone)).rejects.toThrow("the source_profile 'gone'");
  });

  it('a mode that is not written is recognised by the fields, and case does not matter', async () => {
    expect((await alone({ access_key_id: 'a', access_key_secret: 'b' })).mode).toBe('AK');
    expect((await alone({ access_key_id: 'a', access_key_secret: 'b', sts_token: 'c' })).mode).toBe(
      'StsToken',
    );
    expect((await alone({ ram_role_name: 'web' })).mode).toBe('EcsRamRole');
    expect((await alone({ process_command: 'x' })).mode).toBe('External');
    expect((await alone({ mode: 'ak', access_key_id: 'a', access_key_secret: 'b' })).mode).toBe('AK');
  });

  it('what an OIDC or URI profile leaves empty is taken from the environment', async () => {
    const env = {
      ALIBABA_CLOUD_ROLE_ARN: role,
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/token',
      ALIBABA_CLOUD_STS_REGION: 'cn-beijing',
      ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: 'true',
    };
    const { recipe } = await alone({ mode: 'OIDC', oidc_provider_arn: 'p' }, env);
    expect(recipe).toMatchObject({ roleArn: role, tokenFile: '/token' });
    expect(recipe.kind === 'oidc-role' && recipe.endpoint.href).toBe(
      'https://sts-vpc.cn-beijing.aliyuncs.com/',
    );
  });

  it.each(['http://sts.example', 'http://keys.example/path?token=hush', 'ftp://127.0.0.1', '::'])(
    'a server of credentials that is neither https nor this machine is refused: %s',
    async (credentials_uri) => {
      const refused = alone({ mode: 'CredentialsURI', credentials_uri });
      await expect(refused).rejects.toThrow('is no server of credentials');
      await expect(refused).rejects.not.toThrow('hush');
    },
  );
});

describe("the vendor's file", () => {
  it.each([
    ['', 'is empty'],
    ['\n \n', 'is empty'],
    ['{\n "profiles": [\n  {"name": "a", "access_key_secret": hush}\n]}', 'line 3'],
    ['[]', 'holds no JSON object'],
    ['{"profiles": {}}', "'profiles'"],
  ])('is told broken, with its path and line and without its text: %j', async (text, said) => {
    const HOME = await homeWith(text);
    const refused = choose({ HOME });
    await expect(refused).rejects.toThrow(said);
    await expect(refused).rejects.toThrow(join(HOME, '.aliyun', 'config.json'));
    await expect(refused).rejects.not.toThrow('hush');
  });

  it('that is broken does not keep the environment from being used, but a named profile', async () => {
    const HOME = await homeWith('{');
    expect((await choose({ HOME, ...pair })).recipe).toMatchObject({ accessKeyId: 'LTAI-env' });
    await expect(choose({ HOME, ...pair }, { profile: 'default' })).rejects.toThrow('line 1');
  });

  it('may have a byte order mark, ten megabytes, and entries that are no profiles', async () => {
    const profiles = [null, 'x', 7, { name: 7 }, { name: 'big', ...ak, note: 'x'.repeat(10_000_000) }];
    const HOME = await homeWith(`\uFEFF${JSON.stringify({ current: 'big', profiles })}`);
    expect((await choose({ HOME })).recipe).toMatchObject({ accessKeyId: 'LTAI-profile' });
  });

  it('that can not be opened is told with the reason', async () => {
    const HOME = await makeHome();
    await mkdir(join(HOME, '.aliyun', 'config.json'), { recursive: true });
    await expect(choose({ HOME })).rejects.toThrow('EISDIR');
  });

  it('is remembered with its mode, so that one which others may read can be warned about', async () => {
    const HOME = await homeWith([{ name: 'default', ...ak }]);
    const path = join(HOME, '.aliyun', 'config.json');
    expect((await choose({ HOME })).file).toMatchObject({ path, mode: 0o100600 });
    await chmod(path, 0o644);
    expect((await choose({ HOME })).file).toMatchObject({ mode: 0o100644 });
  });

  it('lacks a profile that is named: the error lists those there are', async () => {
    const HOME = await homeWith([
      { name: 'default', ...ak },
      { name: 'company', ...ak },
    ]);
    await expect(choose({ HOME }, { profile: 'companie' })).rejects.toThrow('default, company');
  });
});
