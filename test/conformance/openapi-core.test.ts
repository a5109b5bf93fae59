import * as openapi from '@alicloud/openapi-core';
import { RuntimeOptions } from '@darabonba/typescript';
import { describe, expect, it } from 'vitest';
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
      version: '2014-08-28',
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
    it.each(['GET', 'POST'])('lives through the life of a group with %s', async (method) => {
      const { emulator } = await startTest({}, systemClock);
      await liveThrough(callerOf(emulator.url, algorithm, method));
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
