import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { type Client, startTest } from './client.ts';
import { rawExchange } from './raw-socket.ts';
import { signRpc } from './sign.ts';

const fields = { MinSize: 0, MaxSize: 10, ScalingGroupName: 'web', ClientToken: 't-1' };

/** Starts with one fault on the first CreateScalingGroup. */
const withFault = async (fault: string, clock = fakeClock()) => {
  const rule = `CreateScalingGroup:${fault}@1`;
  const client = await startTest({ faults: [rule] }, clock);
  return { ...client, clock, rule };
};

const effectsOf = async ({ inspect }: Pick<Client, 'inspect'>): Promise<number> =>
  (await inspect('effects')).body.effects.length;

describe('faults that strike before any work', () => {
  it('drop: the connection is closed, nothing is done', async () => {
    const client = await withFault('drop');
    await expect(client.call('CreateScalingGroup', fields)).rejects.toThrow();
    expect(await effectsOf(client)).toBe(0);
    expect((await client.call('CreateScalingGroup', fields)).status).toBe(200);
    const { requests } = (await client.inspect('requests')).body;
    expect(requests).toMatchObject([
      { outcome: 'not-done', fault: client.rule, clientToken: 't-1' },
      { outcome: 'fresh' },
    ]);
  });

  it.each([
    ['error=500', 500, 'InternalError'],
    ['error=503', 503, 'ServiceUnavailable'],
    ['throttle', 400, 'Throttling.User'],
    ['try-later', 400, 'InvalidOperation.Conflict'],
  ])('%s: %d %s, nothing is done', async (fault, status, code) => {
    const client = await withFault(fault);
    const answer = await client.call('CreateScalingGroup', fields);
    expect([answer.status, answer.body.Code]).toEqual([status, code]);
    expect(await effectsOf(client)).toBe(0);
    expect((await client.call('CreateScalingGroup', fields)).status).toBe(200);
  });

  it('throttle says when to come back, where the SDKs of the vendor look', async () => {
    const client = await withFault('throttle');
    const { headers } = await client.call('CreateScalingGroup', fields);
    expect(headers.get('x-acs-retry-after')).toBe('100');
    expect(headers.get('x-ratelimit-user')).toBe('Remain:0,TimeLeft:100');
  });

  it('try-later says so in the words that make a 4xx worth repeating', async () => {
    const client = await withFault('try-later');
    expect((await client.call('CreateScalingGroup', fields)).body.Message).toMatch(/try it later/);
  });

  it('delay: the work waits', async () => {
    const client = await withFault('delay=250');
    const before = client.clock.now();
    expect((await client.call('CreateScalingGroup', fields)).status).toBe(200);
    expect(client.clock.now() - before).toBe(250);
    expect(Date.parse((await client.inspect('effects')).body.effects[0].at)).toBe(before + 250);
  });

  it("skew: the service's clock is wrong, and its Date says how", async () => {
    const client = await withFault('skew=3600');
    const answer = await client.call('CreateScalingGroup', fields);
    expect(answer.body.Code).toBe('InvalidTimeStamp.Expired');
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    expect(theirs - client.clock.now()).toBe(3_600_000);
    const corrected = await startTest({ faults: ['*:skew=3600'] }, client.clock);
    expect((await corrected.call('CreateScalingGroup', fields, { now: theirs })).status).toBe(200);
  });

  it('forget-tokens: the same token does the work again', async () => {
    const { call, inspect } = await startTest({ faults: ['CreateScalingGroup:forget-tokens@2'] });
    const nameless = { MinSize: 0, MaxSize: 1, ClientToken: 't-1' };
    const first = await call('CreateScalingGroup', nameless);
    const second = await call('CreateScalingGroup', nameless);
    expect(second.body.ScalingGroupId).not.toBe(first.body.ScalingGroupId);
    expect((await call('CreateScalingGroup', nameless)).body.ScalingGroupId).toBe(second.body.ScalingGroupId);
    expect((await inspect('effects')).body.effects).toHaveLength(2);
  });
});

describe('faults that strike when the work is done', () => {
  it.each(['lose-reply', 'cut-reply=10', 'cut-reply=0'])(
    '%s: done, and the answer does not arrive',
    async (fault) => {
      const client = await withFault(fault);
      await expect(client.call('CreateScalingGroup', fields)).rejects.toThrow();
      expect(await effectsOf(client)).toBe(1);
      const again = await client.call('CreateScalingGroup', fields);
      expect(again.status).toBe(200);
      expect(await effectsOf(client)).toBe(1);
    },
  );

  it('cut-reply sends the head of the answer and as many bytes of the body', async () => {
    const { url, clock } = await withFault('cut-reply=10');
    const signed = signRpc(
      'CreateScalingGroup',
      { RegionId: 'cn-qingdao', ...fields },
      { method: 'GET', now: clock.now() },
    );
    const text = await rawExchange(url, `GET /?${signed} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBeGreaterThan(10);
    expect(body).toHaveLength(10);
  });

  it('late-reply: done at once, answered late', async () => {
    const client = await withFault('late-reply=5000');
    const before = client.clock.now();
    expect((await client.call('CreateScalingGroup', fields)).status).toBe(200);
    expect(client.clock.now() - before).toBe(5_000);
    expect(Date.parse((await client.inspect('effects')).body.effects[0].at)).toBe(before);
  });

  it.each([
    ['error-after=500', 500, 'InternalError'],
    ['error-after=503', 503, 'ServiceUnavailable'],
  ])('%s: done, and answered with %d', async (fault, status, code) => {
    const client = await withFault(fault);
    const answer = await client.call('CreateScalingGroup', fields);
    expect([answer.status, answer.body.Code]).toEqual([status, code]);
    expect(await effectsOf(client)).toBe(1);
    expect((await client.call('CreateScalingGroup', fields)).status).toBe(200);
    expect(await effectsOf(client)).toBe(1);
  });
});

describe('several faults', () => {
  it('strike together, in the order given', async () => {
    const clock = fakeClock();
    const faults = [
      '*:delay=100',
      'CreateScalingGroup:late-reply=50',
      'CreateScalingGroup:error-after=503@1',
      '*:lose-reply@1',
    ];
    const { call, inspect } = await startTest({ faults }, clock);
    const before = clock.now();
    expect((await call('CreateScalingGroup', fields)).status).toBe(503);
    expect(clock.now() - before).toBe(150);
    expect((await inspect('requests')).body.requests[0].fault).toBe(faults.join(' '));
  });

  it('leave other operations alone', async () => {
    const { call } = await startTest({ faults: ['CreateScalingGroup:error=500'] });
    expect((await call('DescribeScalingGroups')).status).toBe(200);
  });

  it('strike requests that would be refused as well', async () => {
    const { call } = await startTest({ faults: ['*:error-after=500@1'] });
    expect((await call('CreateScalingGroup', {})).status).toBe(500);
  });
});
