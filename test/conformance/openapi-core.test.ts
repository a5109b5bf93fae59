import * as openapi from '@alicloud/openapi-core';
import { RuntimeOptions } from '@darabonba/typescript';
import { describe, expect, it } from 'vitest';
import type { ApiVersion } from '../../src/catalog/types.ts';
import { systemClock } from '../../src/context.ts';
import { startTest } from '../emulator/client.ts';
import { type Call, liveThrough } from './scenario.ts';

const { Config, Params, OpenApiRequest } = openapi.$OpenApiUtil;

/** `v2` is how the package calls RPC with HMAC-SHA1. */
type Algorithm = 'v2' | 'ACS3-HMAC-SHA256';

const callerOf = (
  url: string,
  signatureAlgorithm: Algorithm,
  method: string,
  secret = 'ess-local-secret',
  version: ApiVersion = '2014-08-28',
): Call => {
  const client = new openapi.default(
    new Config({
      accessKeyId: 'ess-local',
      accessKeySecret: secret,
      endpoint: new URL(url).host,
      protocol: 'http',
      signatureAlgorithm,
    }),
  );
  return async (action, parameters) => {
    const params = new Params({
      action,
      version,
      protocol: 'HTTP',
      pathname: '/',
      method,
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new OpenApiRequest({ query: openapi.OpenApiUtil.query(parameters) });
    return (await client.callApi(params, request, new RuntimeOptions({}))).body;
  };
};

describe.each<Algorithm>(['v2', 'ACS3-HMAC-SHA256'])(
  '@alicloud/openapi-core, as it is published, with %s',
  (algorithm) => {
    it.each([
      ['2014-08-28', 'GET'],
      ['2014-08-28', 'POST'],
      ['2022-02-22', 'GET'],
      ['2022-02-22', 'POST'],
    ] as const)('lives through the life of a group in %s with %s', async (version, method) => {
      const { emulator } = await startTest({}, systemClock);
      await liveThrough(version, callerOf(emulator.url, algorithm, method, undefined, version));
    });

    it('with a wrong secret is refused, and understands why', async () => {
      const { emulator, inspect } = await startTest({}, systemClock);
      const call = callerOf(emulator.url, algorithm, 'POST', 'wrong');
      await expect(
        call('CreateScalingGroup', { RegionId: 'cn-hangzhou', MinSize: 0, MaxSize: 1 }),
      ).rejects.toMatchObject({
        code: 'SignatureDoesNotMatch',
        statusCode: 400,
      });
      expect((await inspect('effects')).body.effects).toEqual([]);
    });

    it('reads when to come back after it was throttled', async () => {
      const { emulator } = await startTest({ faults: ['*:throttle'] }, systemClock);
      const call = callerOf(emulator.url, algorithm, 'POST');
      await expect(call('DescribeScalingGroups', { RegionId: 'cn-hangzhou' })).rejects.toMatchObject({
        code: 'Throttling.User',
        retryAfter: 100,
      });
    });
  },
);
