import { entries, inVersion, pageFields, scalars } from '../answers/define.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { only, string, strings } from '../parameters/define.ts';
import { listedInstanceIds } from '../parameters/filters.ts';
import type { Operation } from '../types.ts';

const creationType = (values: readonly string[]) =>
  string(
    'CreationType',
    'Show only instances that came this way: created by the group, attached, or managed from outside',
    '按来源查询：伸缩组自动创建、手动添加，或伸缩组外托管的实例',
    { values },
  );

export const operation: Operation = {
  name: 'DescribeScalingInstances',
  family: 'instances',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List instances of a group with their health and lifecycle state',
    zh: '查询伸缩组内的实例及其健康状态和生命周期状态',
  },
  parameters: [
    ofScalingGroup,
    ...listedInstanceIds,
    string('HealthStatus', 'Show only healthy or only unhealthy instances', '只查询健康或不健康的实例', {
      values: ['Healthy', 'Unhealthy'],
    }),
    string('LifecycleState', 'Show only instances in this state', '只查询处于该状态的实例', {
      values: ['InService', 'Pending', 'Protected', 'Standby', 'Stopped', 'Removing'],
    }),
    strings('LifecycleStates', 'Show only instances in one of these states', '只查询处于这些状态之一的实例'),
    only('2014-08-28', creationType(['AutoCreated', 'Attached'])),
    only('2022-02-22', creationType(['AutoCreated', 'Attached', 'Managed'])),
    strings(
      'CreationTypes',
      'Show only instances that came in one of these ways',
      '只查询这些来源之一的实例',
    ),
    string(
      'ScalingConfigurationId',
      'Show only instances made from this configuration',
      '只查询由该伸缩配置创建的实例',
    ),
    string(
      'ScalingActivityId',
      'Show only instances that this activity brought in',
      '只查询由该伸缩活动加入的实例',
    ),
    pageNumber,
    { ...pageSize, max: 100 },
  ],
  rules: [
    { exclusive: ['LifecycleState', 'LifecycleStates'], only: '2022-02-22' },
    { exclusive: ['CreationType', 'CreationTypes'], only: '2022-02-22' },
  ],
  paging: { by: 'number', list: 'ScalingInstances' },
  answer: [
    ...scalars('String', 'RequestId'),
    ...pageFields,
    ...scalars('Integer', 'TotalSpotCount'),
    entries('ScalingInstances', 'ScalingInstance', [
      ...scalars(
        'String',
        'InstanceId',
        'ScalingInstanceId',
        'ScalingGroupId',
        'ScalingConfigurationId',
        'ScalingActivityId',
        'LaunchTemplateId',
        'LaunchTemplateVersion',
        'HealthStatus',
        'LifecycleState',
        'WarmupState',
        'CreationType',
        'CreationTime',
        'CreatedTime',
        'SpotStrategy',
        'PrivateIpAddress',
        'ZoneId',
      ),
      ...scalars('Integer', 'LoadBalancerWeight', 'WeightedCapacity'),
      ...scalars('Boolean', 'Entrusted'),
      ...inVersion('2014-08-28', ...scalars('String', 'InstanceType')),
      ...inVersion('2022-02-22', ...scalars('String', 'ReplaceStatus')),
    ]),
  ],
};
