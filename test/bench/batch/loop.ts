import { createRequire } from 'node:module';
import { createPooledExchange } from '../../../src/transport/pooled-exchange.ts';

// A plain loop of CreateScalingGroup calls: what a script with the vendor's clients does; and the same request
// over the HTTP client of `ess batch`, unsigned and unrecorded, which nothing can be faster than.
const [kind = '', url = '', count = '', concurrency = ''] = process.argv.slice(2);

const fieldsOf = (index: number) => ({
  RegionId: 'cn-qingdao',
  ScalingGroupName: `web-${index}`,
  MinSize: 0,
  MaxSize: 20,
  DefaultCooldown: 300,
  ClientToken: `bench-${process.pid}-${index}`,
});

// Their packages are CommonJS whose types do not say so.
const load = createRequire(import.meta.url);
const { RPCClient } = load('@alicloud/pop-core');
const openapi = load('@alicloud/openapi-core');
const { RuntimeOptions } = load('@darabonba/typescript');

const keys = { accessKeyId: 'ess-local', accessKeySecret: 'ess-local-secret' };

const popCore = () => {
  const client = new RPCClient({ endpoint: url, apiVersion: '2014-08-28', ...keys });
  return (index: number) => client.request('CreateScalingGroup', fieldsOf(index), { method: 'GET' });
};

const openapiCore = () => {
  const { Config, Params, OpenApiRequest } = openapi.$OpenApiUtil;
  const client = new openapi.default(
    new Config({ ...keys, endpoint: new URL(url).host, protocol: 'http', signatureAlgorithm: 'v2' }),
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
  return (index: number) =>
    client.callApi(
      params,
      new OpenApiRequest({ query: openapi.OpenApiUtil.query(fieldsOf(index)) }),
      new RuntimeOptions({}),
    );
};

const ceiling = () => {
  const exchange = createPooledExchange(() => undefined, Number(concurrency));
  const limits = { connectTimeoutMs: 5_000, readTimeoutMs: 10_000, totalMs: 120_000 };
  // As long as a signed one.
  const rest = `AccessKeyId=ess-local&Action=CreateScalingGroup&Format=JSON&SignatureMethod=HMAC-SHA1&SignatureNonce=${'0'.repeat(36)}&SignatureVersion=1.0&Timestamp=2026-01-01T00%3A00%3A00Z&Version=2014-08-28&Signature=${'0'.repeat(28)}`;
  return (index: number) => {
    const query = Object.entries(fieldsOf(index)).map(([name, value]) => `${name}=${value}`);
    const request = { method: 'GET', url: `${url}/?${query.join('&')}&${rest}`, headers: {} } as const;
    return exchange(request, limits);
  };
};

const kinds: Readonly<Record<string, () => (index: number) => Promise<unknown>>> = {
  'pop-core': popCore,
  'openapi-core': openapiCore,
  ceiling,
};
const call = kinds[kind]?.();
if (call === undefined) throw new Error(`there is no loop '${kind}'`);
let next = 0;
await Promise.all(
  Array.from({ length: Number(concurrency) }, async () => {
    while (next < Number(count)) {
      next += 1;
      await call(next);
    }
  }),
);
// Their agents keep connections open.
process.exit();
