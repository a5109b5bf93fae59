import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { type Effects, loadedBy, makeHome, type Requests, startEmulatorProcess } from './helpers/program.ts';

const create = [
  ...['create-scaling-group', '--scaling-group-name', '伸缩组', '--min-size', '0', '--max-size', '1'],
  ...['--tag', 'key=a b*~,value=c+d/e'],
];

describe('a dry run', () => {
  it('prints the complete signed URL, which the service accepts as it is', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const run = await home.ess([...create, '--client-token', 'dry', '--dry-run', '--endpoint', emulator.url]);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    expect((await emulator.inspect<Requests>('requests')).requests).toEqual([]);

    const answer = await fetch(run.stdout.trim());
    expect(answer.status).toBe(200);
    expect((await emulator.inspect<Effects>('effects')).effects).toMatchObject([
      { operation: 'CreateScalingGroup', clientToken: 'dry' },
    ]);
  });

  it('is the call that would have been made: the token of the URL is a replay for it', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const seeded = [...create, '--token-seed', 'web', '--endpoint', emulator.url];
    await fetch((await home.ess([...seeded, '--dry-run'])).stdout.trim());
    const { report } = await home.report(seeded);
    expect(report.status).toBe('fresh');
    expect(report.evidence).toBe('first-use-in-journal');
    expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
  });

  it.each([
    ['hmac-sha1', []],
    ['acs3-hmac-sha256', []],
    ['hmac-sha1', ['--client-token', 'dry']],
  ])('signed with %s waits for neither OpenSSL nor the network to be loaded', async (signature, more) => {
    const home = await makeHome();
    const loaded = await loadedBy(home, [...create, '--dry-run', '--signature', signature, ...more]);
    expect(loaded).toContain('NativeModule fs');
    expect(loaded).not.toMatch(/NativeModule (crypto|tls|net|http|dns|sqlite)\b|Binding crypto/);
  });

  it.each(['hmac-sha1', 'acs3-hmac-sha256'])(
    'gives a curl line that works, signed with %s',
    async (signature) => {
      if (!existsSync('/usr/bin/curl')) return;
      const home = await makeHome();
      const emulator = await startEmulatorProcess();
      const { stdout } = await home.ess([
        ...create,
        ...['--dry-run', '--output', 'report', '--signature', signature, '--endpoint', emulator.url],
      ]);
      const { curl }: { curl: string } = JSON.parse(stdout);
      const answer = await execa('sh', ['-c', curl]);
      expect(JSON.parse(answer.stdout)).toMatchObject({ ScalingGroupId: expect.stringMatching(/^asg-/) });
    },
  );

  it('of a POST prints the body behind the URL, and the service accepts both', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess();
    const { report } = await home.report([...create, '--endpoint', emulator.url]);
    const { effects } = await emulator.inspect<Effects>('effects');
    expect(report.status).toBe('fresh');
    const { stdout } = await home.ess([
      ...[
        'create-scaling-configuration',
        '--scaling-group-id',
        effects[0]?.ids[0] ?? '',
        '--image-id',
        'm-1',
      ],
      ...['--instance-type', 'ecs.g6.large', '--security-group-id', 'sg-1', '--password', 'Secret-Word-1'],
      ...['--dry-run', '--endpoint', emulator.url],
    ]);
    const [url = '', body = ''] = stdout.trim().split('\n');
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(answer.status).toBe(200);
  });

  it('writes nothing', async () => {
    const home = await makeHome();
    await home.ess([...create, '--dry-run']);
    expect(await readdir(home.folder)).toEqual([]);
    expect(existsSync(join(home.folder, '.local'))).toBe(false);
  });

  it('with --mask hides signature, security token and secrets everywhere', async () => {
    const home = await makeHome();
    const env = { ALIBABA_CLOUD_SECURITY_TOKEN: 'CAIS+/token==' };
    const command = [...create, '--dry-run', '--output', 'report'];
    const open = JSON.parse((await home.ess(command, { env })).stdout);
    const signature = new URL(open.url).searchParams.get('Signature') ?? '';
    expect(open.url).toContain(encodeURIComponent('CAIS+/token=='));
    const masked = (await home.ess([...command, '--mask'], { env })).stdout;
    for (const secret of [signature, encodeURIComponent(signature), 'CAIS', 'token==']) {
      expect(masked).not.toContain(secret);
    }
  });

  it('reports method, URL, headers, string to sign, curl, parameters and token', async () => {
    const home = await makeHome();
    const { stdout } = await home.ess([...create, '--dry-run', '--client-token', 't', '--output', 'report']);
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'GET',
      url: expect.stringMatching(
        /^https:\/\/ess\.aliyuncs\.com\/\?AccessKeyId=ess-local&Action=CreateScalingGroup&/,
      ),
      headers: { accept: 'application/json' },
      stringToSign: expect.stringMatching(/^GET&%2F&AccessKeyId%3D/),
      curl: expect.stringMatching(/^curl -sS /),
      parameters: { ClientToken: 't', MaxSize: '1', RegionId: 'cn-qingdao' },
      clientToken: 't',
      tokenSource: 'given',
    });
  });
});
