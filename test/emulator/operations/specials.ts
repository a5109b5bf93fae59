import type { Parameters } from '../../../src/catalog/values.ts';
import type { Client, Fields } from '../client.ts';
import type { Stage } from './stage.ts';

type Before = (client: Client, stage: Stage) => Promise<Parameters>;

/** What is special about a valid request of an operation; values are by the names of the newest version. */
export interface Special {
  /** Values that the entry and the stage do not tell; required or not, they are sent. */
  readonly values?: (stage: Stage) => Parameters;
  /** What has to be done on the stage first; it may find values that nothing else knows. */
  readonly before?: Before;
  /** Parameters that cannot be sent along with the others. */
  readonly without?: readonly string[];
}

const range = { StartTime: '2026-01-01T00:00Z', EndTime: '2026-01-02T00:00Z' };

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx
spec:
  replicas: 2
  template:
    metadata:
      annotations:
        k8s.aliyun.com/eci-with-eip: "true"
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources: { requests: { cpu: 500m, memory: 512Mi } }
          ports: [{ containerPort: 80 }]
`;

const refreshing: Before = async ({ call }, { group, spare }) => {
  const { body } = await call('StartInstanceRefresh', {
    ScalingGroupId: group,
    'DesiredConfiguration.ScalingConfigurationId': spare,
    'Checkpoints.1.Percentage': 1,
    'Checkpoints.2.Percentage': 100,
  });
  return { InstanceRefreshTaskId: body.InstanceRefreshTaskId };
};

/** A call that has to be made first. */
const after =
  (action: string, fields: (stage: Stage) => Fields): Before =>
  async ({ call }, stage) => {
    await call(action, fields(stage));
    return {};
  };

const inEciGroup: Special = {
  values: ({ eci }) => ({ ScalingGroupId: eci.group, ScalingConfigurationId: eci.configuration }),
};

const ofEciGroup: Special = { values: ({ eci }) => ({ ScalingGroupId: eci.group }) };

const onRefresh: Special = { before: refreshing };

const inRange: Special = { values: () => range };

const firstPage: Special = { without: ['NextToken'] };

/** Filters that are only one way of naming what is wanted: with all of them at once nothing is found. */
const byGroup = (...others: readonly string[]): Special => ({
  values: ({ group }) => ({ ScalingGroupId: group }),
  without: others,
});

const alb = { AlbServerGroupId: 'sgp-alb', Port: 80 };
const nlb = { ServerGroupId: 'sgp-nlb', Port: 80, Type: 'NLB' };
const vServer = { LoadBalancerId: 'lb-1', VServerGroupAttributes: [{ VServerGroupId: 'rsp-1', Port: 80 }] };

const action: Special['values'] = ({ waiting }) => ({
  LifecycleHookId: waiting.hook,
  LifecycleActionToken: waiting.token,
});

/** By operation; one that is not here needs nothing special. */
export const specials: Readonly<Record<string, Special>> = {
  ApplyEciScalingConfiguration: {
    values: ({ eci }) => ({
      ScalingGroupId: eci.group,
      ScalingConfigurationId: eci.configuration,
      Content: deployment,
      Format: 'YAML',
    }),
  },
  ApplyScalingGroup: { values: () => ({ Content: deployment, Format: 'YAML' }) },
  AttachAlbServerGroups: {
    values: () => ({
      AlbServerGroups: [{ ...alb, AlbServerGroupId: 'sgp-2', Weight: 1 }],
      ForceAttach: true,
    }),
  },
  AttachInstances: { values: () => ({ InstanceIds: ['i-another'] }) },
  AttachLoadBalancers: { values: () => ({ LoadBalancers: ['lb-2'], ForceAttach: true }) },
  AttachServerGroups: { values: () => ({ ForceAttach: true }) },
  CancelInstanceRefresh: onRefresh,
  CompleteLifecycleAction: { values: action },
  CreateEciScalingConfiguration: ofEciGroup,
  CreateLifecycleHook: { without: ['NotificationArn', 'NotificationMetadata'] },
  CreateNotificationConfiguration: {
    values: () => ({ NotificationArn: 'acs:mns:cn-qingdao:1:queue/scaling' }),
  },
  CreateScalingConfiguration: {
    without: [
      ...['ImageName', 'ImageFamily', 'SecurityGroupIds', 'SystemDiskCategories'],
      ...['DataDisks', 'SystemDisk', 'CustomPriorities'],
    ],
  },
  CreateScalingGroup: {
    values: () => ({ ScalingGroupName: 'another', MinSize: 0, MaxSize: 1 }),
    without: ['DesiredCapacity', 'MaxInstanceLifetime', 'VSwitchId', 'LifecycleHooks'],
  },
  CreateScalingRule: {
    values: () => ({
      ScalingRuleName: 'another',
      AdjustmentType: 'PercentChangeInCapacity',
      AdjustmentValue: 10,
    }),
    without: ['StepAdjustments'],
  },
  CreateScheduledTask: {
    values: ({ group }) => ({
      ScalingGroupId: group,
      MaxValue: 10,
      MinValue: 1,
      LaunchTime: '2026-01-02T00:00Z',
    }),
    without: ['ScheduledAction', 'RecurrenceType', 'RecurrenceValue', 'RecurrenceEndTime', 'DesiredCapacity'],
  },
  DeactivateScalingConfiguration: {
    values: ({ active }) => ({ ScalingConfigurationId: active }),
    before: after('DisableScalingGroup', ({ group }) => ({ ScalingGroupId: group })),
  },
  DeleteEciScalingConfiguration: inEciGroup,
  DeleteLifecycleHook: { values: ({ hook }) => ({ LifecycleHookId: hook }) },
  DeleteScalingGroup: { values: ({ idle }) => ({ ScalingGroupId: idle.group }) },
  DescribeAlarms: byGroup('State', 'IsEnable', 'MetricName', 'MetricType'),
  DescribeEciScalingConfigurationDetail: inEciGroup,
  DescribeEciScalingConfigurations: {
    ...ofEciGroup,
    without: ['ScalingConfigurationIds', 'ScalingConfigurationNames'],
  },
  DescribeElasticStrength: { without: ['ScalingGroupIds'] },
  DescribeInstanceCreateAndDeleteStatistics: inRange,
  DescribeInstanceRefreshes: { before: refreshing, without: ['InstanceRefreshTaskIds', 'NextToken'] },
  DescribeLifecycleActions: {
    values: ({ waiting }) => ({ ScalingActivityId: waiting.activity }),
    without: ['NextToken'],
  },
  DescribeLifecycleHooks: byGroup('LifecycleHookIds', 'LifecycleHookName'),
  DescribeScalingActivities: byGroup('ScalingActivityIds', 'InstanceRefreshTaskId'),
  DescribeScalingActivityStatistics: inRange,
  DescribeScalingConfigurations: byGroup('ScalingConfigurationIds', 'ScalingConfigurationNames'),
  DescribeScalingGroups: {
    without: ['ScalingGroupIds', 'ScalingGroupNames', 'ScalingGroupName', 'ResourceGroupId', 'Tags'],
  },
  DescribeScalingInstances: byGroup(
    ...['LifecycleStates', 'CreationTypes', 'ScalingConfigurationId', 'ScalingActivityId'],
  ),
  DescribeScalingRules: byGroup('ScalingRuleIds', 'ScalingRuleNames', 'ScalingRuleAris'),
  DescribeScheduledTasks: {
    without: [
      ...['ScalingGroupId', 'ScheduledTaskIds', 'ScheduledTaskNames', 'TaskName', 'ScheduledActions'],
      ...['RecurrenceType', 'RecurrenceValue'],
    ],
  },
  DetachAlbServerGroups: { values: () => ({ AlbServerGroups: [alb], ForceDetach: true }) },
  DetachDBInstances: { values: () => ({ DBInstances: ['rm-1'] }) },
  DetachLoadBalancers: { values: () => ({ LoadBalancers: ['lb-1'], ForceDetach: true }) },
  DetachServerGroups: { values: () => ({ ServerGroups: [nlb], ForceDetach: true }) },
  DetachVServerGroups: { values: () => ({ VServerGroups: [vServer] }) },
  EnableScalingGroup: {
    values: ({ idle }) => ({ ScalingGroupId: idle.group, ActiveScalingConfigurationId: idle.configuration }),
    without: ['InstanceIds', 'LoadBalancerWeights'],
  },
  EnterStandby: { values: () => ({ Async: true }) },
  ExitStandby: {
    values: () => ({ Async: true }),
    before: after('EnterStandby', ({ group, instances }) => ({
      ScalingGroupId: group,
      'InstanceId.1': instances[0] ?? '',
    })),
  },
  ListTagKeys: firstPage,
  ListTagResources: { values: ({ group }) => ({ ResourceIds: [group] }), without: ['NextToken', 'Tags'] },
  ListTagValues: { values: () => ({ Key: 'env' }), without: ['NextToken'] },
  ModifyAlertConfiguration: { values: () => ({ ScaleStatuses: ['Successful', 'Rejected'] }) },
  ModifyEciScalingConfiguration: inEciGroup,
  ModifyInstanceAttribute: {
    values: () => ({ InstanceIds: ['i-another'] }),
    without: ['InstanceId'],
    before: after('AttachInstances', ({ group }) => ({ ScalingGroupId: group, 'InstanceId.1': 'i-another' })),
  },
  ModifyLifecycleHook: {
    values: ({ hook }) => ({ LifecycleHookId: hook }),
    without: ['NotificationArn', 'NotificationMetadata'],
  },
  ModifyScalingConfiguration: {
    without: [
      ...['ImageName', 'ImageFamily', 'SecurityGroupIds', 'SystemDiskCategories'],
      ...['DataDisks', 'SystemDisk', 'CustomPriorities'],
    ],
  },
  ModifyScalingGroup: { values: () => ({ MaxSize: 5, MinSize: 1, DesiredCapacity: 3 }) },
  ModifyScalingRule: { without: ['StepAdjustments', 'MinAdjustmentMagnitude'] },
  ModifyScheduledTask: {
    without: [
      ...['ScalingGroupId', 'MinValue', 'MaxValue', 'DesiredCapacity'],
      ...['RecurrenceType', 'RecurrenceValue', 'RecurrenceEndTime'],
    ],
  },
  QueryHistoricalMetric: inRange,
  QueryPredictiveMetric: inRange,
  QueryPredictiveTaskInfo: { values: ({ predictive }) => ({ ...range, ScalingRuleId: predictive }) },
  QueryPredictiveValue: inRange,
  RebalanceInstances: {
    before: after('ModifyScalingGroup', ({ group }) => ({ ScalingGroupId: group, MultiAZPolicy: 'BALANCE' })),
  },
  RecordLifecycleActionHeartbeat: {
    values: ({ waiting }) => ({ lifecycleHookId: waiting.hook, lifecycleActionToken: waiting.token }),
  },
  ResumeInstanceRefresh: onRefresh,
  RollbackInstanceRefresh: onRefresh,
  SuspendInstanceRefresh: onRefresh,
  ScaleWithAdjustment: {
    values: () => ({ ExecutionMode: 'None', AdjustmentType: 'QuantityChangeInCapacity' }),
  },
  StartInstanceRefresh: {
    values: ({ spare }) => ({
      DesiredConfiguration: { ScalingConfigurationId: spare },
      Checkpoints: [{ Percentage: 100 }],
    }),
  },
};
