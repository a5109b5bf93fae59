import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { enabledGroup, startTest } from './client.ts';
import { activitiesOf, byQuantity, groupOf, ruleOf } from './views.ts';

describe('DeleteScalingGroup', () => {
  it('refuses a group with instances, and takes them along by force, over time', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client);
    clock.advance(10_000);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id })).body.Code).toBe('InstanceInUse');
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id, ForceDelete: true })).status).toBe(
      200,
    );
    expect(await groupOf(client, id)).toMatchObject({ LifecycleState: 'Deleting', RemovingCapacity: 2 });
    const { execute } = await ruleOf(client, id, byQuantity(1));
    expect((await execute()).body.Code).toBe('IncorrectScalingGroupStatus');
    clock.advance(10_000);
    expect(await groupOf(client, id)).toBeUndefined();
    const gone = await client.call('DeleteScalingGroup', { ScalingGroupId: id });
    expect([gone.status, gone.body.Code]).toEqual([404, 'InvalidScalingGroupId.NotFound']);
  });

  it('by force lets the activity in progress end first', async () => {
    const clock = fakeClock();
    const client = await startTest({ speed: 1 }, clock);
    const id = await enabledGroup(client);
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId: id, ForceDelete: true })).status).toBe(
      200,
    );
    clock.advance(600);
    expect(
      (await activitiesOf(client, id)).map(({ StatusCode }: { StatusCode: string }) => StatusCode),
    ).toEqual(['InProgress', 'Successful']);
    clock.advance(600);
    expect(await groupOf(client, id)).toBeUndefined();
  });

  it('takes configurations, rules and activities along, and frees the name', async () => {
    const client = await startTest();
    const create = () =>
      client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web' });
    const { ScalingGroupId } = (await create()).body;
    await client.call('CreateScalingConfiguration', { ScalingGroupId });
    await ruleOf(client, ScalingGroupId, byQuantity(1));
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId })).status).toBe(200);
    for (const action of ['DescribeScalingConfigurations', 'DescribeScalingRules']) {
      expect((await client.call(action)).body.TotalCount).toBe(0);
    }
    expect((await create()).status).toBe(200);
  });

  it('is refused while the group is protected', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (
      await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, GroupDeletionProtection: true })
    ).body;
    expect((await client.call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true })).body.Code).toBe(
      'OperationDenied',
    );
  });
});
