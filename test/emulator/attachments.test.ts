import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from './client.ts';
import { createGroup, listGroups } from './views.ts';

describe('what a group is attached to', () => {
  it.each<[string, Fields, Readonly<Record<string, unknown>>]>([
    [
      'AttachLoadBalancers',
      {
        'LoadBalancer.1': 'lb-1',
        'LoadBalancerConfig.1.LoadBalancerId': 'lb-2',
        'LoadBalancerConfig.1.Weight': 7,
      },
      {
        LoadBalancerIds: { LoadBalancerId: ['lb-1', 'lb-2'] },
        LoadBalancerConfigs: {
          LoadBalancerConfig: [
            { LoadBalancerId: 'lb-1', Weight: 50 },
            { LoadBalancerId: 'lb-2', Weight: 7 },
          ],
        },
      },
    ],
    [
      'AttachAlbServerGroups',
      {
        'AlbServerGroup.1.AlbServerGroupId': 'sgp-1',
        'AlbServerGroup.1.Port': 80,
        'AlbServerGroup.1.Weight': 10,
      },
      { AlbServerGroups: { AlbServerGroup: [{ AlbServerGroupId: 'sgp-1', Port: 80, Weight: 10 }] } },
    ],
    [
      'AttachServerGroups',
      { 'ServerGroup.1.ServerGroupId': 'sgp-1', 'ServerGroup.1.Port': 80, 'ServerGroup.1.Type': 'NLB' },
      { ServerGroups: { ServerGroup: [{ ServerGroupId: 'sgp-1', Port: 80, Type: 'NLB' }] } },
    ],
    [
      'AttachVServerGroups',
      {
        'VServerGroup.1.LoadBalancerId': 'lb-1',
        'VServerGroup.1.VServerGroupAttribute.1.VServerGroupId': 'rsp-1',
        'VServerGroup.1.VServerGroupAttribute.1.Port': 80,
      },
      { VServerGroups: { VServerGroup: [{ LoadBalancerId: 'lb-1' }] } },
    ],
    [
      'AttachDBInstances',
      { 'DBInstance.1': 'rm-1', Type: 'Redis' },
      {
        DBInstanceIds: { DBInstanceId: ['rm-1'] },
        DBInstances: { DBInstance: [{ DBInstanceId: 'rm-1', Type: 'Redis' }] },
      },
    ],
  ])(
    '%s is seen in the group, and repeated under its token does nothing more',
    async (action, fields, expected) => {
      const client = await startTest();
      const ScalingGroupId = await createGroup(client);
      const attach = () => client.call(action, { ScalingGroupId, ...fields, ClientToken: 't-1' });
      expect((await attach()).status).toBe(200);
      expect((await attach()).status).toBe(200);
      expect((await listGroups(client))[0]).toMatchObject(expected);
      const { effects } = (await client.inspect('effects')).body;
      expect(effects).toHaveLength(2);
      expect(effects[1]).toMatchObject({ operation: action, clientToken: 't-1', ids: [ScalingGroupId] });
    },
  );

  it('an ALB server group is attached once', async () => {
    const client = await startTest();
    const ScalingGroupId = await createGroup(client);
    const fields = {
      ScalingGroupId,
      'AlbServerGroup.1.AlbServerGroupId': 's',
      'AlbServerGroup.1.Port': 80,
      'AlbServerGroup.1.Weight': 1,
    };
    await client.call('AttachAlbServerGroups', fields);
    expect((await client.call('AttachAlbServerGroups', fields)).body.Code).toBe(
      'AlbServerGroup.AlreadyAttached',
    );
  });

  it('by force includes the instances that are there, in an activity', async () => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client);
    const fields = { ScalingGroupId, 'LoadBalancer.1': 'lb-1', ForceAttach: true };
    const { ScalingActivityId } = (await client.call('AttachLoadBalancers', fields)).body;
    const { ScalingActivities } = (
      await client.call('DescribeScalingActivities', { 'ScalingActivityId.1': ScalingActivityId })
    ).body;
    expect(ScalingActivities.ScalingActivity).toMatchObject([
      { Description: 'Registers 2 instances.', StatusCode: 'Successful' },
    ]);
  });
});
