import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from '../client.ts';
import { activitiesOf, byQuantity, groupOf, ruleOf } from '../views.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A group, a way to give it tasks, and a way to let time pass; it is midnight of the first of January. */
const setUp = async () => {
  const client = await startTest();
  const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 10 });
  const task = (fields: Fields) => client.call('CreateScheduledTask', fields);
  const pass = (advanceMs: number) => client.inspect('clock', 'POST', { advanceMs });
  const total = async (): Promise<number> => (await groupOf(client, ScalingGroupId)).TotalCapacity;
  return { client, ScalingGroupId, task, pass, total };
};

describe('a scheduled task', () => {
  it('executes its rule at its time, once', async () => {
    const { client, ScalingGroupId, task, pass, total } = await setUp();
    const { ScalingRuleAri } = await ruleOf(client, ScalingGroupId, byQuantity(2));
    await task({ ScheduledAction: ScalingRuleAri, LaunchTime: '2026-01-01T01:00Z' });
    await pass(hour - 1);
    expect(await total()).toBe(0);
    await pass(1);
    expect(await total()).toBe(2);
    const [activity] = await activitiesOf(client, ScalingGroupId);
    expect(activity).toMatchObject({ StartTime: '2026-01-01T01:00Z', StatusCode: 'Successful' });
    await pass(30 * day);
    expect(await total()).toBe(2);
  });

  it.each([
    ['Daily', '2', 3],
    ['Weekly', '0,6', 2],
    ['Monthly', '5-6', 2],
    ['Cron', '0 12 * * MON-WED', 2],
  ])('recurs %s by %s: %d times in the first week', async (RecurrenceType, RecurrenceValue, times) => {
    const { client, ScalingGroupId, task, pass, total } = await setUp();
    const { ScalingRuleAri } = await ruleOf(client, ScalingGroupId, byQuantity(1));
    const start = { LaunchTime: '2026-01-01T06:00Z', RecurrenceEndTime: '2026-12-01T00:00Z' };
    await task({ ScheduledAction: ScalingRuleAri, ...start, RecurrenceType, RecurrenceValue });
    await pass(6 * day + hour);
    expect(await total()).toBe(times);
  });

  it('gives the group its sizes', async () => {
    const { client, ScalingGroupId, task, pass } = await setUp();
    await task({ ScalingGroupId, MinValue: 3, MaxValue: 4, LaunchTime: '2026-01-01T00:10Z' });
    await pass(10 * minute);
    const sizes = { MinSize: 3, MaxSize: 4, TotalCapacity: 3 };
    expect(await groupOf(client, ScalingGroupId)).toMatchObject(sizes);
  });

  it('is not run while it is disabled, and not when the group suspends scheduled actions', async () => {
    const { client, ScalingGroupId, task, pass, total } = await setUp();
    const sizes = { ScalingGroupId, MinValue: 1, LaunchTime: '2026-01-01T00:10Z' };
    await task({ ...sizes, TaskEnabled: false });
    await task(sizes);
    await client.call('SuspendProcesses', { ScalingGroupId, 'Process.1': 'ScheduledAction' });
    await pass(hour);
    expect(await total()).toBe(0);
  });

  it('waits for an activity that is in the way, as long as it may, and then is rejected', async () => {
    const { client, ScalingGroupId, task, pass } = await setUp();
    const { ScalingRuleAri, execute } = await ruleOf(client, ScalingGroupId, byQuantity(1));
    const hook = { LifecycleTransition: 'SCALE_OUT', HeartbeatTimeout: 3_600 };
    await client.call('CreateLifecycleHook', { ScalingGroupId, ...hook });
    await execute();
    const launch = { ScheduledAction: ScalingRuleAri, LaunchTime: '2026-01-01T00:10Z' };
    await task({ ...launch, LaunchExpirationTime: 120 });
    await pass(12 * minute - 1);
    const isRejected = async () => (await activitiesOf(client, ScalingGroupId))[0].StatusCode === 'Rejected';
    expect(await isRejected()).toBe(false);
    await pass(1);
    expect(await isRejected()).toBe(true);
  });

  it('that runs every minute is run for every minute of a long jump, and the jump comes to an end', async () => {
    const { client, ScalingGroupId, task, pass } = await setUp();
    const { ScalingRuleAri } = await ruleOf(client, ScalingGroupId, { ...byQuantity(-1) });
    const every = { RecurrenceType: 'Cron', RecurrenceValue: '* * * * *' };
    await task({ ScheduledAction: ScalingRuleAri, ...every, RecurrenceEndTime: '2026-06-01T00:00Z' });
    await pass(3 * day);
    const { TotalCount } = (await client.call('DescribeScalingActivities', { ScalingGroupId })).body;
    expect(TotalCount).toBeGreaterThanOrEqual(3 * 24 * 60);
  });

  it.each<[string, Fields]>([
    ['LaunchTime', { LaunchTime: '2026-01-01T01:00:00Z' }],
    ['LaunchTime', { LaunchTime: '2025-12-31T23:00Z' }],
    ['LaunchTime', { LaunchTime: '2026-04-02T00:00Z' }],
    ['RecurrenceEndTime', { LaunchTime: '2026-01-01T01:00Z', RecurrenceEndTime: '2027-01-02T00:00Z' }],
    ['RecurrenceValue', { RecurrenceType: 'Cron', RecurrenceValue: '* * *' }],
    ['RecurrenceValue', { RecurrenceType: 'Cron', RecurrenceValue: '60 * * * *' }],
  ])('with a %s that the service does not take is refused: %j', async (name, times) => {
    const { ScalingGroupId, task } = await setUp();
    const end = { RecurrenceEndTime: '2026-02-01T00:00Z' };
    const recurrence = times.RecurrenceType === undefined ? {} : end;
    const answer = await task({ ScalingGroupId, MinValue: 1, ...recurrence, ...times });
    expect([answer.status, answer.body.Code]).toEqual([400, 'InvalidParameter']);
    expect(answer.body.Message).toContain(name);
  });
});
