import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from '../client.ts';
import { activitiesOf, groupOf, idsOf, instancesOf, numbered } from '../views.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A group that has hooks, and ways to use them. */
const setUp = async (hooks: readonly Fields[], sizes: Fields = { MinSize: 0, MaxSize: 5 }) => {
  const client = await startTest();
  const ScalingGroupId = await enabledGroup(client, sizes);
  const ids: string[] = [];
  for (const hook of hooks) {
    ids.push((await client.call('CreateLifecycleHook', { ScalingGroupId, ...hook })).body.LifecycleHookId);
  }
  const scale = async (AdjustmentValue: number): Promise<string> => {
    const fields = { ScalingGroupId, AdjustmentType: 'TotalCapacity', AdjustmentValue, SyncActivity: true };
    return (await client.call('ScaleWithAdjustment', fields)).body.ScalingActivityId;
  };
  const actionsOf = async (ScalingActivityId: string, more: Fields = {}) =>
    (await client.call('DescribeLifecycleActions', { ScalingActivityId, ...more })).body.LifecycleActions
      .LifecycleAction;
  const complete = (
    { LifecycleHookId, LifecycleActionToken }: Record<'LifecycleHookId' | 'LifecycleActionToken', string>,
    more: Fields = {},
  ) => client.call('CompleteLifecycleAction', { LifecycleHookId, LifecycleActionToken, ...more });
  const states = async () =>
    (await instancesOf(client, ScalingGroupId)).map(
      ({ LifecycleState }: { LifecycleState: string }) => LifecycleState,
    );
  const jump = (advanceMs: number) => client.inspect('clock', 'POST', { advanceMs });
  return { client, ScalingGroupId, ids, scale, actionsOf, complete, states, jump };
};

const out = { LifecycleTransition: 'SCALE_OUT' };
const into = { LifecycleTransition: 'SCALE_IN' };

describe('a hook of instances that come', () => {
  it('holds them until it is completed', async () => {
    const { client, ScalingGroupId, ids, scale, actionsOf, complete, states } = await setUp([out]);
    const activity = await scale(2);
    expect(await states()).toEqual(['Pending:Wait', 'Pending:Wait']);
    expect(await groupOf(client, ScalingGroupId)).toMatchObject({
      PendingWaitCapacity: 2,
      TotalCapacity: 2,
      ActiveCapacity: 0,
    });
    const [action] = await actionsOf(activity);
    expect(action).toMatchObject({
      LifecycleHookId: ids[0],
      LifecycleActionStatus: 'Pending',
      LifecycleActionResult: 'CONTINUE',
      InstanceIds: { InstanceId: idsOf(await instancesOf(client, ScalingGroupId)) },
    });
    expect(action.LifecycleActionToken).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await activitiesOf(client, ScalingGroupId))[0].StatusCode).toBe('InProgress');
    expect((await complete(action)).status).toBe(200);
    expect(await states()).toEqual(['InService', 'InService']);
    expect((await activitiesOf(client, ScalingGroupId))[0]).toMatchObject({
      StatusCode: 'Successful',
      CreatedCapacity: 2,
    });
    expect((await complete(action)).body.Code).toBe('LifecycleHookIdAndLifecycleActionToken.Invalid');
    expect((await actionsOf(activity))[0].LifecycleActionStatus).toBe('Completed');
  });

  it.each(['ABANDON', 'ROLLBACK'])('gives them up with %s, and the activity fails', async (result) => {
    const { client, ScalingGroupId, scale, actionsOf, complete, states } = await setUp([out]);
    const [action] = await actionsOf(await scale(2));
    await complete(action, { LifecycleActionResult: result });
    expect(await states()).toEqual([]);
    const [failed] = await activitiesOf(client, ScalingGroupId);
    expect(failed).toMatchObject({
      StatusCode: 'Failed',
      StatusMessage: `A lifecycle hook ended with ${result}.`,
      CreatedCapacity: 0,
    });
    expect(failed.ErrorMessages.ErrorMessages[0].FailedInstanceIds.FailedInstanceIds).toHaveLength(2);
  });

  it('times out by the clock, with its default result', async () => {
    const hook = { ...out, HeartbeatTimeout: 60, DefaultResult: 'ABANDON' };
    const { scale, actionsOf, states, jump } = await setUp([hook]);
    const activity = await scale(1);
    await jump(minute - 1);
    expect(await states()).toEqual(['Pending:Wait']);
    await jump(1);
    expect(await states()).toEqual([]);
    expect(await actionsOf(activity)).toMatchObject([
      { LifecycleActionStatus: 'Timeout', LifecycleActionResult: 'ABANDON' },
    ]);
  });

  it('that gives up what the group needs lets it try again after a while, and for a week', async () => {
    const hook = { ...out, HeartbeatTimeout: 21_600, DefaultResult: 'ABANDON' };
    const { client, ScalingGroupId, jump } = await setUp([hook]);
    const modify = () => client.call('ModifyScalingGroup', { ScalingGroupId, MinSize: 1 });
    const count = async () =>
      (await client.call('DescribeScalingActivities', { ScalingGroupId })).body.TotalCount;
    await modify();
    await jump(360 * minute);
    expect(await count()).toBe(1);
    await jump(5 * minute);
    expect(await count()).toBe(2);
    await jump(30 * day);
    expect((await groupOf(client, ScalingGroupId)).SystemSuspended).toBe(true);
    const tries = await count();
    expect(tries).toBeGreaterThan(27);
    await jump(30 * day);
    expect(await count()).toBe(tries);
    await modify();
    expect((await groupOf(client, ScalingGroupId)).SystemSuspended).toBe(false);
    expect(await count()).toBe(tries + 1);
  });

  it('waits for the last of several, whose result decides', async () => {
    const { scale, actionsOf, complete, states } = await setUp([out, out]);
    const activity = await scale(1);
    const [one, other] = await actionsOf(activity);
    await complete(one, { LifecycleActionResult: 'ABANDON' });
    expect(await states()).toEqual(['Pending:Wait']);
    await complete(other);
    expect(await states()).toEqual(['InService']);
  });
});

