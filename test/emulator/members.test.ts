import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from './client.ts';
import { activitiesOf, byQuantity, groupOf, idsOf, instancesOf, numbered, ruleOf } from './views.ts';

describe('AttachInstances and RemoveInstances', () => {
  it('bring instances in and out, and move the desired capacity along', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 });
    const attached = await client.call('AttachInstances', {
      ScalingGroupId: id,
      'InstanceId.1': 'i-mine',
      'LoadBalancerWeight.1': 70,
    });
    expect(attached.body.ScalingActivityId).toMatch(/^asa-/);
    expect(await instancesOf(client, id, { CreationType: 'Attached' })).toMatchObject([
      { InstanceId: 'i-mine', LoadBalancerWeight: 70, Entrusted: false },
    ]);
    expect((await groupOf(client, id)).DesiredCapacity).toBe(3);
    await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': 'i-mine' });
    expect(await instancesOf(client, id)).toHaveLength(2);
    expect((await groupOf(client, id)).DesiredCapacity).toBe(2);
    expect((await activitiesOf(client, id))[0]).toMatchObject({
      Description: 'Removes 1 instance.',
      DestroyedInstances: { DestroyedInstance: ['i-mine'] },
    });
  });

  it('an instance that leaves without the desired capacity being lowered is replaced', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 });
    const before = idsOf(await instancesOf(client, id));
    const fields = { ScalingGroupId: id, 'InstanceId.1': before[0] ?? '', DecreaseDesiredCapacity: false };
    await client.call('RemoveInstances', fields);
    const after = idsOf(await instancesOf(client, id));
    expect(after).toHaveLength(2);
    expect(after).not.toContain(before[0]);
    expect((await activitiesOf(client, id))[0].TriggerSourceType).toBe('Ess');
  });

  it('a recycled instance is stopped, does not count, and is started again before a new one is made', async () => {
    const client = await startTest();
    const sizes = { MinSize: 1, MaxSize: 5, DesiredCapacity: 2 };
    const id = await enabledGroup(client, { ...sizes, ScalingPolicy: 'recycle' });
    const [first] = idsOf(await instancesOf(client, id));
    await client.call('RemoveInstances', {
      ScalingGroupId: id,
      'InstanceId.1': first ?? '',
      RemovePolicy: 'recycle',
    });
    expect(await groupOf(client, id)).toMatchObject({
      TotalCapacity: 1,
      StoppedCapacity: 1,
      TotalInstanceCount: 2,
    });
    await (await ruleOf(client, id, byQuantity(2))).execute();
    expect(await groupOf(client, id)).toMatchObject({ TotalCapacity: 3, StoppedCapacity: 0 });
    expect((await activitiesOf(client, id))[0]).toMatchObject({
      Description: 'Starts 1 instance. Creates 1 instance.',
      StartedInstances: { StartedInstance: [first] },
      CreatedCapacity: 1,
    });
  });

  it('keep to the limits of the group', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 2, MaxSize: 3 });
    const [first] = idsOf(await instancesOf(client, id));
    const removed = await client.call('RemoveInstances', { ScalingGroupId: id, 'InstanceId.1': first ?? '' });
    expect([removed.status, removed.body.Code]).toEqual([400, 'IncorrectCapacity.MinSize']);
    const attached = await client.call('AttachInstances', {
      ScalingGroupId: id,
      ...numbered('InstanceId', ['i-1', 'i-2']),
    });
    expect([attached.status, attached.body.Code]).toEqual([400, 'IncorrectCapacity.MaxSize']);
  });

  it('refuse instances that are elsewhere, unknown, or none at all', async () => {
    const client = await startTest();
    const [one, other] = [await enabledGroup(client), await enabledGroup(client)];
    const [theirs = ''] = idsOf(await instancesOf(client, other));
    const attach = (fields: Fields) => client.call('AttachInstances', { ScalingGroupId: one, ...fields });
    expect((await attach({ 'InstanceId.1': theirs })).body.Code).toBe('InvalidInstanceId.InUse');
    const unknown = await attach({ 'InstanceId.1': 'vm-1' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidInstanceId.NotFound']);
    expect((await attach({})).body.Code).toBe('MissingInstanceId');
    const removed = await client.call('RemoveInstances', { ScalingGroupId: one, 'InstanceId.1': theirs });
    expect([removed.status, removed.body.Code]).toEqual([404, 'InvalidInstanceId.NotFound']);
  });

  it('pass over invalid instances where that is asked for, and say which', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 0, MaxSize: 5, DesiredCapacity: 2 });
    const [first = ''] = idsOf(await instancesOf(client, id));
    const answer = await client.call('RemoveInstances', {
      ScalingGroupId: id,
      ...numbered('InstanceId', [first, 'i-nowhere']),
      IgnoreInvalidInstance: true,
    });
    expect(answer.body.IgnoredInstances).toEqual({
      IgnoredInstance: [
        { InstanceId: 'i-nowhere', Code: 'InvalidInstanceId.NotFound', Message: expect.any(String) },
      ],
    });
    expect(await instancesOf(client, id)).toHaveLength(1);
  });

  it('need a group that is active', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    for (const action of ['AttachInstances', 'RemoveInstances']) {
      const answer = await client.call(action, { ScalingGroupId, 'InstanceId.1': 'i-1' });
      expect([answer.status, answer.body.Code]).toEqual([400, 'IncorrectScalingGroupStatus']);
    }
  });
});
