import { describe, expect, it } from 'vitest';
import { runCall } from '../../src/call/call.ts';
import type { CallRequest, CallSettings } from '../../src/call/request.ts';
import { loadOperation } from '../../src/catalog/catalog.ts';
import { createExchange } from '../../src/transport/exchange.ts';
import { countingChance } from '../helpers/fakes.ts';
import { type Received, type Reply, startWeb } from '../network/servers.ts';
import { formOf, homeWith, keysFor, sourceIn, untilTestEnds } from './world.ts';

const hour = 3_600_000;

/** One call whose first attempt loses its answer two hours in; `sts` answers every asking for keys. */
const callAcrossExpiry = async (sts: (asked: number, now: number) => Reply) => {
  let asked = 0;
  const answering = untilTestEnds(
    await startWeb(() => {
      asked += 1;
      return sts(asked, clock.now());
    }),
  );
  const HOME = await homeWith([
    {
      name: 'prod',
      mode: 'RamRoleArn',
      access_key_id: 'LTAI-base',
      access_key_secret: 'base-secret',
      ram_role_arn: 'acs:ram::1234567890:role/deploy',
      sts_endpoint: `http://127.0.0.1:${answering.port}`,
    },
  ]);
  const { source, clock } = await sourceIn({ HOME });
  const attempts: Received[] = [];
  const service = untilTestEnds(
    await startWeb((request) => {
      attempts.push(request);
      if (attempts.length === 1) {
        clock.advance(2 * hour);
        return { status: 500, body: '{"Code":"InternalError","Message":"lost","RequestId":"R1"}' };
      }
      return formOf(request.url.split('?')[1]).SecurityToken === 'security-token-1'
        ? { status: 400, body: '{"Code":"InvalidSecurityToken.Expired","Message":"over","RequestId":"R2"}' }
        : { body: '{"ScalingGroupId":"asg-1","RequestId":"R2"}' };
    }),
  );
  const operation = await loadOperation('create-scaling-group');
  if (operation === undefined) throw new Error('no operation');
  const request: CallRequest = {
    operation,
    apiVersion: '2014-08-28',
    regionId: 'cn-hangzhou',
    parameters: { MinSize: 1, MaxSize: 2 },
    token: { by: 'given', token: 'one-token' },
  };
  const settings: CallSettings = {
    endpoint: { url: new URL(`http://127.0.0.1:${service.port}`), name: 'test' },
    signature: 'hmac-sha1',
    policy: { maxAttempts: 3, deadlineMs: 12 * hour, connectTimeoutMs: 5_000, readTimeoutMs: 5_000 },
    replay: 'auto',
    whenHeld: 'wait',
    tokenRetentionMs: 24 * hour,
    author: { host: 'h', user: 'u', pid: 1, command: 'ess' },
    language: 'en',
  };
  const { report } = await runCall(request, settings, {
    journal: undefined,
    credentials: source,
    exchange: createExchange(),
    clock,
    chance: countingChance(),
    signal: new AbortController().signal,
    notify: () => undefined,
  });
  return { report, attempts: attempts.map(({ url }) => formOf(url.split('?')[1])) };
};

const keys = (number: number, now: number): Reply => ({
  body: JSON.stringify({ Credentials: keysFor(number, now + hour) }),
});

describe('a call that outlives its temporary credentials', () => {
  it('goes on with new ones under its old token', async () => {
    const { report, attempts } = await callAcrossExpiry(keys);
    expect(report).toMatchObject({ status: 'recovered', clientToken: 'one-token' });
    expect(attempts.map(({ ClientToken, AccessKeyId }) => [ClientToken, AccessKeyId])).toEqual([
      ['one-token', 'STS.1'],
      ['one-token', 'STS.2'],
    ]);
  });

  it('that can not be renewed ends as what it is: a lost attempt, and not nothing sent', async () => {
    const { report } = await callAcrossExpiry((asked, now) =>
      asked === 1 ? keys(1, now) : { status: 403, body: '{"Code":"NoPermission","Message":"revoked"}' },
    );
    expect(report.status).toBe('unknown');
    expect(report.error?.code).toBe('InvalidSecurityToken.Expired');
  });
});
