import { answering } from '../answers/define.ts';
import { nameLimits, resourceGroupId, stopInstanceTimeout } from '../parameters/common.ts';
import { attachMode, databaseInstanceId, databaseType } from '../parameters/databases.ts';
import { boolean, formerly, objects, string, strings } from '../parameters/define.ts';
import {
  customPolicyArn,
  defaultCooldown,
  desiredCapacity,
  groupDeletionProtection,
  healthChecks,
  maxInstanceLifetime,
  maxSize,
  minSize,
  removalPolicies,
  scaleOutAmountCheck,
  scalingPolicy,
} from '../parameters/group-capacity.ts';
import { instanceMix, spotInstancePools } from '../parameters/instance-mix.ts';
import { launchTemplateId, launchTemplateVersion, pricedOverrides } from '../parameters/launch-template.ts';
import {
  defaultResult,
  heartbeatTimeout,
  hookNotificationArn,
  lifecycleHookName,
  lifecycleTransition,
  notificationMetadata,
} from '../parameters/lifecycle.ts';
import {
  albServerGroup,
  loadBalancerConfigs,
  serverGroup,
  vServerGroup,
} from '../parameters/load-balancing.ts';
import { groupTags, systemTags } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateScalingGroup',
  family: 'groups',
  kind: 'token',
  region: 'required',
  resource: 'ScalingGroupId',
  about: {
    en: 'Create a scaling group: sizes, zones, load balancers and databases of a set of instances',
    zh: '创建伸缩组，设定实例数范围、可用区以及关联的负载均衡和数据库',
  },
  parameters: [
    string(
      'ScalingGroupName',
      'Name of the group, unique in the region; its ID when left out',
      '伸缩组名称，同一地域内唯一；不填则使用伸缩组 ID',
      nameLimits,
    ),
    { ...minSize, required: true },
    { ...maxSize, required: true },
    desiredCapacity,
    defaultCooldown,
    string(
      'GroupType',
      'What the group is made of: ECS instances or ECI container groups',
      '组内实例的类型：ECS 实例或 ECI 容器组',
      {
        values: ['ECS', 'ECI'],
        default: 'ECS',
      },
    ),
    string('VSwitchId', 'The one vSwitch that instances are put into', '实例所在的交换机，仅一个'),
    strings(
      'VSwitchIds',
      'vSwitches that instances are put into, in order of priority; used rather than VSwitchId',
      '实例所在的多个交换机，按优先级排列；填写后忽略 VSwitchId',
    ),
    ...removalPolicies,
    customPolicyArn,
    scalingPolicy,
    stopInstanceTimeout,
    maxInstanceLifetime,
    ...healthChecks,
    ...instanceMix,
    spotInstancePools,
    string(
      'InstanceId',
      'Existing ECS instance whose settings become the scaling configuration of the group',
      '以已有 ECS 实例的配置作为伸缩组的伸缩配置',
    ),
    string(
      'ContainerGroupId',
      'Existing ECI container group whose settings become the scaling configuration of the group',
      '以已有 ECI 容器组的配置作为伸缩组的伸缩配置',
    ),
    launchTemplateId,
    launchTemplateVersion,
    ...pricedOverrides,
    ...formerly(
      'AlbServerGroup',
      objects(
        'AlbServerGroups',
        'ALB server groups that the instances join',
        '实例要加入的 ALB 服务器组',
        albServerGroup,
      ),
    ),
    ...formerly(
      'ServerGroup',
      objects(
        'ServerGroups',
        'ALB, NLB or GWLB server groups that the instances join',
        '实例要加入的 ALB、NLB 或 GWLB 服务器组',
        serverGroup,
      ),
    ),
    ...formerly(
      'VServerGroup',
      objects(
        'VServerGroups',
        'vServer groups of CLB instances that the instances join',
        '实例要加入的 CLB 虚拟服务器组',
        vServerGroup,
      ),
    ),
    ...loadBalancerConfigs,
    strings(
      'LoadBalancerIds',
      'CLB instances whose default server group the instances join, as JSON',
      '实例要加入其默认服务器组的 CLB 实例 ID，JSON 数组',
      { json: true },
    ),
    ...formerly(
      'DBInstance',
      objects('DBInstances', 'Databases that the instances get access to', '允许组内实例访问的数据库', [
        databaseInstanceId,
        databaseType,
        attachMode,
      ]),
    ),
    strings(
      'DBInstanceIds',
      'RDS instances that let the private addresses of the instances in, as JSON',
      '将实例内网 IP 加入其白名单的 RDS 实例 ID，JSON 数组',
      { json: true },
    ),
    ...formerly(
      'LifecycleHook',
      objects(
        'LifecycleHooks',
        'Lifecycle hooks that the group starts with',
        '随伸缩组一起创建的生命周期挂钩',
        [
          lifecycleHookName,
          lifecycleTransition,
          defaultResult,
          heartbeatTimeout,
          hookNotificationArn,
          notificationMetadata,
        ],
      ),
    ),
    groupDeletionProtection,
    boolean(
      'SyncAlarmRuleToCms',
      'Show the alarms of the group in CloudMonitor as well',
      '将伸缩组的报警任务同步到云监控',
    ),
    scaleOutAmountCheck,
    resourceGroupId,
    ...groupTags,
    systemTags,
  ],
  rules: [
    { ascending: ['MinSize', 'DesiredCapacity', 'MaxSize'] },
    { wins: ['VSwitchIds', 'VSwitchId'] },
    { distinctItems: 'RemovalPolicy', only: '2014-08-28' },
    { distinctItems: 'RemovalPolicies', only: '2022-02-22' },
    { requiredWhen: ['CustomPolicyARN', { 'RemovalPolicy.1': 'CustomPolicy' }], only: '2014-08-28' },
    { requiredWhen: ['CustomPolicyARN', { 'RemovalPolicies.1': 'CustomPolicy' }], only: '2022-02-22' },
    { appliesWhen: ['AllocationStrategy', { MultiAZPolicy: 'COMPOSABLE' }] },
    { appliesWhen: ['AzBalance', { MultiAZPolicy: 'COMPOSABLE' }] },
    { appliesWhen: ['CompensateWithOnDemand', { MultiAZPolicy: 'COST_OPTIMIZED' }] },
    { forbiddenWhen: ['MaxInstanceLifetime', { GroupType: 'ECI' }] },
    { forbiddenWhen: ['MaxInstanceLifetime', { ScalingPolicy: 'recycle' }] },
  ],
  answer: answering('ScalingGroupId'),
};
