import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { startTest } from './client.ts';
import { gatedClock } from './gated-clock.ts';

const fields = { MinSize: 0, MaxSize: 10, ClientToken: 't-1' };
const hour = 3_600_000;

describe('a ClientToken', () => {
  it('with the same parameters: the same result, a new RequestId, and nothing done again', async () => {
    const { call, inspect } = await startTest();
    const first = await call('CreateScalingGroup', fields);
    const again = await call('CreateScalingGroup', fields, { method: 'GET' });
    expect(again.body.ScalingGroupId).toBe(first.body.ScalingGroupId);
    expect(again.body.RequestId).not.toBe(first.body.RequestId);
    const { effects } = (await inspect('effects')).body;
    expect(effects).toMatchObject([
      {
        operation: 'CreateScalingGroup',
        clientToken: 't-1',
        requestId: first.body.RequestId,
        ids: [first.body.ScalingGroupId],
      },
    ]);
    const { requests } = (await inspect('requests')).body;
    expect(requests.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['fresh', 'replayed']);
  });

  it('with other parameters: a mismatch in the words of the service, and nothing done', async () => {
    const { call, inspect } = await startTest();
    await call('CreateScalingGroup', fields);
    const other = await call('CreateScalingGroup', { ...fields, MaxSize: 20 });
    expect([other.status, other.body.Code, other.body.Message]).toEqual([
      400,
      'IdempotentParameterMismatch',
      'Request uses a client token in a previous request but is not identical to that request.',
    ]);
    expect((await inspect('effects')).body.effects).toHaveLength(1);
  });

  it('for another operation is a mismatch as well', async () => {
    const { call } = await startTest();
    const { ScalingGroupId } = (await call('CreateScalingGroup', fields)).body;
    const other = await call('AttachLoadBalancers', {
      ScalingGroupId,
      'LoadBalancer.1': 'lb-1',
      ClientToken: 't-1',
    });
    expect(other.body.Code).toBe('IdempotentParameterMismatch');
  });

  it('is case-sensitive', async () => {
    const { call } = await startTest();
    const small = await call('CreateScalingGroup', fields);
    const capital = await call('CreateScalingGroup', { ...fields, ClientToken: 'T-1' });
    expect(capital.body.ScalingGroupId).not.toBe(small.body.ScalingGroupId);
  });

  it('does not count the form of the answer among the parameters', async () => {
    const { call } = await startTest();
    const { ScalingGroupId } = (await call('CreateScalingGroup', fields)).body;
    expect((await call('CreateScalingGroup', { ...fields, Format: 'XML' })).text).toContain(ScalingGroupId);
  });

  it.each(['x'.repeat(65), 'grüße', 'a\u0007b'])('that is no token is refused: %j', async (ClientToken) => {
    const { call } = await startTest();
    const answer = await call('CreateScalingGroup', { ...fields, ClientToken });
    expect([answer.status, answer.body.Code]).toEqual([400, 'InvalidClientToken.ValueNotSupported']);
  });

  it('of 64 characters is taken, an empty one is none', async () => {
    const { call } = await startTest();
    expect((await call('CreateScalingGroup', { ...fields, ClientToken: 'x'.repeat(64) })).status).toBe(200);
    const first = await call('CreateScalingGroup', { ...fields, ClientToken: '' });
    const second = await call('CreateScalingGroup', { ...fields, ClientToken: '' });
    expect(second.body.ScalingGroupId).not.toBe(first.body.ScalingGroupId);
  });

  it('means nothing to an operation that takes none', async () => {
    const { call } = await startTest();
    const { ScalingGroupId } = (await call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const rule = { ScalingGroupId, AdjustmentType: 'TotalCapacity', AdjustmentValue: 1, ClientToken: 't-1' };
    const first = await call('CreateScalingRule', rule);
    expect((await call('CreateScalingRule', rule)).body.ScalingRuleId).not.toBe(first.body.ScalingRuleId);
  });

  it('is forgotten after 24 hours of the clock of the emulator, or after what is set', async () => {
    for (const [options, kept, gone] of [
      [{}, 23 * hour, 2 * hour],
      [{ tokenRetention: 1_000 }, 999, 1],
    ] as const) {
      const { call, inspect } = await startTest(options);
      const { ScalingGroupId: first } = (await call('CreateScalingGroup', fields)).body;
      await inspect('clock', 'POST', { advanceMs: kept });
      expect((await call('CreateScalingGroup', fields)).body.ScalingGroupId).toBe(first);
      await inspect('clock', 'POST', { advanceMs: gone });
      expect((await call('CreateScalingGroup', fields)).body.ScalingGroupId).not.toBe(first);
    }
  });

  it('belongs to one account, and to one region unless it is set otherwise', async () => {
    const accessKeys = [
      { id: 'a', secret: '1' },
      { id: 'b', secret: '2' },
    ] as const;
    const { call } = await startTest({ accessKeys });
    const inRegion = (RegionId: string, accessKey: (typeof accessKeys)[number]) =>
      call('CreateScalingGroup', { ...fields, RegionId }, { accessKey });
    const first = await inRegion('cn-qingdao', accessKeys[0]);
    for (const other of [
      await inRegion('cn-beijing', accessKeys[0]),
      await inRegion('cn-qingdao', accessKeys[1]),
    ]) {
      expect(other.status).toBe(200);
      expect(other.body.ScalingGroupId).not.toBe(first.body.ScalingGroupId);
    }
  });

  it('can be set to belong to the account alone', async () => {
    const { call } = await startTest({ tokenScope: 'account' });
    await call('CreateScalingGroup', fields);
    const elsewhere = await call('CreateScalingGroup', { ...fields, RegionId: 'cn-beijing' });
    expect(elsewhere.body.Code).toBe('IdempotentParameterMismatch');
  });

  it('does not remember a refusal', async () => {
    const { call } = await startTest();
    await call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web' });
    const refused = await call('CreateScalingGroup', { ...fields, ScalingGroupName: 'web' });
    expect(refused.body.Code).toBe('InvalidScalingGroupName.Duplicate');
    expect((await call('CreateScalingGroup', { ...fields, ScalingGroupName: 'web-2' })).status).toBe(200);
  });

  it('can be set to remember a refusal, which is then answered again', async () => {
    const { call, inspect } = await startTest({ storeRefusals: true });
    const { ScalingGroupId } = (
      await call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web' })
    ).body;
    const refused = await call('CreateScalingGroup', { ...fields, ScalingGroupName: 'web' });
    await call('DeleteScalingGroup', { ScalingGroupId });
    const again = await call('CreateScalingGroup', { ...fields, ScalingGroupName: 'web' });
    expect([again.status, again.body.Code]).toEqual([refused.status, refused.body.Code]);
    expect((await inspect('requests')).body.requests.at(-1)).toMatchObject({ outcome: 'replayed' });
  });

  it('that is refused a mismatch keeps its first result', async () => {
    const { call } = await startTest({ storeRefusals: true });
    const first = await call('CreateScalingGroup', fields);
    await call('CreateScalingGroup', { ...fields, MaxSize: 20 });
    expect((await call('CreateScalingGroup', fields)).body.ScalingGroupId).toBe(first.body.ScalingGroupId);
  });
});

describe('while the first request of a token still runs', () => {
  it.each([
    [undefined, 'IdempotentProcessing', 403],
    ['Idempotence.Processing', 'Idempotence.Processing', 400],
  ])('its twin is told so (processing code %s)', async (processingCode, code, status) => {
    const clock = gatedClock();
    const faults = ['CreateScalingGroup:delay=1000@1'];
    const { call, inspect } = await startTest(
      { faults, ...(processingCode !== undefined && { processingCode }) },
      clock,
    );
    const first = call('CreateScalingGroup', fields);
    await clock.asleep();
    const twin = await call('CreateScalingGroup', fields);
    expect([twin.status, twin.body.Code]).toEqual([status, code]);
    expect((await call('CreateScalingGroup', { ...fields, MaxSize: 20 })).body.Code).toBe(
      'IdempotentParameterMismatch',
    );
    expect((await call('CreateScalingGroup', { ...fields, ClientToken: 't-2' })).status).toBe(200);
    clock.wake();
    const { ScalingGroupId } = (await first).body;
    expect((await call('CreateScalingGroup', fields)).body.ScalingGroupId).toBe(ScalingGroupId);
    expect((await inspect('effects')).body.effects).toHaveLength(2);
  });

  it('its twin has the result at once when the work is done and only the answer is late', async () => {
    const clock = gatedClock();
    const { call } = await startTest({ faults: ['CreateScalingGroup:late-reply=1000@1'] }, clock);
    const first = call('CreateScalingGroup', fields);
    await clock.asleep();
    const twin = await call('CreateScalingGroup', fields);
    clock.wake();
    expect(twin.body.ScalingGroupId).toBe((await first).body.ScalingGroupId);
  });

  it('nobody is kept waiting: many twins at once make one group', async () => {
    const { call, inspect } = await startTest({}, fakeClock());
    const answers = await Promise.all(Array.from({ length: 20 }, () => call('CreateScalingGroup', fields)));
    expect(new Set(answers.map(({ body }) => body.ScalingGroupId)).size).toBe(1);
    expect((await inspect('effects')).body.effects).toHaveLength(1);
  });
});
