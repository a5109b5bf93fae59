import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { concurrency, readTimeoutMs, type TokenWay, tagKey } from './callers.ts';

/*
 * What a careful script with a client of the vendor's does: calls at the same concurrency and with the same
 * timeouts as `ess batch`, three retries with growing waits, and a file of the calls that are done, so that a
 * run after a kill goes on where the last one was. It says of each call `<number> done <group>`,
 * `<number> failed` (the service's own error was the last word) or `<number> unanswered`.
 */
const [kind = '', way = '', url = '', count = '', file = ''] = process.argv.slice(2);
// Started by callers.ts alone.
const tokens = way as TokenWay;
const retries = 3;
const firstWaitMs = 100;

// Their packages are CommonJS whose types do not say so.
const load = createRequire(import.meta.url);
const keys = { accessKeyId: 'ess-local', accessKeySecret: 'ess-local-secret' };

type Fields = Readonly<Record<string, unknown>>;
type Request = (fields: Fields) => Promise<{ readonly ScalingGroupId: string }>;

const popCore = (): Request => {
  const { RPCClient } = load('@alicloud/pop-core');
  const client = new RPCClient({
    ...{ endpoint: url, apiVersion: '2014-08-28', opts: { timeout: readTimeoutMs } },
    ...keys,
  });
  return (fields) => client.request('CreateScalingGroup', fields, { method: 'GET' });
};

/** Its own retries are on where the token does not change: they are what its documentation has for the purpose. */
const openapiCore = (): Request => {
  const openapi = load('@alicloud/openapi-core');
  const { RetryOptions, RuntimeOptions } = load('@darabonba/typescript');
  const { Config, Params, OpenApiRequest } = openapi.$OpenApiUtil;
  const backoff = { policy: 'Exponential', period: 1, cap: 10_000 };
  const retryOptions = new RetryOptions({
    retryable: true,
    retryCondition: [
      {
        ...{
          maxAttempts: retries + 1,
          backoff,
          errorCode: ['ECONNRESET', 'InternalError', 'Throttling.User'],
        },
        exception: ['RequestTimeoutError', 'ThrottlingError', 'ServerError'],
      },
    ],
    noRetryCondition: [],
  });
  const client = new openapi.default(
    new Config({
      ...{ ...keys, endpoint: new URL(url).host, protocol: 'http', signatureAlgorithm: 'v2' },
      ...(tokens !== 'fresh' && { retryOptions }),
    }),
  );
  const params = new Params({
    ...{
      action: 'CreateScalingGroup',
      version: '2014-08-28',
      protocol: 'HTTP',
      pathname: '/',
      method: 'GET',
    },
    ...{ authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json' },
  });
  // This version of the package reads `retryOptions`, and not these two that the documentation names.
  const documented = { autoretry: true, maxAttempts: retries };
  const runtime = new RuntimeOptions({
    ...{ ...documented, readTimeout: readTimeoutMs, connectTimeout: readTimeoutMs },
  });
  return async (fields) => {
    const request = new OpenApiRequest({ query: openapi.OpenApiUtil.query(fields) });
    return (await client.callApi(params, request, runtime)).body;
  };
};

const request = kind === 'pop-core' ? popCore() : openapiCore();
const retriesItself = kind === 'openapi-core' && tokens !== 'fresh';

const fieldsOf = (call: number, token: string | undefined): Fields => ({
  ...{ RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 20, Tag: [{ Key: tagKey, Value: `${call}` }] },
  ...(token !== undefined && { ClientToken: token }),
});

/** The service's own word, and no accident on the way to it. */
const isServiceError = (error: unknown): boolean =>
  error instanceof Error && 'data' in error && Object(error.data).Code !== undefined;

const make = async (call: number): Promise<string> => {
  let token = tokens === 'none' ? undefined : randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ScalingGroupId } = await request(fieldsOf(call, token));
      return `done ${ScalingGroupId}`;
    } catch (error) {
      if (retriesItself || attempt > retries) return isServiceError(error) ? 'failed' : 'unanswered';
      await setTimeout(firstWaitMs * 2 ** (attempt - 1));
      if (tokens === 'fresh') token = randomUUID();
    }
  }
};

/** What earlier runs wrote down, each `<number> done <group>`: said again, for the one who heard it may not have. */
const written = linesOf(file);
for (const line of written) process.stdout.write(`${line}\n`);
const done = new Set(written.map((line) => Number(line.split(' ')[0])));
const waiting = Array.from({ length: Number(count) }, (_, index) => index + 1).filter(
  (call) => !done.has(call),
);
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      const said = `${call} ${await make(call)}\n`;
      if (said.includes('done')) appendFileSync(file, said);
      process.stdout.write(said);
    }
  }),
);
// Their agents keep connections open.
process.exit();

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}
