import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { enabledGroup, startTest } from './client.ts';
import { rawExchange } from './raw-socket.ts';
import { activitiesOf, byQuantity, instancesOf, ruleOf } from './views.ts';

const group = { MinSize: 0, MaxSize: 10 };

describe('/_emulator/effects', () => {
  it('lists every piece of work in the order it was done, and neither reads nor refusals', async () => {
    const { call, inspect } = await startTest();
    const { ScalingGroupId } = (await call('CreateScalingGroup', { ...group, ClientToken: 't-1' })).body;
    await call('DescribeScalingGroups');
    await call('CreateScalingGroup', {});
    await call('DeleteScalingGroup', { ScalingGroupId });
    const { effects } = (await inspect('effects')).body;
    expect(effects).toMatchObject([
      { operation: 'CreateScalingGroup', clientToken: 't-1', ids: [ScalingGroupId] },
      { operation: 'DeleteScalingGroup', ids: [ScalingGroupId] },
    ]);
    expect(effects[1]).not.toHaveProperty('clientToken');
    expect(effects[0].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});

describe('/_emulator/requests', () => {
  it('lists every request as it came, with what became of it', async () => {
    const { call, inspect, send } = await startTest();
    await call('CreateScalingGroup', { ...group, ClientToken: 't-1' }, { nonce: 'n-1' });
    await call('DescribeScalingGroups', {}, { nonce: 'n-2' });
    await call('Foo', {}, { nonce: 'n-3' });
    await send('/?a=%');
    const { requests } = (await inspect('requests')).body;
    expect(requests).toMatchObject([
      { operation: 'CreateScalingGroup', clientToken: 't-1', nonce: 'n-1', outcome: 'fresh' },
      { operation: 'DescribeScalingGroups', nonce: 'n-2', outcome: 'read' },
      { operation: 'Foo', nonce: 'n-3', outcome: 'refused', code: 'InvalidAction.NotFound' },
      { operation: '', nonce: '', outcome: 'refused', code: 'MalformedRequest' },
    ]);
  });
});

describe('/_emulator/requests of what was done to them', () => {
  it('names the faults that struck, and how the client learned of the outcome', async () => {
    const faults = ['CreateScalingGroup:lose-reply@1', '*:error=503@2', '*:cut-reply=5@3'];
    const { call, inspect } = await startTest({ faults });
    await call('CreateScalingGroup', group).catch(() => undefined);
    await call('CreateScalingGroup', group);
    await call('DescribeScalingGroups').catch(() => undefined);
    await call('DescribeScalingGroups');
    expect((await inspect('requests')).body.requests).toMatchObject([
      { number: 1, outcome: 'fresh', fault: faults[0], delivered: 'closed' },
      { number: 2, outcome: 'not-done', fault: faults[1], delivered: 'answered', httpStatus: 503 },
      { number: 3, outcome: 'read', fault: faults[2], delivered: 'cut', httpStatus: 200 },
      { number: 4, outcome: 'read', delivered: 'answered', httpStatus: 200 },
    ]);
    const { requests } = (await inspect('requests?after=3')).body;
    expect(requests.map(({ number }: { number: number }) => number)).toEqual([4]);
    expect((await inspect('requests?after=9')).body.requests).toEqual([]);
  });
});

describe('/_emulator/alarms', () => {
  it('fires an alarm: its rules are executed', async () => {
    const client = await startTest();
    const { call, inspect } = client;
    const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 10 });
    const { ScalingRuleAri } = await ruleOf(client, ScalingGroupId, byQuantity(2));
    const { AlarmTaskId } = (
      await call('CreateAlarm', {
        ...{ ScalingGroupId, Name: 'busy', MetricName: 'CpuUtilization', Threshold: 80 },
        'AlarmAction.1': ScalingRuleAri,
      })
    ).body;
    const { status, body } = await inspect('alarms', 'POST', { alarmTaskId: AlarmTaskId });
    expect([status, body]).toEqual([200, { activityIds: [expect.stringMatching(/^asa-/)] }]);
    const [newest] = await activitiesOf(client, ScalingGroupId);
    expect(newest.ScalingActivityId).toBe(body.activityIds[0]);
    expect(await instancesOf(client, ScalingGroupId)).toHaveLength(2);
  });

  it('refuses what is no alarm', async () => {
    const { inspect } = await startTest();
    const unknown = await inspect('alarms', 'POST', { alarmTaskId: 'asg-1_x' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidAlarmTaskId.NotFound']);
    for (const body of [{}, { alarmTaskId: 1 }, { alarmTaskId: 'a', metricValue: '9' }]) {
      expect((await inspect('alarms', 'POST', body)).body.Code).toBe('InvalidBody');
    }
  });
});

describe('/_emulator/faults', () => {
  it('shows, replaces and clears the rules while the emulator runs, and counts anew', async () => {
    const { call, inspect } = await startTest({ faults: ['*:error=500@1'] });
    expect((await inspect('faults')).body).toEqual({ rules: ['*:error=500@1'] });
    const set = await inspect('faults', 'PUT', { rules: ['*:error=503@2'] });
    expect(set.body).toEqual({ rules: ['*:error=503@2'] });
    expect((await call('DescribeScalingGroups')).status).toBe(200);
    expect((await call('DescribeScalingGroups')).status).toBe(503);
    await inspect('faults', 'PUT', { rules: ['*:error=500'] });
    expect((await inspect('faults', 'DELETE')).body).toEqual({ rules: [] });
    expect((await call('DescribeScalingGroups')).status).toBe(200);
  });

  it.each([
    [{ rules: ['*:explode'] }, 'InvalidFaultRule', 'lose-reply'],
    [{ rules: ['Foo:drop'] }, 'InvalidFaultRule', 'Foo'],
    [{ rules: 'x' }, 'InvalidBody', 'rules'],
    [{ rules: [1] }, 'InvalidBody', 'rules'],
    [[], 'InvalidBody', 'rules'],
    [null, 'InvalidBody', 'rules'],
  ])('refuses %j and changes nothing', async (body, code, word) => {
    const { inspect } = await startTest({ faults: ['*:error=500@9'] });
    const answer = await inspect('faults', 'PUT', body);
    expect([answer.status, answer.body.Code]).toEqual([400, code]);
    expect(answer.body.Message).toContain(word);
    expect((await inspect('faults')).body).toEqual({ rules: ['*:error=500@9'] });
  });
});

const day = 24 * 3_600_000;

describe('/_emulator/clock', () => {
  it("moves the emulator's clock, and not the one that timestamps are measured by", async () => {
    const clock = fakeClock();
    const { call, inspect } = await startTest({}, clock);
    const answer = await inspect('clock', 'POST', { advanceMs: 86_400_000 });
    expect(Date.parse(answer.body.now)).toBe(clock.now() + 86_400_000);
    const { ScalingGroupId } = (await call('CreateScalingGroup', group)).body;
    const { ScalingGroups } = (await call('DescribeScalingGroups', { 'ScalingGroupId.1': ScalingGroupId }))
      .body;
    expect(ScalingGroups.ScalingGroup[0].CreationTime).toBe('2026-01-02T00:00Z');
  });

  it.each([{ advanceMs: -1 }, { advanceMs: 1.5 }, { advanceMs: '1' }, {}, { advanceMs: 366 * day + 1 }])(
    'refuses %j',
    async (body) => {
      const { inspect } = await startTest();
      const answer = await inspect('clock', 'POST', body);
      expect([answer.status, answer.body.Code]).toEqual([400, 'InvalidBody']);
    },
  );

  it('ends with the year 9999, the last that times can be written in', async () => {
    const clock = { ...fakeClock(), now: () => Date.parse('9999-12-31T00:00:00Z') };
    const { inspect } = await startTest({}, clock);
    expect((await inspect('clock', 'POST', { advanceMs: day - 1_000 })).status).toBe(200);
    const past = await inspect('clock', 'POST', { advanceMs: 1_000 });
    expect([past.status, past.body.Code]).toEqual([400, 'EndOfTime']);
    expect((await inspect('clock', 'POST', { advanceMs: 0 })).body.now).toBe('9999-12-31T23:59:59.000Z');
  });
});

describe('/_emulator/reset', () => {
  it('brings everything back to the start: state, tokens, nonces, requests, clock and faults', async () => {
    const { call, inspect } = await startTest({ faults: ['*:error=500@2'] });
    const fields = { ...group, ScalingGroupName: 'web', ClientToken: 't-1' };
    const before = await call('CreateScalingGroup', fields, { nonce: 'n-1' });
    await inspect('clock', 'POST', { advanceMs: 1_000 });
    await inspect('faults', 'DELETE');
    expect((await inspect('reset', 'POST')).status).toBe(200);
    expect((await inspect('effects')).body).toEqual({ effects: [] });
    expect((await inspect('requests')).body).toEqual({ requests: [] });
    expect((await inspect('faults')).body).toEqual({ rules: ['*:error=500@2'] });
    const after = await call('CreateScalingGroup', fields, { nonce: 'n-1' });
    expect(after.status).toBe(200);
    expect(after.body.ScalingGroupId).not.toBe(before.body.ScalingGroupId);
    expect((await call('DescribeScalingGroups')).status).toBe(500);
  });
});

describe('what is not there', () => {
  it('another path is 404, another method 405 with those that are taken', async () => {
    const { inspect } = await startTest();
    expect((await inspect('nothing')).status).toBe(404);
    expect((await inspect('')).status).toBe(404);
    expect((await inspect('constructor')).status).toBe(404);
    const wrong = await inspect('faults', 'POST');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
  });
});

describe('requests that come from elsewhere are refused', () => {
  const ask = async (headers: string, path = '/_emulator/effects') => {
    const { url } = await startTest();
    const { host } = new URL(url);
    return rawExchange(
      url,
      `GET ${path} HTTP/1.1\r\n${headers.replace('HERE', host)}\r\nConnection: close\r\n\r\n`,
    );
  };

  it.each(['/_emulator/effects', '/'])('with a foreign Host or Origin, also %s', async (path) => {
    expect(await ask('Host: evil.example', path)).toMatch(/^HTTP\/1\.1 403 .*"ForeignHost"/s);
    expect(await ask('Host: 127.0.0.1.evil.example', path)).toContain('ForeignHost');
    expect(await ask('Host: HERE\r\nOrigin: http://evil.example', path)).toContain('ForeignOrigin');
    expect(await ask('Host: HERE\r\nOrigin: null', path)).toContain('ForeignOrigin');
  });

  it.each(['Host: HERE', 'Host: localhost:1', 'Host: [::1]:1', 'Host: HERE\r\nOrigin: http://HERE'])(
    'but not with %s',
    async (headers) => {
      const { url } = await startTest();
      const { host } = new URL(url);
      const text = await rawExchange(
        url,
        `GET /_emulator/effects HTTP/1.1\r\n${headers.replaceAll('HERE', host)}\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 200/);
    },
  );
});
