import { answering } from '../answers/define.ts';
import { nameLimits, scalingGroupId, stopInstanceTimeout } from '../parameters/common.ts';
import { boolean, integer, string, strings, withoutDefaults } from '../parameters/define.ts';
import {
  customPolicyArn,
  defaultCooldown,
  desiredCapacity,
  groupDeletionProtection,
  healthChecks,
  maxSize,
  minSize,
  removalPolicies,
  scaleOutAmountCheck,
  scalingPolicy,
} from '../parameters/group-capacity.ts';
import { instanceMix, spotInstancePools } from '../parameters/instance-mix.ts';
import { launchTemplateId, launchTemplateVersion, pricedOverrides } from '../parameters/launch-template.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyScalingGroup',
  family: 'groups',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Change settings of a group; what is not named stays as it is',
    zh: '修改伸缩组的设置，未填写的项保持不变',
  },
  parameters: [
    scalingGroupId,
    string(
      'ScalingGroupName',
      'New name of the group, unique in the region',
      '伸缩组的新名称，同一地域内唯一',
      nameLimits,
    ),
    minSize,
    maxSize,
    desiredCapacity,
    boolean(
      'DisableDesiredCapacity',
      'Stop steering to a desired capacity; only MinSize and MaxSize count then',
      '停用期望实例数功能，之后只遵循最小和最大实例数',
    ),
    string(
      'ActiveScalingConfigurationId',
      'Scaling configuration that new instances are made from henceforth',
      '之后创建实例所用的伸缩配置 ID',
    ),
    launchTemplateId,
    launchTemplateVersion,
    ...pricedOverrides,
    strings(
      'VSwitchIds',
      'vSwitches that new instances are put into, in order of priority',
      '新实例所在的交换机，按优先级排列',
    ),
    ...removalPolicies,
    customPolicyArn,
    scalingPolicy,
    stopInstanceTimeout,
    integer(
      'MaxInstanceLifetime',
      'Seconds after which an instance is replaced, 86400 or more; 0 ends the limit',
      '实例的最长存活时间，不少于 86400；0 表示不再限制',
      { min: 0, max: 2147483647, unit: 'seconds' },
    ),
    ...withoutDefaults([
      defaultCooldown,
      ...healthChecks,
      ...instanceMix,
      { ...spotInstancePools, min: 0 },
      groupDeletionProtection,
    ]),
    scaleOutAmountCheck,
  ],
  rules: [
    { ascending: ['MinSize', 'DesiredCapacity', 'MaxSize'] },
    { distinctItems: 'RemovalPolicy', only: '2014-08-28' },
    { distinctItems: 'RemovalPolicies', only: '2022-02-22' },
    { requiredWhen: ['CustomPolicyARN', { 'RemovalPolicy.1': 'CustomPolicy' }], only: '2014-08-28' },
    { requiredWhen: ['CustomPolicyARN', { 'RemovalPolicies.1': 'CustomPolicy' }], only: '2022-02-22' },
  ],
  answer: answering(),
};
