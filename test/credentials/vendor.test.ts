import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../network/certificates.ts';
import { startWeb } from '../network/servers.ts';
import { type Env, formOf, homeWith, makeHome, sourceIn, untilTestEnds } from './world.ts';

const authority = createAuthority();
const before = getCACertificates('default');
beforeAll(() => {
  setDefaultCACertificates([...before, authority.cert]);
});
afterAll(() => {
  setDefaultCACertificates(before);
});

/** What the vendor's library finds in an environment, in a process of its own. */
const vendorFinds = async (env: Env) => {
  const ca = join(await makeHome(), 'ca.pem');
  await writeFile(ca, authority.cert);
  const script = `
    import library from '@alicloud/credentials';
    const found = await new library.default().getCredential();
    const { accessKeyId, accessKeySecret, securityToken } = found;
    console.log(JSON.stringify({ accessKeyId, accessKeySecret, securityToken: securityToken || undefined }));`;
  const { stdout } = await execa(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env.PATH ?? '', NODE_EXTRA_CA_CERTS: ca, ...env },
    extendEnv: false,
  });
  return JSON.parse(stdout);
};

const essFinds = async (env: Env) => {
  const { accessKeyId, accessKeySecret, securityToken } = await (await sourceIn(env)).source();
  return { accessKeyId, accessKeySecret, ...(securityToken === undefined ? {} : { securityToken }) };
};

/** A security token service whose keys tell what it was asked. */
const startTellingSts = async () =>
  untilTestEnds(
    await startWeb(
      ({ url, body }) => {
        const asked = { ...formOf(url.split('?')[1]), ...formOf(body) };
        const Credentials = {
          AccessKeyId: `STS.${asked.Action}`,
          AccessKeySecret: [asked.RoleArn, asked.RoleSessionName, asked.DurationSeconds].join(' '),
          SecurityToken: `${asked.AccessKeyId} ${asked.SecurityToken ?? ''}`,
          Expiration: '2100-01-01T00:00:00Z',
        };
        return { body: JSON.stringify({ Credentials }) };
      },
      authority.issue(['localhost']),
    ),
  );

const printed = { access_key_id: 'STS.printed', access_key_secret: 'p', sts_token: 't', mode: 'StsToken' };

describe("the vendor's library and ess find the same credentials", () => {
  it.each([
    ['AK', { mode: 'AK', access_key_id: 'LTAI-1', access_key_secret: 's+/=1' }],
    ['StsToken', { mode: 'StsToken', access_key_id: 'STS.1', access_key_secret: 's', sts_token: 't%2B+' }],
    [
      'External',
      {
        mode: 'External',
        process_command: `"${process.execPath}" -e 'console.log(${JSON.stringify(JSON.stringify(printed))})'`,
      },
    ],
  ])('in a profile of mode %s', async (_, profile) => {
    const env = {
      HOME: await homeWith([
        { name: 'other', mode: 'AK' },
        { name: 'it', ...profile },
      ]),
    };
    const named = { ...env, ALIBABA_CLOUD_PROFILE: 'it' };
    expect(await essFinds(named)).toEqual(await vendorFinds(named));
  });

  it('in a profile of mode RamRoleArn, asked of the same service with the same session', async () => {
    const sts = await startTellingSts();
    const HOME = await homeWith([
      {
        name: 'role',
        mode: 'RamRoleArn',
        access_key_id: 'LTAI-1',
        access_key_secret: 's',
        ram_role_arn: 'acs:ram::1234567890:role/deploy',
        ram_session_name: 'session',
        expired_seconds: 1_200,
        sts_endpoint: `localhost:${sts.port}`,
      },
    ]);
    const found = await essFinds({ HOME });
    expect(found).toEqual(await vendorFinds({ HOME }));
    expect(found.accessKeySecret).toBe('acs:ram::1234567890:role/deploy session 1200');
    expect(sts.received).toHaveLength(2);
  });

  it('in the environment, before a profile', async () => {
    const env = {
      HOME: await homeWith([{ name: 'it', mode: 'AK', access_key_id: 'x', access_key_secret: 'y' }]),
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.env',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'env',
      ALIBABA_CLOUD_SECURITY_TOKEN: 'token',
    };
    expect(await essFinds(env)).toEqual(await vendorFinds(env));
  });

  it("in the SDKs' shared file, when there is no profile", async () => {
    const HOME = await makeHome();
    const file = join(HOME, 'credentials.ini');
    await writeFile(file, '[default]\ntype = access_key\naccess_key_id = LTAI-ini\naccess_key_secret = s\n');
    const env = { HOME, ALIBABA_CLOUD_CREDENTIALS_FILE: file };
    expect(await essFinds(env)).toEqual(await vendorFinds(env));
  });
});
