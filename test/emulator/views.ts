import type { Answered, Client, Fields } from './client.ts';

/** A group as it is described; undefined when it is not there. */
export const groupOf = async ({ call }: Client, id: string) =>
  (await call('DescribeScalingGroups', { 'ScalingGroupId.1': id })).body.ScalingGroups.ScalingGroup[0];

/** The instances of a group. */
export const instancesOf = async ({ call }: Client, ScalingGroupId: string, more: Fields = {}) =>
  (await call('DescribeScalingInstances', { ScalingGroupId, PageSize: 100, ...more })).body.ScalingInstances
    .ScalingInstance;

/** The activities of a group, the newest first. */
export const activitiesOf = async ({ call }: Client, ScalingGroupId: string) =>
  (await call('DescribeScalingActivities', { ScalingGroupId })).body.ScalingActivities.ScalingActivity;

export const idsOf = (instances: readonly { InstanceId: string }[]): readonly string[] =>
  instances.map(({ InstanceId }) => InstanceId);

/** A list on the wire: `Name.1`, `Name.2`, … */
export const numbered = (name: string, values: readonly string[]): Fields =>
  Object.fromEntries(values.map((value, index) => [`${name}.${index + 1}`, value]));

/** Creates a rule and gives a way to execute it. */
export const ruleOf = async ({ call }: Client, ScalingGroupId: string, fields: Fields) => {
  const { ScalingRuleAri, ScalingRuleId } = (await call('CreateScalingRule', { ScalingGroupId, ...fields }))
    .body;
  const execute = (more: Fields = {}): Promise<Answered> =>
    call('ExecuteScalingRule', { ScalingRuleAri, ...more });
  return { ScalingRuleAri, ScalingRuleId, execute };
};

/** A simple rule that changes the number of instances. */
export const byQuantity = (value: number): Fields => ({
  AdjustmentType: 'QuantityChangeInCapacity',
  AdjustmentValue: value,
});

/** A group without instances. */
export const sizes = { MinSize: 0, MaxSize: 10 };

export const createGroup = async ({ call }: Client, fields: Fields = {}): Promise<string> =>
  (await call('CreateScalingGroup', { ...sizes, ...fields })).body.ScalingGroupId;

export const listGroups = async ({ call }: Client, fields: Fields = {}) =>
  (await call('DescribeScalingGroups', fields)).body.ScalingGroups.ScalingGroup;

export const namesOf = async (client: Client, fields: Fields = {}): Promise<readonly string[]> =>
  (await listGroups(client, fields)).map(
    ({ ScalingGroupName }: { ScalingGroupName: string }) => ScalingGroupName,
  );
