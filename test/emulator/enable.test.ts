import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from './client.ts';
import { groupOf, instancesOf, numbered } from './views.ts';

describe('EnableScalingGroup', () => {
  it('brings the group to its minimum', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 3, MaxSize: 10 });
    const instances = await instancesOf(client, id);
    expect(instances).toHaveLength(3);
    expect(instances[0]).toMatchObject({
      InstanceId: expect.stringMatching(/^i-[0-9a-z]{20}$/),
      LifecycleState: 'InService',
      HealthStatus: 'Healthy',
      CreationType: 'AutoCreated',
      ScalingGroupId: id,
    });
  });

  it('brings it to its desired capacity where it has one', async () => {
    const client = await startTest();
    const id = await enabledGroup(client, { MinSize: 1, MaxSize: 10, DesiredCapacity: 5 });
    expect(await instancesOf(client, id)).toHaveLength(5);
    expect(await groupOf(client, id)).toMatchObject({ DesiredCapacity: 5, EnableDesiredCapacity: true });
  });

  it('attaches the named instances and makes up the rest', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 3, MaxSize: 4 })).body;
    const { ScalingConfigurationId } = (await client.call('CreateScalingConfiguration', { ScalingGroupId }))
      .body;
    const enable = (ids: readonly string[]) =>
      client.call('EnableScalingGroup', {
        ScalingGroupId,
        ActiveScalingConfigurationId: ScalingConfigurationId,
        ...numbered('InstanceId', ids),
      });
    expect((await enable(['i-1', 'i-2', 'i-3', 'i-4', 'i-5'])).body.Code).toBe('IncorrectCapacity.MaxSize');
    expect((await groupOf(client, ScalingGroupId)).LifecycleState).toBe('Inactive');
    expect((await enable(['i-1', 'i-2'])).status).toBe(200);
    const instances = await instancesOf(client, ScalingGroupId);
    expect(instances.map(({ CreationType }: { CreationType: string }) => CreationType)).toEqual([
      'Attached',
      'Attached',
      'AutoCreated',
    ]);
  });

  it('needs a configuration of the group, or a launch template', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const enable = (fields: Fields) => client.call('EnableScalingGroup', { ScalingGroupId, ...fields });
    expect((await enable({})).body.Code).toBe('MissingActiveScalingConfiguration');
    const unknown = await enable({ ActiveScalingConfigurationId: 'asc-x' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidScalingConfigurationId.NotFound']);
    expect((await enable({ LaunchTemplateId: 'lt-1' })).status).toBe(200);
    expect((await enable({ LaunchTemplateId: 'lt-1' })).body.Code).toBe('IncorrectScalingGroupStatus');
  });

  it('leaves one configuration active', async () => {
    const client = await startTest();
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 })).body;
    const ids = [];
    for (const ScalingConfigurationName of ['one', 'two']) {
      ids.push(
        (await client.call('CreateScalingConfiguration', { ScalingGroupId, ScalingConfigurationName })).body
          .ScalingConfigurationId,
      );
    }
    await client.call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: ids[1] });
    const { ScalingConfigurations } = (await client.call('DescribeScalingConfigurations', { ScalingGroupId }))
      .body;
    expect(ScalingConfigurations.ScalingConfiguration).toMatchObject([
      { ScalingConfigurationName: 'one', LifecycleState: 'Inactive' },
      { ScalingConfigurationName: 'two', LifecycleState: 'Active' },
    ]);
    expect((await groupOf(client, ScalingGroupId)).ActiveScalingConfigurationId).toBe(ids[1]);
  });
});
