import RPCClient from '@alicloud/pop-core';
import { describe, expect, it } from 'vitest';
import type { ApiVersion } from '../../src/catalog/types.ts';
import { systemClock } from '../../src/context.ts';
import { startTest } from '../emulator/client.ts';
import { type Call, liveThrough } from './scenario.ts';

const clientOf = (
  endpoint: string,
  accessKeySecret = 'ess-local-secret',
  apiVersion: ApiVersion = '2014-08-28',
): RPCClient => new RPCClient({ endpoint, apiVersion, accessKeyId: 'ess-local', accessKeySecret });

describe('@alicloud/pop-core, as it is published', () => {
  it.each([
    ['2014-08-28', 'GET'],
    ['2014-08-28', 'POST'],
    ['2022-02-22', 'GET'],
    ['2022-02-22', 'POST'],
  ] as const)('lives through the life of a group in %s with %s', async (version, method) => {
    const { emulator } = await startTest({}, systemClock);
    const client = clientOf(emulator.url, undefined, version);
    const call: Call = (action, parameters) => client.request(action, parameters, { method });
    await liveThrough(version, call);
  });

  it('with a wrong secret is refused, and understands why', async () => {
    const { emulator, inspect } = await startTest({}, systemClock);
    const refused = clientOf(emulator.url, 'wrong').request('CreateScalingGroup', {
      RegionId: 'cn-hangzhou',
      MinSize: 0,
      MaxSize: 1,
    });
    await expect(refused).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      entry: { response: { statusCode: 400 } },
    });
    expect((await inspect('effects')).body.effects).toEqual([]);
  });

  it('reads a mismatch as the error it is', async () => {
    const { emulator } = await startTest({}, systemClock);
    const client = clientOf(emulator.url);
    const fields = { RegionId: 'cn-hangzhou', MinSize: 0, MaxSize: 1, ClientToken: 't-1' };
    await client.request('CreateScalingGroup', fields, { method: 'POST' });
    const other = client.request('CreateScalingGroup', { ...fields, MaxSize: 2 }, { method: 'POST' });
    await expect(other).rejects.toMatchObject({ code: 'IdempotentParameterMismatch' });
  });
});
