import type { Parameters } from '../../../src/catalog/values.ts';
import type { Client, Fields } from '../client.ts';

/** Everything that an operation may be asked of, in groups of its own; ids by the parameters that take them. */
export interface Stage {
  /** An active group with three instances and one of everything. */
  readonly group: string;
  readonly instances: readonly string[];
  readonly activity: string;
  readonly active: string;
  readonly spare: string;
  readonly rule: { readonly id: string; readonly ari: string };
  readonly predictive: string;
  readonly hook: string;
  readonly alarm: string;
  readonly task: string;
  readonly arn: string;
  readonly report: string;
  /** A group that has not been enabled, with a configuration. */
  readonly idle: { readonly group: string; readonly configuration: string };
  /** A group of ECI, with a configuration. */
  readonly eci: { readonly group: string; readonly configuration: string };
  /** A group whose activity waits for a hook. */
  readonly waiting: {
    readonly group: string;
    readonly activity: string;
    readonly hook: string;
    readonly token: string;
  };
}

/** Sets the stage on an emulator that is empty. */
export const setStage = async (client: Client): Promise<Stage> => {
  const make = maker(client);
  const group = await make('CreateScalingGroup', 'ScalingGroupId', {
    ScalingGroupName: 'web',
    MinSize: 1,
    MaxSize: 10,
    DesiredCapacity: 3,
    MultiAZPolicy: 'PRIORITY',
    'VSwitchIds.1': 'vsw-1',
    'VSwitchIds.2': 'vsw-2',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
    ...backends,
  });
  const configuration = {
    ScalingGroupId: group,
    InstanceType: 'ecs.g7.large',
    ImageId: 'm-1',
    SecurityGroupId: 'sg-1',
  };
  const active = await make('CreateScalingConfiguration', 'ScalingConfigurationId', configuration);
  const spare = await make('CreateScalingConfiguration', 'ScalingConfigurationId', configuration);
  const hook = await make('CreateLifecycleHook', 'LifecycleHookId', {
    ScalingGroupId: group,
    LifecycleTransition: 'SCALE_IN',
    LifecycleHookName: 'leave',
  });
  await make('EnableScalingGroup', 'RequestId', {
    ScalingGroupId: group,
    ActiveScalingConfigurationId: active,
  });
  const simple = { ScalingGroupId: group, AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: 1 };
  const rule = (await client.call('CreateScalingRule', simple)).body;
  const predictive = await make('CreateScalingRule', 'ScalingRuleId', {
    ScalingGroupId: group,
    ScalingRuleType: 'PredictiveScalingRule',
    MetricName: 'CpuUtilization',
    TargetValue: 50,
  });
  const alarm = await make('CreateAlarm', 'AlarmTaskId', {
    ScalingGroupId: group,
    MetricName: 'CpuUtilization',
    Threshold: 80,
    'AlarmAction.1': rule.ScalingRuleAri,
  });
  const task = await make('CreateScheduledTask', 'ScheduledTaskId', {
    ScheduledTaskName: 'nightly',
    ScheduledAction: rule.ScalingRuleAri,
    LaunchTime: '2026-01-02T00:00Z',
  });
  const arn = 'acs:ess:cn-qingdao:1:cloudmonitor';
  await make('CreateNotificationConfiguration', 'RequestId', {
    ScalingGroupId: group,
    NotificationArn: arn,
    'NotificationType.1': 'AUTOSCALING:SCALE_OUT_SUCCESS',
  });
  await make('ModifyAlertConfiguration', 'RequestId', { ScalingGroupId: group, 'ScaleStatus.1': 'Failed' });
  const report = await client.call(
    'CreateDiagnoseReport',
    { ScalingGroupId: group },
    { method: 'GET', version: '2022-02-22' },
  );
  const { ScalingInstances } = (await client.call('DescribeScalingInstances', { ScalingGroupId: group }))
    .body;
  const { ScalingActivities } = (await client.call('DescribeScalingActivities', { ScalingGroupId: group }))
    .body;
  return {
    group,
    instances: ScalingInstances.ScalingInstance.map(({ InstanceId }: { InstanceId: string }) => InstanceId),
    activity: ScalingActivities.ScalingActivity[0].ScalingActivityId,
    active,
    spare,
    rule: { id: rule.ScalingRuleId, ari: rule.ScalingRuleAri },
    predictive,
    hook,
    alarm,
    task,
    arn,
    report: report.body.ReportId,
    idle: await setIdle(client),
    eci: await setEci(client),
    waiting: await setWaiting(client),
  };
};

