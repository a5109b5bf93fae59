import { answering } from '../answers/define.ts';
import { resourceGroupId, scalingGroupId } from '../parameters/common.ts';
import { instanceTags, scalingConfigurationName } from '../parameters/configurations.ts';
import { string } from '../parameters/define.ts';
import { dataDisks, systemDisk, systemDiskCategories } from '../parameters/disks.ts';
import { imageSource } from '../parameters/images.ts';
import { instanceAccess } from '../parameters/instance-access.ts';
import { instanceTypeChoice } from '../parameters/instance-types.ts';
import { loadBalancerWeight } from '../parameters/load-balancing.ts';
import { networkOptions } from '../parameters/network.ts';
import { placement } from '../parameters/placement.ts';
import { spotOptions } from '../parameters/spot.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateScalingConfiguration',
  family: 'configurations',
  kind: 'token',
  region: 'none',
  resource: 'ScalingConfigurationId',
  about: {
    en: 'Create a scaling configuration: the template that a group creates its ECS instances from',
    zh: '创建伸缩配置，即伸缩组创建 ECS 实例所用的模板',
  },
  parameters: [
    scalingGroupId,
    scalingConfigurationName,
    ...imageSource,
    string(
      'InstanceType',
      'The one instance type to create, e.g. ecs.g7.large',
      '要创建的实例规格，如 ecs.g7.large',
    ),
    ...instanceTypeChoice,
    ...networkOptions,
    systemDisk,
    ...systemDiskCategories,
    ...dataDisks,
    ...spotOptions,
    ...instanceAccess,
    loadBalancerWeight,
    ...placement,
    string(
      'SecurityEnhancementStrategy',
      'Whether Security Center watches the instances',
      '是否为实例开启安全加固',
      {
        values: ['Active', 'Deactive'],
      },
    ),
    resourceGroupId,
    instanceTags,
  ],
  rules: [
    { wins: ['InstanceTypes', 'InstanceType'] },
    { wins: ['ImageId', 'ImageName'] },
    { exclusive: ['ImageId', 'ImageFamily'] },
    { exclusive: ['SecurityGroupId', 'SecurityGroupIds'] },
    { exclusive: ['SystemDiskCategories', 'SystemDisk.Category'] },
    { requiredWhen: ['PrivatePoolOptions.Id', { 'PrivatePoolOptions.MatchCriteria': 'Target' }] },
    { requiredWhen: ['InternetMaxBandwidthOut', { InternetChargeType: 'PayByTraffic' }], only: '2014-08-28' },
    { wins: ['DedicatedHostId', 'SpotStrategy'] },
    { wins: ['DedicatedHostId', 'SpotPriceLimit'], only: '2014-08-28' },
    { wins: ['DedicatedHostId', 'SpotPriceLimits'], only: '2022-02-22' },
  ],
  answer: answering('ScalingConfigurationId'),
};