describe('a hook of instances that leave', () => {
  const leaving = async (hooks: readonly Fields[]) => {
    const stage = await setUp(hooks, { MinSize: 0, MaxSize: 5, DesiredCapacity: 2 });
    return { ...stage, activity: await stage.scale(0) };
  };

  it.each([
    ['CONTINUE', 0],
    ['ABANDON', 0],
    ['ROLLBACK', 2],
  ] as const)('holds them before they go, and %s leaves %d', async (LifecycleActionResult, left) => {
    const { client, ScalingGroupId, activity, actionsOf, complete, states } = await leaving([into]);
    expect(await states()).toEqual(['Removing:Wait', 'Removing:Wait']);
    expect((await groupOf(client, ScalingGroupId)).RemovingWaitCapacity).toBe(2);
    await complete((await actionsOf(activity))[0], { LifecycleActionResult });
    expect(await states()).toEqual(Array.from({ length: left }, () => 'InService'));
  });

  it.each(['ABANDON', 'ROLLBACK'])('ends the others with %s', async (LifecycleActionResult) => {
    const { activity, actionsOf, complete, states } = await leaving([into, into]);
    const [one] = await actionsOf(activity);
    await complete(one, { LifecycleActionResult });
    expect(await actionsOf(activity, { LifecycleActionStatus: 'Pending' })).toEqual([]);
    expect(await actionsOf(activity, { LifecycleActionStatus: 'Timeout' })).toHaveLength(1);
    expect(await states()).not.toContain('Removing:Wait');
  });

  it('holds what is detached only when that is asked for, and what is removed unless it is passed by', async () => {
    const sizes = { MinSize: 0, MaxSize: 5, DesiredCapacity: 4 };
    const { client, ScalingGroupId, ids, states } = await setUp([into], sizes);
    const [a = '', b = '', c = '', d = ''] = idsOf(await instancesOf(client, ScalingGroupId));
    const take = (action: string, id: string, more: Fields = {}) =>
      client.call(action, { ScalingGroupId, 'InstanceId.1': id, ...more });
    await take('DetachInstances', a);
    expect(await states()).toHaveLength(3);
    await take('RemoveInstances', b, { LifecycleHookContext: '{"DisableLifecycleHook":true}' });
    expect(await states()).toHaveLength(2);
    await take('RemoveInstances', c, { LifecycleHookContext: `{"IgnoredLifecycleHookIds":["${ids[0]}"]}` });
    expect(await states()).toHaveLength(1);
    await take('DetachInstances', d, { LifecycleHook: true });
    expect(await states()).toEqual(['Removing:Wait']);
  });
});

describe('a heartbeat', () => {
  it('puts the timeout off, at most 20 times and for 6 hours in all', async () => {
    const { client, scale, actionsOf, states, jump } = await setUp([{ ...out, HeartbeatTimeout: 60 }]);
    const [action] = await actionsOf(await scale(1));
    const beat = (heartbeatTimeout: number) =>
      client.call('RecordLifecycleActionHeartbeat', {
        lifecycleHookId: action.LifecycleHookId,
        lifecycleActionToken: action.LifecycleActionToken,
        heartbeatTimeout,
      });
    await jump(minute - 1);
    expect((await beat(120)).status).toBe(200);
    await jump(2 * minute - 1);
    expect(await states()).toEqual(['Pending:Wait']);
    expect((await beat(21_600)).body.Code).toBe('LifecycleAction.TimeExceeded');
    for (let times = 1; times < 20; times += 1) expect((await beat(60)).status).toBe(200);
    expect((await beat(60)).body.Code).toBe('LifecycleAction.RecordTimesExceeded');
    await jump(minute);
    expect(await states()).toEqual(['InService']);
    expect((await beat(60)).body.Code).toBe('LifecycleHookIdAndLifecycleActionToken.Invalid');
  });
});

