import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { percentEncode } from '../../src/signing/encode.ts';
import { createAuthority } from '../network/certificates.ts';
import { runBare } from '../network/ess.ts';
import { startProxy, startWeb } from '../network/servers.ts';
import { homeWith, untilTestEnds } from './world.ts';

/** Every secret of the session carries it. */
const mark = 'MaRkEd';
const base64 = Buffer.from(`#!/bin/sh ${mark}`).toString('base64');
const forms = [mark, base64, percentEncode(base64), percentEncode(percentEncode(base64))];

/** Files under a folder, but for those that are there to hold secrets. */
const filesUnder = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.aliyun|cache\/ess\/credentials|token$/.test(path));

describe('a session with marked secrets', () => {
  it('leaves none of them in any output or file, at every verbosity', async () => {
    const role = {
      mode: 'RamRoleArn',
      access_key_id: 'LTAI-base',
      access_key_secret: `base-${mark}`,
      sts_token: `above-${mark}`,
      ram_role_arn: 'acs:ram::1234567890:role/deploy',
    };
    const printer = `process.stderr.write("${mark}"); process.stdout.write(JSON.stringify({mode: "StsToken", access_key_id: "STS.p", access_key_secret: "p-${mark}", sts_token: "t-${mark}"}))`;
    const home = await homeWith([
      { name: 'role', ...role },
      { name: 'program', mode: 'External', process_command: `"${process.execPath}" -e '${printer}'` },
      {
        name: 'failing',
        mode: 'External',
        process_command: `"${process.execPath}" -e '${printer}; process.exit(1)'`,
      },
      { name: 'bearer', mode: 'BearerToken', bearer_token: `bearer-${mark}` },
      { name: 'refused', ...role, ram_role_arn: 'acs:ram::1234567890:role/refused' },
    ]);
    const authority = createAuthority();
    const ca = join(home, 'ca.pem');
    await writeFile(ca, authority.cert);
    const hosts = ['ess.eu-central-1.aliyuncs.com', 'sts.aliyuncs.com'];
    const web = untilTestEnds(
      await startWeb(({ headers, url, body }) => {
        const sent = `${url} ${body}`;
        const echo = `server string to sign is:${sent} ${percentEncode(sent)}`;
        if (headers.host === 'sts.aliyuncs.com') {
          if (sent.includes('refused')) {
            return {
              status: 403,
              body: JSON.stringify({ Code: 'NoPermission', Message: echo, RequestId: 'R' }),
            };
          }
          const Credentials = {
            AccessKeyId: 'STS.1',
            AccessKeySecret: `temporary-${mark}`,
            SecurityToken: `token-${mark}/+=`,
            Expiration: '2100-01-01T00:00:00Z',
          };
          return { body: JSON.stringify({ RequestId: 'R', Credentials }) };
        }
        if (sent.includes('asg-refused')) {
          return {
            status: 400,
            body: JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: echo, RequestId: 'R' }),
          };
        }
        if (sent.includes('asg-portal')) return { body: `<html>${echo}</html>` };
        return { body: '{"RequestId":"R","ScalingConfigurationId":"asc-1"}' };
      }, authority.issue(hosts)),
    );
    const proxy = untilTestEnds(await startProxy({ to: web.port, pair: `ann:proxy-${mark}` }));
    const env = {
      NODE_EXTRA_CA_CERTS: ca,
      HTTPS_PROXY: `http://ann:proxy-${mark}@127.0.0.1:${proxy.port}`,
      ESS_MAX_ATTEMPTS: '2',
      ESS_REGION_ID: 'eu-central-1',
    };

    const create = (group: string): string[] => [
      'create-scaling-configuration',
      ...['--scaling-group-id', group, '--image-id', 'img-1', '--instance-type', 'ecs.g6.large'],
      ...['--security-group-id', 'sg-1', '--user-data', base64, '--password', `Aa1-${mark}`],
    ];
    const verbosities = [
      [],
      ['--quiet'],
      ['--debug'],
      ['--output', 'report'],
      ['--signature', 'acs3-hmac-sha256', '--debug'],
    ];
    const runs = [
      ...['asg-1', 'asg-refused', 'asg-portal'].flatMap((group) =>
        ['role', 'program'].flatMap((profile) =>
          verbosities.map((more) => [...create(`${group}-${profile}`), '--profile', profile, ...more]),
        ),
      ),
      ...['failing', 'bearer', 'refused'].flatMap((profile) =>
        verbosities.map((more) => [...create('asg-1'), '--profile', profile, ...more]),
      ),
      [...create('asg-1'), '--profile', 'role', '--dry-run', '--mask'],
      ['configure', 'list', '--profile', 'role'],
      ['configure', 'list', '--output', 'json'],
      ['doctor', '--profile', 'role', '--debug'],
      ['journal', 'list', '--output', 'json'],
      ['journal', 'export'],
    ];
    const exitCodes = new Set<number>();
    for (const args of runs) {
      const run = await runBare(home, args, { env });
      exitCodes.add(run.exitCode);
      for (const form of forms) expect(`${run.stdout}\n${run.stderr}`, args.join(' ')).not.toContain(form);
    }
    // The session went everywhere: calls that were made, refused and unknown, and credentials that were not had.
    for (const exitCode of [0, 3, 4, 8]) expect(exitCodes).toContain(exitCode);
    for (const path of await filesUnder(home)) {
      const text = await readFile(path, 'latin1');
      for (const form of forms) expect(text.includes(form), path).toBe(false);
    }
    expect(proxy.asked.length).toBeGreaterThan(20);
  }, 120_000);
});
