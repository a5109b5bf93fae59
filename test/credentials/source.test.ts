import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/credentials/cache.ts';
import { startWeb } from '../network/servers.ts';
import { homeWith, keysFor, makeHome, sourceIn, startSts, untilTestEnds } from './world.ts';

const hour = 3_600_000;

const roleHome = async (sts: { port: number }) =>
  await homeWith([
    {
      name: 'prod',
      mode: 'RamRoleArn',
      access_key_id: 'LTAI-base',
      access_key_secret: 'base-secret',
      ram_role_arn: 'acs:ram::1234567890:role/deploy',
      sts_endpoint: `http://127.0.0.1:${sts.port}`,
    },
  ]);

describe('temporary credentials in the middle of a run', () => {
  it('are kept while they are good, and renewed five minutes before they end', async () => {
    const sts = await startSts(hour);
    const { source, clock } = await sourceIn({ HOME: await roleHome(sts) });
    await source();
    clock.advance(hour - 301_000);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
    clock.advance(2_000);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.2', account: '1234567890' });
  });

  it('that live shortly are renewed in the last tenth of their life', async () => {
    const sts = await startSts(100_000);
    const { source, clock } = await sourceIn({ HOME: await roleHome(sts) });
    await source();
    clock.advance(85_000);
    await source();
    expect(sts.received).toHaveLength(1);
    clock.advance(8_000);
    await source();
    expect(sts.received).toHaveLength(2);
  });

  it('are asked for once when many ask at the same time', async () => {
    const sts = await startSts();
    const { source } = await sourceIn({ HOME: await roleHome(sts) });
    await Promise.all(Array.from({ length: 20 }, () => source()));
    expect(sts.received).toHaveLength(1);
  });

  it('that can not be renewed are used until they end, and then the reason is told', async () => {
    let healthy = true;
    const sts = untilTestEnds(
      await startWeb(() =>
        healthy
          ? { body: JSON.stringify({ Credentials: keysFor(1, Date.now() + hour) }) }
          : { status: 403, body: '{"Code":"NoPermission","Message":"revoked"}' },
      ),
    );
    const { source, clock } = await sourceIn({ HOME: await roleHome(sts) });
    await source();
    healthy = false;
    clock.advance(hour - 60_000);
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
    clock.advance(61_000);
    await expect(source()).rejects.toThrow('revoked');
  });

  it('are no concern of a lasting pair, which asks nobody', async () => {
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's' };
    const { source } = await sourceIn(env);
    expect(await source()).toEqual({
      accessKeyId: 'LTAI',
      accessKeySecret: 's',
      account: 'LTAI',
      origin: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    });
  });

  it('given by hand have the place that holds them for an account, never their id', async () => {
    const { source } = await sourceIn({
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.now',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's',
      ALIBABA_CLOUD_SECURITY_TOKEN: 't',
    });
    expect(await source()).toMatchObject({ account: 'environment' });
  });
});

describe('the cache of temporary credentials', () => {
  it('serves the next process, until shortly before they end', async () => {
    const sts = await startSts(hour);
    const env = { HOME: await roleHome(sts) };
    const cacheIn = join(await makeHome(), 'a', 'credentials');
    const first = await sourceIn(env, {}, { cacheIn });
    const second = await sourceIn(env, {}, { cacheIn });
    expect(await first.source()).toEqual(await second.source());
    expect(sts.received).toHaveLength(1);
    const third = await sourceIn(env, {}, { cacheIn });
    third.clock.advance(hour - 200_000);
    expect(await third.source()).toMatchObject({ accessKeyId: 'STS.2' });
  });

  it('is read and written by its owner alone', async () => {
    const sts = await startSts();
    const cacheIn = join(await makeHome(), 'credentials');
    const { source } = await sourceIn({ HOME: await roleHome(sts) }, {}, { cacheIn });
    await source();
    const [file = ''] = await readdir(cacheIn);
    expect((await stat(cacheIn)).mode & 0o777).toBe(0o700);
    expect((await stat(join(cacheIn, file))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(cacheIn, file), 'utf8')).not.toContain('base-secret');
  });

  it('does not mix roles, keys and places up', async () => {
    const [one, other] = [await startSts(), await startSts()];
    const cacheIn = join(await makeHome(), 'credentials');
    await (await sourceIn({ HOME: await roleHome(one) }, {}, { cacheIn })).source();
    await (await sourceIn({ HOME: await roleHome(other) }, {}, { cacheIn })).source();
    expect([one.received.length, other.received.length]).toEqual([1, 1]);
    expect(await readdir(cacheIn)).toHaveLength(2);
  });

  it.each(['', '{', '[]', '{"obtained":{},"obtainedAt":1}', '{"obtained":{"accessKeyId":7}}'])(
    'that holds %j is as if it held nothing',
    async (text) => {
      const sts = await startSts();
      const env = { HOME: await roleHome(sts) };
      const cacheIn = join(await makeHome(), 'credentials');
      await (await sourceIn(env, {}, { cacheIn })).source();
      const [file = ''] = await readdir(cacheIn);
      await writeFile(join(cacheIn, file), text);
      expect(await (await sourceIn(env, {}, { cacheIn })).source()).toMatchObject({ accessKeyId: 'STS.2' });
    },
  );

  it('that can not be written keeps no call from being made', async () => {
    const sts = await startSts();
    const file = join(await makeHome(), 'file');
    await writeFile(file, '');
    const { source } = await sourceIn({ HOME: await roleHome(sts) }, {}, { cacheIn: join(file, 'below') });
    expect(await source()).toMatchObject({ accessKeyId: 'STS.1' });
  });

  it("lies in the user's cache", () => {
    expect(cacheFolder({ HOME: '/h' }, 'linux')).toBe('/h/.cache/ess/credentials');
    expect(cacheFolder({ HOME: '/h', XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/ess/credentials');
    expect(cacheFolder({ LOCALAPPDATA: 'C:\\l' }, 'win32')).toBe('C:\\l\\ess\\cache\\credentials');
    expect(cacheFolder({}, 'linux')).toBeUndefined();
  });
});