describe('lifecycle hooks', () => {
  it('are created, changed, listed and deleted by id or by name', async () => {
    const { client, ScalingGroupId, ids } = await setUp([{ ...out, LifecycleHookName: 'one' }]);
    const [LifecycleHookId = ''] = ids;
    const create = async (fields: Fields) =>
      (await client.call('CreateLifecycleHook', { ScalingGroupId, ...fields })).body.Code;
    const remove = async (fields: Fields) => (await client.call('DeleteLifecycleHook', fields)).body.Code;
    expect(await create({ ...into, LifecycleHookName: 'one' })).toBe('InvalidLifecycleHookName.Duplicate');
    expect(await create({ ...into, NotificationArn: 'x' })).toBe('InvalidNotificationArn');
    for (let more = 1; more < 6; more += 1) expect(await create(into)).toBeUndefined();
    expect(await create(into)).toBe('QuotaExceeded.LifecycleHook');
    const byName = { ScalingGroupId, LifecycleHookName: 'one' };
    const change = { HeartbeatTimeout: 30, LifecycleHookStatus: 'InActive' };
    await client.call('ModifyLifecycleHook', { ...byName, ...change });
    const shown = await client.call('DescribeLifecycleHooks', { 'LifecycleHookId.1': LifecycleHookId });
    expect(shown.body.LifecycleHooks.LifecycleHook).toMatchObject([
      { ...change, LifecycleTransition: 'SCALE_OUT' },
    ]);
    expect(await remove(byName)).toBeUndefined();
    expect(await remove(byName)).toBe('InvalidLifecycleHookName.NotExist');
    expect(await remove({ LifecycleHookId })).toBe('InvalidLifecycleHookId.NotExist');
    expect(await remove({ LifecycleHookName: 'one' })).toBe('MissingLifecycleHookId');
  });

  it('hold nothing while they are not active', async () => {
    const { client, ids, scale, states } = await setUp([out]);
    const [LifecycleHookId = ''] = ids;
    await client.call('ModifyLifecycleHook', { LifecycleHookId, LifecycleHookStatus: 'InActive' });
    await scale(1);
    expect(await states()).toEqual(['InService']);
  });

  it('do not keep a group that is deleted by force', async () => {
    const { client, ScalingGroupId, scale } = await setUp([out, into]);
    const ScalingActivityId = await scale(2);
    const gone = await client.call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true });
    expect(gone.status).toBe(200);
    expect(await groupOf(client, ScalingGroupId)).toBeUndefined();
    expect((await client.call('DescribeLifecycleHooks')).body.TotalCount).toBe(0);
    const actions = await client.call('DescribeLifecycleActions', { ScalingActivityId });
    expect(actions.body.Code).toBe('InvalidParameter');
  });

  it('hold attached instances only when that is asked for', async () => {
    const { client, ScalingGroupId, states } = await setUp([out]);
    await client.call('AttachInstances', { ScalingGroupId, ...numbered('InstanceId', ['i-1']) });
    await client.call('AttachInstances', { ScalingGroupId, 'InstanceId.1': 'i-2', LifecycleHook: true });
    expect(await states()).toEqual(['InService', 'Pending:Wait']);
  });

  it('have actions that are told page by page', async () => {
    const { scale, client, actionsOf } = await setUp([out, out, out]);
    const ScalingActivityId = await scale(1);
    const page = await client.call('DescribeLifecycleActions', { ScalingActivityId, MaxResults: 2 });
    expect(page.body).toMatchObject({ TotalCount: 3, MaxResults: 2, NextToken: expect.any(String) });
    const { NextToken } = page.body;
    expect(await actionsOf(ScalingActivityId, { MaxResults: 2, NextToken })).toHaveLength(1);
    for (const wrong of ['!', 'MA==', ' MA', '-1', 'LTE', 'MS41', 'MWU5OQ']) {
      const refused = await client.call('DescribeLifecycleActions', { ScalingActivityId, NextToken: wrong });
      expect([wrong, refused.body.Code]).toEqual([wrong, 'InvalidParameter']);
    }
  });
});
