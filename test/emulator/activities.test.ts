import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { enabledGroup, startTest } from './client.ts';
import { activitiesOf, byQuantity, groupOf, instancesOf, ruleOf } from './views.ts';

describe('an activity takes time on the clock of the emulator', () => {
  it('instances arrive one after the other, and the activity tells how far it is', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client, { MinSize: 4, MaxSize: 10 });
    const seen = async () => {
      const [activity] = await activitiesOf(client, id);
      const { ActiveCapacity, PendingCapacity, TotalCapacity } = await groupOf(client, id);
      return [activity.StatusCode, activity.Progress, ActiveCapacity, PendingCapacity, TotalCapacity];
    };
    expect(await seen()).toEqual(['InProgress', 0, 0, 4, 4]);
    clock.advance(600);
    expect(await seen()).toEqual(['InProgress', 50, 2, 2, 4]);
    clock.advance(599);
    expect(await seen()).toEqual(['InProgress', 75, 3, 1, 4]);
    clock.advance(1);
    expect(await seen()).toEqual(['Successful', 100, 4, 0, 4]);
  });

  it('a jump of the clock ends it at the time it was due', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1000 }, clock);
    const id = await enabledGroup(client, { MinSize: 2, MaxSize: 10 });
    await client.inspect('clock', 'POST', { advanceMs: 24 * 3_600_000 });
    expect(await activitiesOf(client, id)).toMatchObject([
      { StatusCode: 'Successful', StartTime: '2026-01-01T00:00Z', EndTime: '2026-01-01T00:10Z' },
    ]);
  });

  it('speed scales it, and 0 is at once', async () => {
    for (const [speed, wait] of [
      [2, 1_200],
      [0.5, 300],
      [0, 0],
    ] as const) {
      const clock = fakeClock();
      const client = await startTest({ speed }, clock);
      const id = await enabledGroup(client, { MinSize: 2, MaxSize: 10 });
      if (wait > 0) {
        clock.advance(wait - 1);
        expect((await activitiesOf(client, id))[0].StatusCode).toBe('InProgress');
        clock.advance(1);
      }
      expect((await activitiesOf(client, id))[0].StatusCode).toBe('Successful');
    }
  });

  it('tells its cause, its trigger, its instances and the capacity they make', async () => {
    const client = await startTest();
    const id = await enabledGroup(client);
    const { ScalingRuleId, ScalingRuleAri, execute } = await ruleOf(client, id, byQuantity(1));
    const { ScalingActivityId } = (await execute()).body;
    const account = ScalingRuleAri.split(':')[4];
    const [activity] = await activitiesOf(client, id);
    expect(activity).toMatchObject({
      ScalingActivityId,
      ScalingGroupId: id,
      TriggerSourceType: 'APIs',
      TriggerSourceId: account,
      Cause: `Scaling rule ${ScalingRuleId} was executed: the capacity goes from 2 to 3.`,
      Description: 'Creates 1 instance.',
      TotalCapacity: '3',
      AutoCreatedCapacity: '3',
      AttachedCapacity: '0',
      ScalingInstanceNumber: 1,
      CreatedCapacity: 1,
    });
    expect(activity.CreatedInstances.CreatedInstance).toHaveLength(1);
    expect(ScalingActivityId).toMatch(/^asa-[0-9a-z]{20}$/);
  });

  it('while it runs no other one starts, and the group is not deleted', async () => {
    const client = await startTest({ speed: 1 });
    const id = await enabledGroup(client);
    const { execute } = await ruleOf(client, id, byQuantity(1));
    const busy = 'ScalingActivityInProgress';
    expect((await execute()).body.Code).toBe(busy);
    const [instance] = await instancesOf(client, id);
    expect(
      (await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': instance.InstanceId })).body
        .Code,
    ).toBe(busy);
    expect(
      (await client.call('AttachInstances', { ScalingGroupId: id, 'InstanceId.1': 'i-1' })).body.Code,
    ).toBe(busy);
    const answer = await client.call('DeleteScalingGroup', { ScalingGroupId: id });
    expect([answer.status, answer.body.Code]).toEqual([400, busy]);
  });
});
