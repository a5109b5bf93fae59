import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadConfiguration } from '../../src/config/configuration.ts';
import type { OptionValues } from '../../src/config/options.ts';
import { openCache } from '../../src/credentials/cache.ts';
import { chooseCredentials } from '../../src/credentials/choose.ts';
import {
  type CredentialSource,
  createCredentialSource,
  type SourceWorld,
} from '../../src/credentials/source.ts';
import { createExchange } from '../../src/transport/exchange.ts';
import { countingChance, type FakeClock, fakeClock } from '../helpers/fakes.ts';
import { type Running, startWeb } from '../network/servers.ts';

export type Env = Record<string, string>;

/** An empty home that ends with the test. */
export const makeHome = async (): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'ess-credentials-'));
  onTestFinished(async () => {
    await rm(home, { recursive: true, force: true });
  });
  return home;
};

/** A home whose vendor's configuration is this text, or these profiles with the first one current. */
export const homeWith = async (config: string | readonly object[]): Promise<string> => {
  const { mkdir } = await import('node:fs/promises');
  const home = await makeHome();
  await mkdir(join(home, '.aliyun'));
  await writeFile(
    join(home, '.aliyun', 'config.json'),
    typeof config === 'string' ? config : JSON.stringify({ current: nameOf(config[0]), profiles: config }),
    { mode: 0o600 },
  );
  return home;
};

const nameOf = (profile: object | undefined): unknown =>
  profile !== undefined && 'name' in profile ? profile.name : '';

/** What is chosen in an environment. */
export const choose = async (env: Env, flags: OptionValues = {}, onInstance = false) =>
  await chooseCredentials({
    env,
    allowHttp: flags.allowHttp === true,
    configuration: await loadConfiguration(flags, { env, platform: 'linux' }),
    onInstance: () => onInstance,
  });

export interface Sourced {
  readonly source: CredentialSource;
  readonly clock: FakeClock;
}

/** A source of what is chosen in an environment, on a fake clock that starts now, with a cache in `cache`. */
export const sourceIn = async (
  env: Env,
  flags: OptionValues = {},
  changes: Partial<SourceWorld> & { readonly cacheIn?: string } = {},
): Promise<Sourced> => {
  const clock = fakeClock(Date.now());
  const { cacheIn, ...world } = changes;
  const source = createCredentialSource(await choose(env, flags), {
    env,
    platform: 'linux',
    allowHttp: false,
    exchange: createExchange(),
    clock,
    chance: countingChance(),
    signal: new AbortController().signal,
    ...(cacheIn === undefined ? {} : { cache: openCache(cacheIn, countingChance()) }),
    ...world,
  });
  return { source, clock };
};

/** An answer with temporary keys; the id counts. */
export const keysFor = (number: number, expiresAt: number) => ({
  AccessKeyId: `STS.${number}`,
  AccessKeySecret: `temporary-secret-${number}`,
  SecurityToken: `security-token-${number}`,
  Expiration: `${new Date(expiresAt).toISOString().slice(0, 19)}Z`,
});

/** Ends a server with the test. */
export const untilTestEnds = <Server extends Running>(server: Server): Server => {
  onTestFinished(async () => {
    await server.close();
  });
  return server;
};

/** A security token service on loopback whose keys live for `lifeMs` from now on the real clock. */
export const startSts = async (lifeMs = 3_600_000) => {
  let count = 0;
  return untilTestEnds(
    await startWeb(() => {
      count += 1;
      const Credentials = keysFor(count, Date.now() + lifeMs);
      return { body: JSON.stringify({ RequestId: 'R', Credentials }) };
    }),
  );
};

/** The last `name=value` pairs that a server received as a form. */
export const formOf = (body: string | undefined): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(body));