const backends: Fields = {
  LoadBalancerIds: '["lb-1"]',
  DBInstanceIds: '["rm-1"]',
  'AlbServerGroup.1.AlbServerGroupId': 'sgp-alb',
  'AlbServerGroup.1.Port': 80,
  'AlbServerGroup.1.Weight': 10,
  'ServerGroup.1.ServerGroupId': 'sgp-nlb',
  'ServerGroup.1.Port': 80,
  'ServerGroup.1.Type': 'NLB',
  'VServerGroup.1.LoadBalancerId': 'lb-1',
  'VServerGroup.1.VServerGroupAttribute.1.VServerGroupId': 'rsp-1',
  'VServerGroup.1.VServerGroupAttribute.1.Port': 80,
};

/** Calls an operation that must succeed, and gives one field of its answer. */
const maker =
  ({ call }: Client) =>
  async (action: string, field: string, fields: Fields): Promise<string> => {
    const { status, body } = await call(action, fields);
    if (status !== 200) throw new Error(`${action}: ${body.Code} ${body.Message}`);
    return body[field];
  };

const setIdle = async (client: Client): Promise<Stage['idle']> => {
  const make = maker(client);
  const group = await make('CreateScalingGroup', 'ScalingGroupId', { MinSize: 0, MaxSize: 5 });
  const fields = { ScalingGroupId: group, InstanceType: 'ecs.g7.large' };
  return { group, configuration: await make('CreateScalingConfiguration', 'ScalingConfigurationId', fields) };
};

const setEci = async (client: Client): Promise<Stage['eci']> => {
  const make = maker(client);
  const group = await make('CreateScalingGroup', 'ScalingGroupId', {
    MinSize: 0,
    MaxSize: 5,
    GroupType: 'ECI',
  });
  const fields = {
    ScalingGroupId: group,
    'Container.1.Name': 'web',
    'Container.1.Image': 'nginx',
    'Container.1.LivenessProbe.HttpGet.Path': '/',
    'Volume.1.Name': 'data',
    'Volume.1.EmptyDirVolume.Medium': 'Memory',
  };
  return {
    group,
    configuration: await make('CreateEciScalingConfiguration', 'ScalingConfigurationId', fields),
  };
};

const setWaiting = async (client: Client): Promise<Stage['waiting']> => {
  const { group, configuration } = await setIdle(client);
  const make = maker(client);
  const hook = await make('CreateLifecycleHook', 'LifecycleHookId', {
    ScalingGroupId: group,
    LifecycleTransition: 'SCALE_OUT',
  });
  await make('EnableScalingGroup', 'RequestId', {
    ScalingGroupId: group,
    ActiveScalingConfigurationId: configuration,
  });
  const activity = await make('ScaleWithAdjustment', 'ScalingActivityId', {
    ScalingGroupId: group,
    AdjustmentType: 'TotalCapacity',
    AdjustmentValue: 2,
  });
  const { LifecycleActions } = (
    await client.call('DescribeLifecycleActions', { ScalingActivityId: activity })
  ).body;
  return { group, activity, hook, token: LifecycleActions.LifecycleAction[0].LifecycleActionToken };
};

/** Values of a request by the names of the newest version, as the stage has them. */
export const knownOn = (stage: Stage): Parameters => ({
  ScalingGroupId: stage.group,
  ScalingConfigurationId: stage.spare,
  ActiveScalingConfigurationId: stage.spare,
  ScalingRuleId: stage.rule.id,
  ScalingRuleAri: stage.rule.ari,
  ScalingActivityId: stage.activity,
  ScalingActivityIds: [stage.activity],
  InstanceId: stage.instances[0] ?? '',
  InstanceIds: stage.instances.slice(0, 1),
  LifecycleHookId: stage.hook,
  AlarmTaskId: stage.alarm,
  AlarmActions: [stage.rule.ari],
  ScheduledTaskId: stage.task,
  ScheduledAction: stage.rule.ari,
  LaunchTime: '2026-01-02T00:00Z',
  NotificationArn: stage.arn,
  ReportIds: [stage.report],
  ReportId: stage.report,
  ResourceId: stage.group,
  ResourceIds: [stage.group],
});
